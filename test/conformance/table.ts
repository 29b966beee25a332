/** What became of each example on each surface, as one table. */
export interface ConformanceTable {
  /** `ok`, a code of the bot's, or what went wrong. */
  put(line: string, who: string, surface: string, outcome: string): void;
  readonly text: () => string;
}

export function conformanceTable(): ConformanceTable {
  const rows = new Map<string, Map<string, string>>();
  const surfaces = new Set<string>();
  return {
    put(line, who, surface, outcome) {
      const key = `${line}  (${who})`;
      rows.set(key, (rows.get(key) ?? new Map()).set(surface, outcome));
      surfaces.add(surface);
    },
    text() {
      const columns = [...surfaces];
      const first = Math.max(...[...rows.keys()].map((key) => key.length));
      const line = (cells: readonly string[]) =>
        cells
          .map((cell, at) => cell.padEnd(at === 0 ? first : 14))
          .join("  ")
          .trimEnd();
      return [
        line(["command and example", ...columns]),
        ...[...rows].map(([key, cells]) =>
          line([key, ...columns.map((surface) => cells.get(surface) ?? "–")]),
        ),
        `${rows.size} rows on ${columns.length} surfaces`,
      ].join("\n");
    },
  };
}
