import type { Amount } from "../../domain/session.js";
import { amountOf } from "./amounts.js";
import type { Build, Item } from "./items.js";
import type { Stretch } from "./parts.js";

/** `5 km - 30 to 40 min`, `8 km (45 min)`, `8 km. About 45 min.` */
export function isSameRun(stretch: Stretch, [only]: readonly Item[]): boolean {
  const isJoined = ["colon", "bracket", "stop"].includes(stretch.joined);
  const isPlain = only?.step.kind === "steady" && only.step.amount?.kind === "distance";
  return isJoined && isPlain && isBare(stretch) && stretch.measures[0]?.kind === "seconds";
}

/** A length at the end with no words of its own: `…, 1.5 mi cool-down, (9 mi)`. */
export function isBareTotal(stretch: Stretch): boolean {
  const isJoined =
    ["none", "bracket", "comma", "line", "colon"].includes(stretch.joined) || stretch.isTotal;
  return isJoined && isBare(stretch);
}

function isBare({ measures, sessions, gaits, target, step, place, race }: Stretch): boolean {
  const isAlone = measures.length === 1 && sessions.length === 0 && gaits.length === 0;
  return isAlone && target === null && step === null && place === null && race === null;
}

/** `… to be run as a 15 min progression`: what all parts behind the warm-up come to. */
export function isSumOf(stretch: Stretch, items: readonly Item[], build: Build): boolean {
  const [measure] = stretch.measures;
  if (measure === undefined || !stretch.sessions.includes("progression")) return false;
  const whole = amountOf(measure, { ...build, stretch, isRep: false });
  const amounts = items.flatMap(({ step }) =>
    step.kind === "repeat" || step.kind === "warm-up" ? [] : [step.amount],
  );
  const seconds = amounts.map((one) => (one?.kind === "time" ? one.seconds.max : 0));
  const sum = seconds.reduce((total, one) => total + one, 0);
  return whole?.kind === "time" && sum === whole.seconds.max;
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
  else if (!isWithin(amount, build.total)) build.isPartial = true;
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
