import fc from "fast-check";
import { makePlan } from "../src/planning/make-plan.js";
import { costOf } from "../test/oracle/cost.js";
import { judge } from "../test/oracle/judge.js";
import { planRequests } from "../test/oracle/requests.js";

/**
 * Weaves many random programs and lets the judge look at each:
 * `tsx scripts/prove-weave.ts [fixed 100000] [movable 2000] [seed 1]`.
 */
const [fixed, movable, seed] = [100_000, 2_000, 1].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number, number];

/** Programs drawn at a time: memory stays bounded. */
const BATCH = 500;

let programs = 0;
let refused = 0;
let broken = 0;

function prove(isMovable: boolean, count: number): void {
  for (let done = 0; done < count; done += BATCH) {
    const numRuns = Math.min(BATCH, count - done);
    const batch = { seed: seed + done + (isMovable ? 1_000_003 : 0), numRuns };
    for (const request of fc.sample(planRequests({ movable: isMovable }), batch)) {
      const made = makePlan(request);
      if (!made.ok) {
        refused++;
        continue;
      }
      programs++;
      const { plan } = made.value;
      const found = judge(plan, request).map(
        ({ rule, date, words }) => `${rule} ${date}: ${words}`,
      );
      const points = costOf(plan, request);
      if (points !== plan.cost.total) found.push(`costs ${points}, not ${plan.cost.total}`);
      broken += found.length;
      for (const words of found) console.log(`seed ${batch.seed}: ${words}`);
    }
    const kind = isMovable ? "movable" : "fixed";
    console.log(
      `${kind}: ${done + numRuns} of ${count}, ${refused} refused, ${broken} broken rules`,
    );
  }
}

prove(false, fixed);
prove(true, movable);
console.log(`${programs} programs, ${broken} broken rules`);
process.exitCode = broken === 0 && programs > 0 ? 0 : 1;
