import type { Adjustment } from "../../domain/adjustment.js";
import { addDays, daysBetween } from "../../domain/calendar.js";
import { SORE_LEGS, SYMPTOM_FREE_DAYS } from "../../knowledge/monitoring-limits.js";
import type { Messages } from "../../messages/messages.js";
import type { Signs } from "../../planning/monitoring/adjusted.js";
import { isOpen, openStops, waitsForProfessional } from "../../planning/monitoring/stops.js";
import type { Told } from "../check-in-signs.js";
import type { Block } from "../reply.js";

/** What a check-in was taken to mean. */
export interface Felt {
  readonly signs: Signs;
  readonly told: Told;
  /** All five items were answered. */
  readonly isWhole: boolean;
  /** SD-5: the number of a week whose strength is to be repeated from now on; null for none. */
  readonly heldWeek: number | null;
  readonly before: readonly Adjustment[];
  readonly after: readonly Adjustment[];
}

/** What I make of it, in the order of urgency, without what changes in the plan. */
export function feltBlocks(felt: Felt, messages: Messages): readonly Block[] {
  const warnings = [
    ...stopWords(felt, messages),
    ...illnessWords(felt, messages),
    ...painWords(felt, messages),
  ];
  const sore = soreWords(felt, messages);
  const isCalm = warnings.length === 0 && sore.length === 0;
  const hold = felt.heldWeek === null ? [] : [messages.feel.hold(felt.heldWeek)];
  const remarks = [...readinessWords(felt, isCalm, messages), ...sore, ...hold];
  const text = isCalm && remarks.length === 0 ? [messages.feel.noted] : remarks;
  return [
    ...warnings.map((one): Block => ({ type: "notice", tone: "warning", text: one })),
    ...text.map((one): Block => ({ type: "text", text: one })),
  ];
}

/** SF-7 stands under every answer to pain and illness. */
export function speaksOfHealth({ signs, told }: Felt): boolean {
  return (
    signs.illness === "ill" ||
    (told.pain ?? 0) > 0 ||
    told.words?.kind === "red-flag" ||
    told.words?.kind === "pain"
  );
}

function stopWords({ told, signs }: Felt, { safety, feel }: Messages): readonly string[] {
  if (told.words?.kind !== "red-flag") return [];
  const words = safety.redFlags[told.words.flag];
  if (signs.stopSign === null) return [words];
  const { rule, what } = signs.stopSign;
  if (rule === "LM-8") return [words, feel.stopped];
  return [words, what === "everything" ? feel.seenBeforeAll : feel.seenBeforeRunning];
}

function illnessWords({ signs, told, before }: Felt, messages: Messages): readonly string[] {
  const { feel, safety, format } = messages;
  const open = openStops(before).find(({ rule }) => rule === "LM-9");
  if (signs.illness === "ill") {
    if (open !== undefined) return [feel.stillIll];
    const fever =
      told.fever === true || (told.words?.kind === "illness" && told.words.fever === true);
    return [safety.illness(fever), feel.stoppedWholly];
  }
  if (signs.illness === null || open === undefined) return [];
  const days = Math.max(1, daysBetween(open.from, signs.date));
  return [feel.well(format.weekday(addDays(signs.date, SYMPTOM_FREE_DAYS)), days)];
}

function painWords({ signs, told, before, after }: Felt, messages: Messages): readonly string[] {
  const { feel, safety } = messages;
  const hurts = (all: readonly Adjustment[]) => openStops(all).some(({ rule }) => rule === "LM-8");
  const isHeld = (all: readonly Adjustment[]) => all.some((one) => isOpen(one, "LM-8"));
  const wasStopped = hurts(before) && !hurts(after);
  const isWhole = isHeld(before) && !isHeld(after);
  const waits = waitsForProfessional(after) && signs.stopSign === null;
  const isLifted = waits
    ? [feel.stillToBeSeen]
    : wasStopped
      ? [feel.lifted]
      : isWhole
        ? [feel.restored]
        : [];
  const { pain } = told;
  // A stop sign has said all that there is to say.
  if (signs.pain === null || pain === null || signs.stopSign !== null) return isLifted;
  switch (signs.pain.kind) {
    case "go-on":
      return pain === 0 ? isLifted : [safety.pain(told.part, pain), ...isLifted];
    case "modify":
      return [safety.pain(told.part, pain), wasStopped ? feel.carefulAgain : feel.careful];
    case "stop": {
      const follows = hurts(before) ? feel.stillStopped : feel.stopped;
      return [stopReason(signs.pain.because, told.part, pain, messages), follows];
    }
  }
}

function stopReason(
  because: "strong" | "overnight" | "rising",
  part: string | null,
  pain: number,
  { feel, safety }: Messages,
): string {
  switch (because) {
    case "strong":
      return safety.pain(part, pain);
    case "overnight":
      return feel.overnight(pain);
    case "rising":
      return safety.redFlags.worsening;
  }
}

/** A day that is like others is only spoken of where nothing else is. */
function readinessWords(
  { signs, isWhole }: Felt,
  isCalm: boolean,
  { feel }: Messages,
): readonly string[] {
  const { readiness } = signs;
  const isOut = signs.illness === "ill" || signs.stopSign !== null || signs.pain?.kind === "stop";
  switch (readiness.kind) {
    case "red":
      return isOut || readiness.because === "fever" ? [] : [feel.red[readiness.because]];
    case "amber":
      return isOut ? [] : [feel.amber];
    case "as-usual":
      return isWhole && isCalm ? [feel.asUsual] : [];
    case "not-enough-data":
      return isWhole && isCalm ? [collecting(readiness, feel)] : [];
  }
}

function collecting(
  { days, needed }: Extract<Signs["readiness"], { kind: "not-enough-data" }>,
  feel: Messages["feel"],
): string {
  return feel.collecting(Math.min(days + 1, needed), needed);
}

function soreWords({ signs }: Felt, { feel }: Messages): readonly string[] {
  const isSore = signs.soreness !== null && signs.soreness >= SORE_LEGS;
  return isSore && signs.readiness.kind !== "red" && signs.illness !== "ill" ? [feel.sore] : [];
}
