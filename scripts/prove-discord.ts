import { faultSchedules } from "../test/adapters/discord/faults/schedules.js";

/**
 * Talks to the bot on a loopback Discord that drops, delays and refuses at random:
 * `npm run prove:discord -- [schedules 200] [seed 1]`.
 */
const [schedules, seed] = [200, 1].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number];

const counts = await faultSchedules(schedules, seed);

console.log(
  [
    `schedules                ${counts.schedules}`,
    `faults in waiting        ${counts.faults}`,
    `commands                 ${counts.commands}`,
    `answered where asked     ${counts.answered}`,
    `answered directly        ${counts.direct}`,
    `lost with their session  ${counts.lost}`,
    `problems                 ${counts.problems.length}`,
    ...counts.problems,
  ].join("\n"),
);
process.exitCode = counts.problems.length === 0 ? 0 : 1;
