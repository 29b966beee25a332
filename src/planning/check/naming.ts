import type { Weekday } from "../../domain/calendar.js";
import type { NamedRun } from "./finding.js";
import type { MeasuredRun } from "./measured-program.js";

/** A run as facts name it. */
export function named({ run }: MeasuredRun): NamedRun {
  return { runType: run.type, day: run.day };
}

/** Where a finding about a run stands. */
export function whereRun({ run, week }: MeasuredRun): { week: number; day: Weekday | null } {
  return { week, day: run.day };
}

/** More than a limit by more than rounding. */
export function exceeds(value: number, limit: number): boolean {
  return value > limit * (1 + 1e-6);
}

/** Whole percents by which a value lies above another. */
export function percentOver(value: number, of: number): number {
  return Math.round((value / of - 1) * 100);
}

/** Whole percents of a value. */
export function percentOf(value: number, of: number): number {
  return Math.round((value / of) * 100);
}
