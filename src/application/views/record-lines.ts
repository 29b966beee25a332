import type { LogEntry } from "../../domain/log.js";
import { newestOfEach } from "../../planning/monitoring/training-load.js";
import type { Block } from "../reply.js";
import type { ViewContext } from "./words.js";

/** What was logged of a day, the newest of each part. */
export function recordOf(
  logged: readonly LogEntry[],
  { messages, units }: ViewContext,
): readonly Block[] {
  const { format, log, today } = messages;
  return newestOfEach(logged).map((entry): Block => {
    const isWhole = entry.part === "both" && !entry.partly;
    const what = log.parts[entry.partly ? "partly" : entry.part];
    const parts = [
      isWhole ? null : what,
      entry.rpe === null ? null : log.effort(entry.rpe),
      entry.distanceM === null ? null : format.distance(entry.distanceM, units),
      entry.seconds === null ? null : format.clock(entry.seconds),
      entry.reps === null ? null : log.reps(entry.reps),
      entry.note === null ? null : log.note(entry.note),
    ].filter((part) => part !== null);
    return { type: "context", text: today.logged(log.record(parts.length === 0 ? [what] : parts)) };
  });
}
