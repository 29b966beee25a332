import { type Part, stretchesOf } from "./parts.js";

/** The ways of doing a session: each `or` offers another way of doing the part before it. */
export interface Ways {
  readonly main: readonly Part[];
  readonly others: readonly (readonly Part[])[];
  /** Something is offered that has no amount. */
  readonly isPartial: boolean;
}

const MOST_WAYS = 3;

export function waysOf(parts: readonly Part[]): Ways {
  const offered = parts.map((part, index) => part.joined === "or" && index > 0);
  const main = parts.filter((_, index) => offered[index] !== true);
  if (main.length === parts.length) return { main, others: [], isPartial: false };
  const others: (readonly Part[])[] = [];
  let isPartial = false;
  for (const [index, part] of parts.entries()) {
    if (offered[index] !== true) continue;
    const replaced = parts.slice(0, index).findLastIndex((_, before) => offered[before] !== true);
    const way = parts.filter((_, at) => (offered[at] !== true && at !== replaced) || at === index);
    shareTarget(parts[replaced], part);
    if (hasAmount(part) && others.length < MOST_WAYS) others.push(way);
    else isPartial = true;
  }
  return { main, others, isPartial };
}

function hasAmount(part: Part): boolean {
  return part.kind === "stretch" ? part.measures.length > 0 : part.kind !== "again";
}

/** `4 x 2 km or 3 x 3 km @ 4:15/km`: the pace at the end is for both. */
function shareTarget(part: Part | undefined, other: Part): void {
  if (part?.kind !== "repeat" || other.kind !== "repeat") return;
  const [before, after] = [stretchesOf([part]), stretchesOf([other])];
  const target = after.at(-1)?.target ?? null;
  if (before.some((stretch) => stretch.target !== null)) return;
  for (const stretch of before) stretch.target = target;
}
