import type { StrengthSession } from "../../domain/session.js";
import type { Part, Stretch } from "./parts.js";

/** Strength that the program itself contains; its exercises stay in its words. */
export function strengthOf(
  stretches: readonly Stretch[],
  parts: readonly Part[],
  words: string,
): { readonly session: StrengthSession; readonly isComplete: boolean } {
  const times = parts.flatMap((part) => (part.kind === "stretch" ? part.measures : []));
  const isLift = parts.some(({ kind }) => kind === "repeat");
  const [time] = times;
  const minutes =
    time?.kind === "m" && time.range.max < 100
      ? { min: time.range.min * 60, max: time.range.max * 60 }
      : null;
  const seconds =
    isLift || times.length !== 1 ? null : time?.kind === "seconds" ? time.range : minutes;
  const isBare = NAME_ALONE.test(words.trim());
  return {
    session: {
      kind: "strength",
      class: classOf(stretches),
      day: null,
      time: stretches.find((stretch) => stretch.time !== null)?.time ?? null,
      seconds,
      optional: stretches.some(({ isOptional }) => isOptional),
      words: isBare && classOf(stretches) === "other" ? null : words,
    },
    isComplete: true,
  };
}

/** `Strength`, `Kraft 30 min`: the fields say as much. */
const NAME_ALONE = /^\p{L}+(?: \d{1,3} ?\p{L}+)?\.?$/u;

const BY_LOAD = ["HL", "LL", "CU", "other"] as const;

function classOf(stretches: readonly Stretch[]): StrengthSession["class"] {
  return (
    BY_LOAD.find((strength) => stretches.some((stretch) => stretch.strength === strength)) ??
    "other"
  );
}
