import type { DoseCounts } from "./week-rules.js";

/** Doses of a week in six bits: at most three of a class. */
export function packCounts(heavy: number, light: number, core: number): number {
  return (heavy << 4) | (light << 2) | core;
}

export function unpackCounts(packed: number): DoseCounts {
  return { HL: packed >> 4, LL: (packed >> 2) & 3, CU: packed & 3 };
}
