import type { Amount } from "../../domain/session.js";
import { amountOf } from "./amounts.js";
import type { Build, Item } from "./items.js";
import type { Stretch } from "./parts.js";

/** `5 km - 30 to 40 min`, `8 km (45 min)`. */
export function isSameRun(stretch: Stretch, [only]: readonly Item[]): boolean {
  const isJoined = stretch.joined === "colon" || stretch.joined === "bracket";
  const isPlain = only?.step.kind === "steady" && only.step.amount?.kind === "distance";
  return isJoined && isPlain && isBareTotal(stretch) && stretch.measures[0]?.kind === "seconds";
}

/** A length at the end with no words of its own: `…, 1.5 mi cool-down, (9 mi)`. */
export function isBareTotal(stretch: Stretch): boolean {
  const isAlone =
    stretch.measures.length === 1 && stretch.sessions.length === 0 && stretch.gaits.length === 0;
  const isJoined =
    ["none", "bracket", "comma", "line", "colon"].includes(stretch.joined) || stretch.isTotal;
  return (
    isAlone &&
    isJoined &&
    stretch.target === null &&
    stretch.step === null &&
    stretch.place === null &&
    stretch.race === null
  );
}

export function addTotal(items: Item[], stretch: Stretch, build: Build): void {
  const [measure] = stretch.measures;
  const amount =
    measure === undefined ? null : amountOf(measure, { ...build, stretch, isRep: false });
  const only = items.length === 1 ? items[0]?.step : undefined;
  const isSame = only !== undefined && only.kind !== "repeat" && only.amount?.kind === amount?.kind;
  if (isSame) {
    if (!isWithin(amount, only.amount)) build.isPartial = true;
    return;
  }
  if (only !== undefined && only.kind !== "repeat" && only.amount !== null) build.also = amount;
  else if (build.total === null) build.total = amount;
}

/** `4-6 miles easy {6}` says the same twice, `4 miles easy 5` does not. */
function isWithin(total: Amount | null, amount: Amount | null): boolean {
  if (total?.kind === "distance" && amount?.kind === "distance") {
    return (
      total.metres.max <= amount.metres.max * 1.03 && total.metres.max >= amount.metres.min * 0.97
    );
  }
  const isTime = total?.kind === "time" && amount?.kind === "time";
  return (
    isTime && total.seconds.max <= amount.seconds.max && total.seconds.max >= amount.seconds.min
  );
}
