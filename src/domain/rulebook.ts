/** The classes in which Lunge places strength: heavy legs, light legs, core and upper body. */
export const DOSE_CLASSES = ["HL", "LL", "CU"] as const;
export type DoseClass = (typeof DOSE_CLASSES)[number];

/** Rule ids as in the rulebook: `SP-1`, `EM-4`. */
export type RuleId = `${"RT" | "SP" | "EM" | "SD" | "RL" | "LM" | "EN" | "SF"}-${number}`;
