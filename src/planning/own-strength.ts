import { DOSE_CLASSES, type DoseClass } from "../domain/plan.js";
import { middleOf } from "../domain/session.js";
import type { DatedStrength } from "./dating/dated-program.js";
import type { FixedDose } from "./weave/problem.js";

/** Minutes of the runner's own strength whose length the program does not say. */
const OWN_STRENGTH_MINUTES = 20;

/** Of several own sessions on one day the heaviest decides the spacing, of equals the latest. */
export function heaviest(doses: readonly FixedDose[]): FixedDose | null {
  const rank = (dose: FixedDose) => DOSE_CLASSES.indexOf(dose.class);
  const byWeight = [...doses].sort((a, b) => rank(a) - rank(b) || b.start - a.start);
  return byWeight[0] ?? null;
}

/** The core beside own legs of one day, the latest; it is counted from as well. */
export function coreBesideLegs(doses: readonly FixedDose[]): FixedDose | null {
  const core = doses.filter((dose) => dose.class === "CU");
  return core.length < doses.length ? heaviest(core) : null;
}

/** Own strength starts at its time, else at the usual run time. */
export function fixedDose(
  own: DatedStrength,
  at: (minutes: number) => number,
  usual: number,
): FixedDose {
  const start = at(ownStart(own, usual));
  return { class: spacingClass(own), start, end: start + ownMinutes(own) };
}

/** Minutes after midnight at which the runner's own strength starts. */
export function ownStart({ session }: DatedStrength, usual: number): number {
  if (session.time === null) return usual;
  if (session.time === "am") return Math.min(6 * 60, usual);
  if (session.time === "pm") return Math.max(usual, 12 * 60);
  return Number(session.time.slice(0, 2)) * 60 + Number(session.time.slice(3));
}

export function ownMinutes({ session }: DatedStrength): number {
  return session.seconds === null
    ? OWN_STRENGTH_MINUTES
    : Math.round(middleOf(session.seconds) / 60);
}

/** Strength of unknown kind counts as light legs: it may hold any. */
export function spacingClass({ session }: DatedStrength): DoseClass {
  return session.class === "other" ? "LL" : session.class;
}
