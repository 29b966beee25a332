import type { Facts } from "../../domain/plan.js";
import type { DecisionKey, DecisionText } from "../decision-keys.js";
import { ENVIRONMENT_DECISIONS } from "./environment-decisions.js";

/** The number under a name. Throws RangeError where the decision does not carry it. */
function number(facts: Facts, name: string): number {
  const value = facts[name];
  if (typeof value !== "number") throw new RangeError(`a decision without the fact ${name}`);
  return value;
}

function has(facts: Facts, name: string): boolean {
  return facts[name] !== undefined && facts[name] !== null;
}

/** Whole hours, rounded down, so that 23 h 50 min never look like the 24 that were asked for. */
const wholeHours = (facts: Facts): number => Math.floor(number(facts, "hours"));

/** `36 h` */
const hours = (facts: Facts): string =>
  wholeHours(facts) === 0 ? "less than 1 h" : `${wholeHours(facts)} h`;

/** `36 h before Tuesday's intervals` */
const before: DecisionText = (facts, name) => `${hours(facts)} before ${name.run(facts)}`;

/** `19 h after Sunday's long run` */
const after: DecisionText = (facts, name) => `${hours(facts)} after ${name.run(facts)}`;

/** `, we aim for 48` */
const aim = (facts: Facts): string => `, we aim for ${number(facts, "wishHours")}`;

const count = (facts: Facts, one: string, many: string): string =>
  `${number(facts, "count")} ${number(facts, "count") === 1 ? one : many}`;

/** The long run is behind the dose where the wish is the shorter one of recovering from it. */
const isAfterLongRun = ({ direction, wishHours }: Facts): boolean =>
  direction === "after" || wishHours === 18;

/** `the least your legs need`, or how much more than that it is. */
function kept(facts: Facts, who: string): string {
  const least = number(facts, "leastHours");
  return wholeHours(facts) === least
    ? `the least ${who} need`
    : `${who} need ${least} at the least`;
}

