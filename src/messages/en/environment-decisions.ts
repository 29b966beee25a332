import type { Facts } from "../../domain/plan.js";
import type { DecisionKey, DecisionText } from "../decision-keys.js";
import { format } from "./format.js";

/** Kinds of runs that are named in the plural. */
const PLURAL = ["intervals", "repetitions", "hills"];

/** `your intervals become`, `your tempo run becomes` */
const becomes = (facts: Facts, run: string): string =>
  `your ${run} ${PLURAL.includes(String(facts.runType)) ? "become" : "becomes"}`;

/** `your intervals become 40 min easy` */
const easy: DecisionText = (facts, name) =>
  `${becomes(facts, name.run(facts))} ${String(facts.minutes)} min easy`;

const strengthAfter = ({ strength }: Facts): string =>
  strength === true ? ", the exercises after it" : "";

const goesByEffort: DecisionText = (facts, name) => {
  const { times, seconds } = facts;
  const where = "on a cleared path or a treadmill, no jumps, shorter steps";
  const what =
    typeof times === "number" && typeof seconds === "number"
      ? `${times} × ${format.seconds(seconds)} by effort`
      : "the same time by effort";
  return `${becomes(facts, name.run(facts))} ${what} ${where}`;
};

const onIce: DecisionText = (facts, name) => {
  switch (facts.what) {
    case "by-effort":
      return goesByEffort(facts, name);
    case "strength":
      return "the exercises move indoors, after the run";
    case "dry-spot":
      return "the exercises move indoors or to a dry spot";
    default:
      return `shorter steps, on a cleared path${facts.strides === true ? ", no strides" : ""}`;
  }
};

const inHeat: DecisionText = (facts, name) => {
  switch (facts.what) {
    case "by-effort":
      return `${becomes(facts, name.run(facts))} a run by effort, with care`;
    case "shorter":
      return `${becomes(facts, name.run(facts))} ${String(facts.minutes)} min, by effort`;
    case "race":
      return facts.flag === "black"
        ? "black flag: too hot to race safely, and nobody has to start"
        : `${String(facts.flag)} flag: start slowly, drink, and stop if you feel ill`;
    case "careful":
      return "shade and water, and stop if you feel ill";
    default:
      return easy(facts, name);
  }
};

const standing: DecisionText = ({ lying, jumps, slippery }) => {
  const gone = [
    lying === true ? "lying ones" : null,
    jumps === true ? "jumps" : null,
    slippery === true ? "those that slip" : null,
  ].filter((one) => one !== null);
  return `standing exercises instead of ${format.list(gone)}`;
};

type Key = Extract<DecisionKey, `EN-${string}` | "EM-11/kept" | "LM-6/preferred">;

/** What the ground, the weather and a runner's wish for less change in an outing. */
export const ENVIRONMENT_DECISIONS: Readonly<
  Record<Key | "EM-12/preferred" | "EM-13/preferred" | "EM-13/paid", DecisionText>
> = {
  "EN-1/preferred": ({ percent }) =>
    `by effort and by the clock, about ${String(percent)} % slower than usual`,
  "EN-2/kept": inHeat,
  "EN-2/forbidden": (facts) => `too hot outside: on a treadmill, or rest${strengthAfter(facts)}`,
  "EN-5/kept": onIce,
  "EN-5/preferred": (facts) => `the run moves to the treadmill${strengthAfter(facts)}`,
  "EN-6/kept": ({ what }) =>
    what === "bench"
      ? "a bench in place of the ground"
      : "the exercises on the ground move indoors",
  "EN-7/kept": easy,
  "EN-7/forbidden": (facts) => `too cold outside: on a treadmill, or rest${strengthAfter(facts)}`,
  "EN-8/kept": ({ hard, benchJumps }) =>
    [
      "reflectors on ankles and wrists, and a light",
      hard === true ? "on a lit route" : null,
      benchJumps === true ? "no bench jumps" : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  "EN-9/kept": easy,
  "EN-9/forbidden": (facts) =>
    facts.what === "rest"
      ? "the air is too bad to train in: rest"
      : `the air outside is too bad: on a treadmill, or rest${strengthAfter(facts)}`,
  "EN-10/forbidden": (facts) =>
    `go in, and out again ${String(facts.minutes)} min after the last thunder${strengthAfter(facts)}`,
  "EM-11/kept": standing,
  "EM-12/preferred": ({ what, minutes, strength }) =>
    what === "half"
      ? "about half of the exercises"
      : `${String(minutes)} min of easy jogging${strength === true ? ", without the exercises" : ""}`,
  "EM-13/preferred": () => "exercises that need nothing but your body",
  "EM-13/paid": () => "heavy legs become light ones, as there is nothing to load",
  "LM-6/preferred": (facts, name) => {
    if (facts.what === "strength") return "a little less of each exercise";
    return facts.what === "easy"
      ? easy(facts, name)
      : `${becomes(facts, name.run(facts))} ${String(facts.minutes)} min`;
  },
};
