import type { IsoDate } from "../../domain/calendar.js";
import type { Assumption, Doubt } from "../reading.js";
import type { WeekDraft } from "./drafts.js";

/** What a table comes to, before the weeks are numbered. */
export interface TableWeeks {
  readonly drafts: readonly WeekDraft[];
  readonly doubts: readonly Doubt[];
  readonly assumptions: readonly Assumption[];
  readonly firstMonday: IsoDate | null;
}
