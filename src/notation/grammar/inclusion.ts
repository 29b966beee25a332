import type { Amount, PlainStep, Range } from "../../domain/session.js";
import { type Build, type Item, stepsOf } from "./items.js";
import type { Stretch } from "./parts.js";

/** Joined by a word for containing, the part lies inside what stands before it. */
export function includes({ joined, step, place }: Stretch): boolean {
  return (
    joined === "including" ||
    joined === "colon" ||
    place !== null ||
    (joined === "with" && step !== "strides" && step !== "cool-down" && step !== "warm-up")
  );
}

export function isSingleRun(items: readonly Item[]): boolean {
  const [only] = items;
  return items.length === 1 && only?.step.kind === "steady" && only.step.amount !== null;
}

export function include(items: Item[], part: Stretch, build: Build): void {
  const inner = stepsOf(part, build, false).map((step): Item => ({ step, stretch: part }));
  includeItems(items, inner, build);
}

/** `13 km tempo (8 km @ tempo)`: what stood alone is the total, and the parts are its steps. */
export function includeItems(items: Item[], inner: readonly Item[], build: Build): void {
  const [whole] = items;
  if (whole === undefined || whole.step.kind === "repeat" || inner.length === 0) return;
  build.total = whole.step.amount;
  items.splice(0, 1, ...withRemainder(whole, whole.step, inner));
}

/** With the last or the first kilometres said, the rest of the run is known too. */
function withRemainder(whole: Item, step: PlainStep, inner: readonly Item[]): readonly Item[] {
  const [part] = inner;
  const place = part?.stretch?.place ?? null;
  if (inner.length !== 1 || part === undefined || part.step.kind === "repeat" || place === null)
    return inner;
  const amount = difference(step.amount, part.step.amount);
  if (amount === null) return inner;
  const remainder: Item = { ...whole, step: { ...step, amount } };
  return place === "last" ? [remainder, part] : [part, remainder];
}

function difference(whole: Amount | null, part: Amount | null): Amount | null {
  if (whole?.kind === "distance" && part?.kind === "distance") {
    const metres = less(whole.metres, part.metres);
    return metres === null ? null : { kind: "distance", metres };
  }
  if (whole?.kind === "time" && part?.kind === "time") {
    const seconds = less(whole.seconds, part.seconds);
    return seconds === null ? null : { kind: "time", seconds };
  }
  return null;
}

function less(whole: Range, part: Range): Range | null {
  if (part.min !== part.max || whole.min <= part.max) return null;
  return { min: whole.min - part.max, max: whole.max - part.max };
}
