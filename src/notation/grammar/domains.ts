import { type Part, type Stretch, stretchesOf } from "./parts.js";

/** What a part of a day is: a run, strength, another sport, or a day of rest. */
export type Domain = "run" | "strength" | "cross" | "rest";

/** Neighbouring parts of one kind, which make one session. */
export interface Share {
  readonly domain: Domain;
  readonly parts: readonly Part[];
}

/** Splits the parts of a day into its sessions: by what they are, and by the time of day. */
export function sharesOf(parts: readonly Part[]): readonly Share[] {
  const shares: { domain: Domain | null; parts: Part[] }[] = [];
  for (const part of parts) {
    const last = shares.at(-1);
    const own = domainOf(part);
    if (last === undefined || beginsNew(part, own, last.domain, last.parts)) {
      shares.push({ domain: own, parts: [part] });
    } else {
      last.parts.push(part);
      if (part.joined !== "or") last.domain ??= own;
    }
  }
  return shares.map(({ domain, parts: share }) => ({ domain: domain ?? "run", parts: share }));
}

function beginsNew(
  part: Part,
  own: Domain | null,
  before: Domain | null,
  parts: readonly Part[],
): boolean {
  if (own === "rest" && part.joined === "or") return parts.every(isPlainRun);
  const isTimed = timeOf(part) !== null && parts.some((one) => timeOf(one) !== null);
  if (isTimed) return true;
  if (own === null || own === before || before === null) return false;
  const isLabelled = ["colon", "bracket", "none", "including", "or"].includes(part.joined);
  const isBareLabel = parts.every((one) => one.kind === "stretch" && one.measures.length === 0);
  if (before !== "rest" && isLabelled && (isBareLabel || part.joined !== "none")) return false;
  // Sets of an exercise stay with the strength that they are part of.
  return !(before === "strength" && part.kind === "repeat" && own === "run" && !hasRunWord(part));
}

/** What one may leave for a day of rest; `2 min jog or rest` is something else. */
function isPlainRun(part: Part): boolean {
  return part.kind === "stretch" && part.step === null;
}

function timeOf(part: Part): Stretch["time"] {
  return stretchesOf([part]).find(({ time }) => time !== null)?.time ?? null;
}

function domainOf(part: Part): Domain | null {
  const stretches = stretchesOf([part]);
  if (stretches.some(({ strength }) => strength !== null)) return "strength";
  if (stretches.some(({ isCross, sessions }) => isCross || sessions.includes("cross-training")))
    return "cross";
  if (isSetsOfLifts(part)) return "strength";
  const isBare = stretches.every(({ measures }) => measures.length === 0);
  if (isBare && stretches.some(({ isLoosening }) => isLoosening)) return "rest";
  if (isBare && stretches.some(isRestDay)) return "rest";
  return hasRunWord(part) ? "run" : null;
}

function isRestDay(stretch: Stretch): boolean {
  const { isRest, sessions, gaits, target, joined, between } = stretch;
  const isNothingElse =
    sessions.length === 0 && gaits.length === 0 && target === null && between === null;
  return isRest && isNothingElse && joined !== "with" && joined !== "slash";
}

/** `3x5`, `3 x 8 at 70%`: small numbers without a unit are repetitions of a lift. */
function isSetsOfLifts(part: Part): boolean {
  if (part.kind !== "repeat" || part.parts.length !== 1) return false;
  const [inner] = part.parts;
  if (inner?.kind !== "stretch" || inner.measures.length !== 1 || hasRunWord(part)) return false;
  const [measure] = inner.measures;
  return measure?.kind === "bare" && measure.range.max < 100;
}

function hasRunWord(part: Part): boolean {
  return stretchesOf([part]).some(
    ({ sessions, gaits, step, target, race, measures }) =>
      sessions.length > 0 ||
      gaits.length > 0 ||
      race !== null ||
      step === "strides" ||
      target?.kind === "named-pace" ||
      target?.kind === "pace" ||
      measures.some(({ kind }) => kind === "metres"),
  );
}
