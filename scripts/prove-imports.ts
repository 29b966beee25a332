import { instantOf } from "../src/domain/calendar.js";
import {
  DEFAULT_AVAILABILITY,
  FOCUSES,
  type Runner,
  STRENGTH_PLACES,
} from "../src/domain/runner.js";
import { makePlan } from "../src/planning/make-plan.js";
import { costOf } from "../test/oracle/cost.js";
import { judge } from "../test/oracle/judge.js";
import { planRows } from "./plan-table.js";

/**
 * Weaves every readable program of a folder for many kinds of runner, and lets the judge look at
 * each plan: `npm run prove:imports -- FOLDER`.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder? Give it as the argument.");

const ZONE = "Europe/Copenhagen";
const START = "2026-11-23";

const runners = [0, 20].flatMap((strengthWeeks) =>
  FOCUSES.flatMap((focus) =>
    STRENGTH_PLACES.map(
      (strengthPlaces): Runner => ({
        timeZone: ZONE,
        language: "en",
        units: "km",
        availability: DEFAULT_AVAILABILITY,
        strengthWeeks,
        strengthPlaces,
        focus,
        priority: "A",
        equipment: ["dumbbell"],
        result: null,
        reminder: null,
        weeklyKm: null,
        place: null,
        screening: { yes: [], answeredOn: START, clearance: null },
      }),
    ),
  ),
);

let plans = 0;
let broken = 0;
const refused = new Set<string>();
for (const { file, reading } of planRows(folder)) {
  if (reading.kind !== "program") continue;
  const { program } = reading;
  const asOf = instantOf(START, "05:00", ZONE);
  for (const runner of runners) {
    const request = { program, source: "import" as const, runner, asOf, start: START, race: null };
    const made = makePlan(request);
    if (!made.ok) {
      refused.add(`${file}: ${JSON.stringify(made.problem)}`);
      continue;
    }
    plans++;
    const { plan } = made.value;
    const found = judge(plan, request).map(({ rule, words }) => `${rule}: ${words}`);
    const points = costOf(plan, request);
    if (points !== plan.cost.total) found.push(`costs ${points}, not ${plan.cost.total}`);
    broken += found.length;
    for (const words of found) console.log(`${file}: ${words}`);
  }
}
for (const words of refused) console.log(`not started: ${words}`);
console.log(`${plans} plans, ${broken} broken rules`);
process.exitCode = broken === 0 && plans > 0 ? 0 : 1;
