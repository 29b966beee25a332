/**
 * The same reading, with the results of the newest texts kept: one command reads a plan several times,
 * and so do the presses that follow it. Results are shared, so they must be values that nobody changes.
 */
export function readLately<Value>(
  most: number,
  read: (text: string) => Value,
): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(text, value);
    return value;
  };
}
