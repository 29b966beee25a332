import type { DistanceUnit } from "../../domain/program.js";
import type {
  FindingFacts,
  FindingKey,
  NamedRun,
  ProgramFinding,
} from "../../planning/check/finding.js";
import { format } from "./format.js";
import { session } from "./session.js";

/** A finding in words. The offer of a repair is said only where the finding has one. */
interface FindingWords {
  readonly text: string;
  readonly repair: string | null;
}

type WordsOf<Key extends FindingKey> = (
  facts: FindingFacts[Key],
  unit: DistanceUnit,
) => FindingWords;

/** `Tuesday's intervals`, `the long run` */
function the({ runType, day }: NamedRun): string {
  return day === null
    ? `the ${session.runNoun(runType)}`
    : session.runOn(format.weekdayName(day), runType, false);
}

const km = format.distance;
const days = (count: number) => format.count(count, "day", "days");

const FAST_WORDS = {
  threshold: "at threshold pace",
  interval: "at interval pace",
  repetition: "at repetition pace",
} as const;

const weekGrowth =
  (since: string): WordsOf<"RL-2/week" | "RL-2/first-weeks" | "RL-2/two-weeks"> =>
  ({ weekM, heldM, percent, toM }, unit) => ({
    text: `The week has ${km(weekM, unit)}, ${percent} % more than the ${km(heldM, unit)} ${since}.`,
    repair: `Hold the week at ${km(toM, unit)}.`,
  });

const hardRuns: WordsOf<"RL-8/too-many" | "RL-8/three"> = ({ hardRuns, runs, most, eased }) => ({
  text: `${hardRuns} of the ${format.count(runs, "run", "runs")} are hard, and ${most} would do.`,
  repair: `Run ${the(eased)} easy.`,
});

/** What the check of a program says: a sentence with the numbers, and one with the offer. */
export const FINDINGS: { readonly [Key in FindingKey]: WordsOf<Key> } = {
  "RL-1/run": (facts, unit) => ({
    text: `At ${km(facts.lengthM, unit)}, ${the(facts)} would be ${facts.percent} % longer than the longest run of the last 30 days, ${km(facts.longestM, unit)}.`,
    repair: `Shorten it to ${km(facts.toM, unit)}.`,
  }),
  "RL-1/race": ({ raceM, longestM }, unit) => ({
    text: `The race is ${km(raceM, unit)}, more than twice the longest run of the 30 days before it, ${km(longestM, unit)}.`,
    repair: null,
  }),
  "RL-2/week": weekGrowth("before"),
  "RL-2/first-weeks": weekGrowth("before, and the first three weeks grow gently"),
  "RL-2/two-weeks": weekGrowth("two weeks before"),
  "RL-4/all-sides": (facts, unit) => ({
    text: `Everything grows at once: ${the(facts)} by ${facts.longPercent} %, the other runs by ${facts.otherPercent} %, and the fast running too.`,
    repair: `Leave ${the(facts)} at ${km(facts.toM, unit)}, and let the rest grow.`,
  }),
  "RL-5/none": ({ weeksOfWork }) => ({
    text: `This is week ${weeksOfWork} in a row without a step back.`,
    repair: "Put a lighter week before it.",
  }),
  "RL-5/shallow": ({ weekM, heldM, percent, toM }, unit) => ({
    text: `The cutback week has ${km(weekM, unit)}, ${cutbackShare(percent)} the ${km(heldM, unit)} before.`,
    repair: `Take it down to ${km(toM, unit)}.`,
  }),
  "RL-6/share": (facts, unit) => ({
    text: `At ${km(facts.lengthM, unit)}, ${the(facts)} would be ${facts.percent} % of the week, and up to ${facts.mostPercent} % is in proportion.`,
    repair: facts.toM === null ? null : `Shorten it to ${km(facts.toM, unit)}.`,
  }),
  "RL-6/minutes": (facts) => ({
    text: `At an easy pace ${the(facts)} would take ${facts.minutes} min, and ${facts.mostMinutes} is the most.`,
    repair: `Shorten it to ${facts.toMinutes} min.`,
  }),
  "RL-7/fast": (facts, unit) => ({
    text: `${km(facts.fastM, unit)} ${FAST_WORDS[facts.quality]} in ${the(facts)} would be ${facts.percent} % of the week, and ${km(facts.mostM, unit)} would do.`,
    repair: `Cut the fast part to ${km(facts.toM, unit)}.`,
  }),
  "RL-7/marathon-pace": (facts) => ({
    text: `${facts.minutes} min at marathon pace in ${the(facts)} is a long time, and ${facts.mostMinutes} is the most.`,
    repair: `Cut the fast part to ${facts.mostMinutes} min.`,
  }),
  "RL-8/too-many": hardRuns,
  "RL-8/three": hardRuns,
  "RL-9/fast-time": (facts) => ({
    text: `${facts.fastMinutes} of ${facts.minutes} min are fast, ${facts.percent} % of the week, and up to ${facts.mostPercent} % is in proportion.`,
    repair: `Shorten the fast part of ${the(facts)}.`,
  }),
  "RL-10/no-free-day": ({ runDays, freed }) => ({
    text: `There are runs on all ${days(runDays)}, and a week needs one without.`,
    repair: `Leave out ${the(freed)}.`,
  }),
  "RL-11/taper": ({ weeksBefore, weekM, highestM, percent, mostPercent, toM }, unit) => ({
    text: `${taperWeek(weeksBefore)} has ${km(weekM, unit)}, ${percent} % of the highest week, ${km(highestM, unit)}, and up to ${mostPercent} % leaves you fresh.`,
    repair: `Take it down to ${km(toM, unit)}.`,
  }),
  "RL-12/hard-run": (facts) => ({
    text: `${days(facts.daysAfter)} after a race is early for ${the(facts)}: legs get ${days(facts.restDays)} of easy running first.`,
    repair: `Run ${the(facts)} easy.`,
  }),
  "RL-12/race": ({ daysAfter, restDays }) => ({
    text: `This race comes ${days(daysAfter)} after another, and legs like ${days(restDays)} of easy running first.`,
    repair: null,
  }),
  "SP-15/neighbours": (facts) => ({
    text:
      facts.daysApart === 0
        ? `Two hard runs on one day: ${the(facts.other)} and ${the(facts)}.`
        : `Hard runs on two days in a row: ${the(facts.other)} and ${the(facts)}.`,
    repair:
      facts.toDay === null
        ? `Run ${the(facts)} easy.`
        : `Move ${the(facts)} to ${format.weekdayName(facts.toDay)}, and what is there to its day.`,
  }),
  "SP-15/races": ({ daysApart }) => ({
    text: daysApart === 0 ? "Two races on one day." : "Two races on two days in a row.",
    repair: null,
  }),
};

function cutbackShare(percent: number): string {
  if (percent < 0) return `${-percent} % more than`;
  return percent === 0 ? "as much as" : `only ${percent} % less than`;
}

function taperWeek(weeksBefore: number): string {
  if (weeksBefore === 0) return "The race week";
  return weeksBefore === 1
    ? "The week before the race week"
    : `The week ${weeksBefore} weeks before the race week`;
}

/** A finding in words, with the offer only where there is one. */
export function findingWords<Key extends FindingKey>(
  { key, facts, repair }: ProgramFinding<Key>,
  unit: DistanceUnit,
): FindingWords {
  const words = FINDINGS[key](facts, unit);
  return repair === null ? { ...words, repair: null } : words;
}
