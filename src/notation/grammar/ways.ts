import { type Joined, type Part, stretchesOf } from "./parts.js";

/** The ways of doing a session: each `or` offers another way of doing the part before it. */
export interface Ways {
  readonly main: readonly Part[];
  readonly others: readonly (readonly Part[])[];
  /** Something is offered that has no amount. */
  readonly isPartial: boolean;
}

const MOST_WAYS = 3;

export function waysOf(parts: readonly Part[]): Ways {
  const options = optionsOf(parts);
  const main = parts.filter((part) => !options.some((option) => option.includes(part)));
  const others: (readonly Part[])[] = [];
  let isPartial = false;
  for (const option of options) {
    const [first] = option;
    const before = parts.slice(0, first === undefined ? 0 : parts.indexOf(first));
    const replaced = before.findLast((part) => main.includes(part));
    const way = parts.filter(
      (part) => option.includes(part) || (main.includes(part) && part !== replaced),
    );
    if (first !== undefined && replaced !== undefined) shareTarget(replaced, first);
    if (option.some(hasAmount) && others.length < MOST_WAYS) others.push(way);
    else isPartial = true;
  }
  return { main, others, isPartial };
}

const CLOSELY: readonly Joined[] = ["with", "and", "none", "slash", "bracket"];

/** Each part behind an `or`, with what belongs to it. */
function optionsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const options: Part[][] = [];
  let isOpen = false;
  for (const [index, part] of parts.entries()) {
    const begins = part.joined === "or" && index > 0;
    const isNamed = part.joined === "colon" && options.at(-1)?.some(hasAmount) === false;
    isOpen = begins || (isOpen && (isNamed || CLOSELY.includes(part.joined)));
    if (begins) options.push([part]);
    else if (isOpen) options.at(-1)?.push(part);
  }
  return options;
}

function hasAmount(part: Part): boolean {
  return part.kind === "stretch" ? part.measures.length > 0 : part.kind !== "again";
}

/** `4 x 2 km or 3 x 3 km @ 4:15/km`: the pace at the end is for both. */
function shareTarget(part: Part, other: Part): void {
  if (part.kind !== "repeat" || other.kind !== "repeat") return;
  const [before, after] = [stretchesOf([part]), stretchesOf([other])];
  const target = after.at(-1)?.target ?? null;
  if (before.some((stretch) => stretch.target !== null)) return;
  for (const stretch of before) stretch.target = target;
}
