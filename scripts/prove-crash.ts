import { crashRounds } from "../test/adapters/database/crash/rounds.js";

/**
 * Kills the built console with SIGKILL at random moments until 200 commands are done or interrupted,
 * and looks at the database after every kill: `npm run prove:crash -- [commands 200] [seed 1]`.
 */
const [commands, seed] = [200, 1].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number];

const counts = await crashRounds({
  entry: ["dist/main.js", "console"],
  commands,
  mostKills: Number.POSITIVE_INFINITY,
  seed,
});

console.log(
  [
    `commands given            ${counts.answered + counts.interrupted}`,
    `answered before the kill  ${counts.answered}`,
    `interrupted               ${counts.interrupted}`,
    `kills                     ${counts.kills}`,
    `  before there was a file ${counts.beforeOpening}`,
    `  after the storing,`,
    `  before the answer       ${counts.storedUnanswered}`,
    `problems                  ${counts.problems.length}`,
    ...counts.problems,
  ].join("\n"),
);
process.exitCode = counts.problems.length === 0 ? 0 : 1;
