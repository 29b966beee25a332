import { runSchedule } from "../test/adapters/slack/schedules.js";

/**
 * Random schedules of faults against the loopback Slack: `npm run prove:slack`, with a number for
 * more or fewer than 200. Every command must be answered, nothing doubled, and the process alive.
 */
const SCHEDULES = Number(process.argv[2] ?? "200");
const AT_ONCE = 8;

let commands = 0;
let faults = 0;
const wrong: string[] = [];
let seed = 0;
const next = async (): Promise<void> => {
  while (seed < SCHEDULES) {
    seed += 1;
    if (seed % 20 === 0) process.stderr.write(`${seed} of ${SCHEDULES}\n`);
    const outcome = await runSchedule(seed);
    commands += outcome.commands;
    faults += outcome.faults;
    wrong.push(...outcome.wrong);
  }
};
// Most of a schedule is waiting; each has a Slack of its own.
await Promise.all(Array.from({ length: AT_ONCE }, next));
const summary = `${SCHEDULES} schedules, ${commands} commands, ${faults} faults, ${wrong.length} wrong`;
process.stdout.write([summary, ...wrong, ""].join("\n"));
process.exitCode = wrong.length === 0 ? 0 : 1;
