/** Something in a finished plan that should not be so. */
export interface Breach {
  /** A rule of the rulebook, or `plan` where the plan contradicts itself or its request. */
  readonly rule: string;
  readonly date: string | null;
  readonly words: string;
}
