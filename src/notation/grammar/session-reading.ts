import type { DistanceUnit } from "../../domain/program.js";
import type { Session } from "../../domain/session.js";
import type { Doubt } from "../reading.js";

export const LANGUAGES = ["en", "da", "de", "fr", "es", "nb"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What has been settled for a whole file before its sessions are read. */
export interface FileSettings {
  /** Unit of bare distances. */
  readonly unit: DistanceUnit;
  /** What a lone `m` after a large number means; `M` is read the same way unless it says miles. */
  readonly mMeans: "metres" | "miles";
  /** `10,5` is ten and a half. */
  readonly decimalComma: boolean;
  /** Vocabularies to read with, the most likely first. */
  readonly languages: readonly Language[];
}

/** What the words of one cell or line say. */
export interface SessionReading {
  /** None for rest; several for `easy 5 km am, strength pm`. Their `day` and `time` are null unless said. */
  readonly sessions: readonly Session[];
  /** The words say that the day is free. */
  readonly rest: boolean;
  /** All words found a place in the structure, or the source says no more than a label. */
  readonly complete: boolean;
  /** `line`, `week` and `day` are null here; the reader of the document fills them in. */
  readonly doubts: readonly Doubt[];
}
