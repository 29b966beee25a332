import type { EpochMinute, IsoDate } from "./calendar.js";

/** The five questions of the daily check-in, each from 1 (very good) to 7 (very bad) (LM-5). */
export const CHECK_IN_ITEMS = ["sleep", "fatigue", "stress", "soreness", "mood"] as const;
export type CheckInItem = (typeof CHECK_IN_ITEMS)[number];
export const CHECK_IN_SCALE = { best: 1, worst: 7 } as const;

/** What a runner said of how they are. Null means not asked or not answered. */
export interface CheckInAnswers {
  readonly items: Readonly<Record<CheckInItem, number | null>>;
  /** 0 to 10. */
  readonly pain: number | null;
  readonly fever: boolean | null;
  /** Where it hurts, or what is wrong, in the runner's own words. */
  readonly where: string | null;
}

/** Never shown to others, never logged. There may be several a day. */
export interface CheckIn extends CheckInAnswers {
  readonly id: string;
  readonly date: IsoDate;
  readonly at: EpochMinute;
}
