/** Median and 95th percentile in milliseconds of so many rounds of a piece of work. */
export function timed(rounds: number, work: () => void): { median: number; high: number } {
  const times = Array.from({ length: rounds }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((rounds - 1) * share)] ?? 0;
  return { median: at(0.5), high: at(0.95) };
}