/** What planning decided, a sentence for every rule and verdict. */
export const DECISIONS: Readonly<Record<DecisionKey, DecisionText>> = {
  "SP-1/kept": (facts, name) => `${before(facts, name)}: ${kept(facts, "your legs")}`,
  "SP-1/forbidden": (facts, name) =>
    `${before(facts, name)}, and heavy legs need ${number(facts, "leastHours")}`,
  "SP-2/preferred": (facts, name) =>
    wholeHours(facts) === number(facts, "wishHours")
      ? `${before(facts, name)}, just what we aim for`
      : `${before(facts, name)}, more than the ${number(facts, "wishHours")} we aim for`,
  "SP-2/paid": (facts, name) => `${before(facts, name)}${aim(facts)}`,
  "SP-3/kept": (facts, name) =>
    `${number(facts, "days")} days after ${name.run(facts)}, with an easy day between`,
  "SP-3/paid": (facts, name) => `the day after ${name.run(facts)}, better left without legs`,
  "SP-3/forbidden": (facts, name) => `the day after ${name.run(facts)}`,
  "SP-4/paid": () => "inside a hard run, where the exercises take a little from the run",
  "SP-4/forbidden": (facts, name) => `legs ahead of ${name.run(facts)} on the same day`,
  "SP-5/paid": (facts) => `${hours(facts)} from the run of that day${aim(facts)}`,
  "SP-6/preferred": (facts, name) =>
    has(facts, "runType")
      ? `straight after ${name.run(facts)}: running comes first`
      : "apart from the run of that day",
  "SP-6/paid": (facts) => `${hours(facts)} ahead of the run, and we would rather run first`,
  "SP-7/paid": () => "after the run, and for strength we would rather lift first",
  "SP-9/paid": (facts, name) => `${before(facts, name)}${aim(facts)}`,
  "SP-10/kept": (facts, name) => `${before(facts, name)}: ${kept(facts, "heavy legs")}`,
  "SP-10/preferred": (facts, name) =>
    isAfterLongRun(facts) ? after(facts, name) : before(facts, name),
  "SP-10/paid": (facts, name) => {
    if (!has(facts, "hours")) return "legs on the day of the long run";
    return `${isAfterLongRun(facts) ? after(facts, name) : before(facts, name)}${aim(facts)}`;
  },
  "SP-10/forbidden": (facts, name) =>
    has(facts, "hours")
      ? `${before(facts, name)}, and heavy legs need ${number(facts, "leastHours")}`
      : `the day of ${name.run(facts)}`,
  "SP-11/kept": (facts) => `${hours(facts)} after the last legs`,
  "SP-11/paid": (facts) => `${hours(facts)} after other legs${aim(facts)}`,
  "SP-11/forbidden": (facts) => {
    const { own } = facts;
    if (own === true) return "there is a strength session on that day already";
    return has(facts, "hours")
      ? `${hours(facts)} after other heavy legs, and they need ${number(facts, "leastHours")}`
      : "legs the day before or after, and they need a day between";
  },
  "SP-12/kept": (facts, name) => `${before(facts, name)}: ${kept(facts, "new legs")}`,
  "SP-12/preferred": (facts, name) =>
    `${before(facts, name)}: light legs ask for ${number(facts, "wishHours")}`,
  "SP-12/paid": (facts, name) => `${before(facts, name)}${aim(facts)}`,
  "SP-12/forbidden": (facts, name) =>
    `${before(facts, name)}, and new legs need ${number(facts, "leastHours")}`,
  "SP-13/kept": () => "core and arms fit almost anywhere",
  "SP-13/paid": (facts, name) => {
    if (has(facts, "hours")) return `${hours(facts)} after other core work${aim(facts)}`;
    return has(facts, "runType")
      ? `straight after ${name.run(facts)}, when you are tired`
      : "core on the day of the long run";
  },
  "SP-15/forbidden": (facts, name) =>
    has(facts, "runDate")
      ? `it would lie beside ${name.run(facts)}, and hard days never touch`
      : "hard runs on two days in a row",
  "EM-1/forbidden": () => "legs inside runs on two days in a row",
  "EM-2/kept": () => "short stops on an easy run, after some jogging",
  "EM-2/paid": () => "stops on a run, which build less than a session of their own",
  "EM-2/forbidden": () => "you want strength inside runs only, and no run left could carry it",
  "EM-4/kept": () => "the first half in the warm-up, broken up by jogging",
  "EM-5/kept": () => "the second half right after the last fast part, while you are warm",
  "EM-9/forbidden": () => "too close to your race: runs stay clean now",
  "EM-12/paid": (facts) =>
    has(facts, "freeDays")
      ? `a session of its own in a week with ${freeDays(number(facts, "freeDays"))}`
      : `${count(facts, "core session", "core sessions")} fewer than the week asks for`,
  "EM-13/kept": () => "only moves that need nothing carried",
  "SD-1/kept": (facts) => `${count(facts, "leg session", "leg sessions")} this week`,
  "SD-1/paid": (facts) =>
    `${count(facts, "leg session", "leg sessions")} fewer than the week asks for`,
  "SD-1/forbidden": ({ asked }) =>
    asked === false
      ? "the week asks for none of it"
      : "every day that could hold it holds a dose already",
  "SD-2/paid": (facts) => `${count(facts, "heavy session", "heavy sessions")} given as light`,
  "SD-3/forbidden": () => "too early for heavy legs: first the movement, then the weight",
  "SD-10/forbidden": () => "too close to the race",
  "SD-14/paid": () => "a second outing on a day with a run",
  "SD-14/forbidden": () => "your times, places and equipment leave no room for it on that day",
  "RL-10/preferred": () => "a day without a run, and the week keeps a whole day off",
  "RL-10/paid": () => "it takes up a day without a run",
  "RL-10/forbidden": ({ taken }) =>
    taken === true ? "that day has a run already" : "the week needs a day that is wholly free",
  "RL-12/forbidden": () => "too soon after the race",
  "RL-13/forbidden": () => "you are away, or on the way back from a break",
  "RL-14/forbidden": () => "the day has passed, and what was missed is not stacked",
  "RL-14/paid": () => "a run would leave its day",
  "LM-6/forbidden": () => "a lighter day, as your check-in asks for",
  "LM-7/forbidden": () => "your legs are sore and get an easy day",
  "LM-10/forbidden": () => "a week made lighter is for light legs only",
  "LM-8/forbidden": () => "not before you tell me that it hurts less",
  "LM-9/forbidden": () => "first you get well, one easy day for each ill day",
  "SF-1/forbidden": () => "not before you tell me that you are cleared",
  "SF-3/forbidden": () => "not before a professional has looked at it",
  "SF-4/forbidden": () => "not before a professional has looked at it",
  "SF-5/forbidden": () => "not without a professional beside you",
  ...ENVIRONMENT_DECISIONS,
};

function freeDays(days: number): string {
  if (days <= 0) return "no free day";
  return days === 1 ? "one free day" : `${days} free days`;
}

/** What a rule rests on, as it stands beside its id. */
export const EVIDENCE_WORDS = {
  article: "from the article",
  study: "from a study",
  "own-choice": "our own choice",
} as const satisfies Readonly<Record<string, string>>;
