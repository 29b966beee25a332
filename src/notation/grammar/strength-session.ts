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
  const isBare = stretches.length === 1 && stretches[0]?.unread === 0 && !isLift;
  return {
    session: {
      kind: "strength",
      class: classOf(stretches),
      day: null,
      time: stretches.find((stretch) => stretch.time !== null)?.time ?? null,
      seconds,
      optional: stretches.some(({ isOptional }) => isOptional),
      words: isBare && stretches[0]?.strength === "other" ? null : words,
    },
    isComplete: true,
  };
}

const BY_LOAD = ["HL", "LL", "CU", "other"] as const;

function classOf(stretches: readonly Stretch[]): StrengthSession["class"] {
  return (
    BY_LOAD.find((strength) => stretches.some((stretch) => stretch.strength === strength)) ??
    "other"
  );
}
