import type { Part, Stretch } from "./parts.js";

/**
 * `WU: 15 min` names the part behind the colon: the two are one. `All with 2 min rest` rests behind
 * each part.
 */
export function withLabels(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part, index): readonly Part[] => {
    if (isEachOf(parts[index - 1], part)) return [{ ...part, between: "reps" }];
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (isLabelOf(part, after)) return [];
    return isLabelOf(before, part) ? [labelled(before, part)] : [part];
  });
}

function isLabelOf(label: Part | undefined, part: Part | undefined): label is Stretch {
  if (label?.kind !== "stretch" || part?.kind !== "stretch" || part.joined !== "colon")
    return false;
  const isNamed = label.step !== null && label.measures.length === 0;
  return isNamed && part.step === null && part.measures.length > 0;
}

function isEachOf(before: Part | undefined, part: Part): part is Stretch {
  if (before?.kind !== "stretch" || part.kind !== "stretch") return false;
  return before.isEach && before.measures.length === 0 && part.joined === "with";
}

function labelled(label: Stretch, part: Part): Part {
  if (part.kind !== "stretch") return part;
  const unread = label.unread + part.unread;
  return {
    ...part,
    joined: label.joined,
    step: label.step,
    gaits: [...label.gaits, ...part.gaits],
    unread,
  };
}
