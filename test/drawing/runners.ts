import { DEFAULT_AVAILABILITY, type Profile, type Runner } from "../../src/domain/runner.js";

/** A runner with a place to train, a dumbbell, and no doubts about health. */
export function runner(differences: Partial<Runner> = {}): Runner {
  return {
    timeZone: "Europe/Copenhagen",
    language: "en",
    units: "km",
    availability: DEFAULT_AVAILABILITY,
    strengthWeeks: 20,
    strengthPlaces: "any",
    focus: "race",
    priority: "A",
    equipment: ["dumbbell", "bench"],
    result: null,
    reminder: null,
    weeklyKm: null,
    place: null,
    screening: { yes: [], answeredOn: "2026-04-01", clearance: null },
    ...differences,
  };
}

/** New to leg strength: profile N for eight weeks. */
export const novice = runner({ strengthWeeks: 0 });
/** Years of leg strength, running first: profile R. */
export const experienced = runner();
/** Years of leg strength, and strength first: profile F. */
export const strengthFocused = runner({ focus: "strength" });

export const RUNNERS: Readonly<Record<Profile, Runner>> = {
  N: novice,
  R: experienced,
  F: strengthFocused,
};
