import { FAR_ENDS } from "../test/application/reminders/crash/far-end.js";
import { compiledProgram } from "../test/application/reminders/crash/program.js";
import { crashRuns } from "../test/application/reminders/crash/runs.js";

/**
 * Kills the bot with SIGKILL at random moments while it sends reminders, and counts what people got:
 * `npm run prove:reminders -- [runs 500] [reminders 1000] [seed 1] [at once 4] [far end]`. The bot is the
 * program itself with its own clients of Discord and Slack; their far ends are doubles without rate
 * limits. The runs are shared out among Discord, a Slack whose history the app may read (an internal
 * app), and one whose history it may not (a distributed app); all of them go to the far end that is
 * named, if one is.
 */
const [runs, reminders, seed, atOnce] = [500, 1000, 1, 4].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number, number, number];

/** Two of five runs each for the platforms that can tell, one for the one that cannot. */
const SHARES = { discord: 0.4, slack: 0.4, "slack-blind": 0.2 } as const;

const program = await compiledProgram();
const only = FAR_ENDS.find((kind) => kind === process.argv[6]);
let isKept = true;
for (const kind of only === undefined ? FAR_ENDS : [only]) {
  const began = Date.now();
  const share = only === undefined ? Math.round(runs * SHARES[kind]) : runs;
  const counts = await crashRuns({
    entry: program.entry,
    kind,
    runs: share,
    reminders,
    seed,
    atOnce,
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(
    `${kind.padEnd(11)} ${counts.runs} runs of ${reminders}, ${counts.kills} kills ` +
      `(${counts.early} before the first message), ${counts.attempts} attempts: ` +
      `lost ${counts.lost}, doubled ${counts.doubled}, ` +
      `unknown ${counts.unknown} (${counts.missing} not arrived); ${seconds} s`,
  );
  isKept &&= counts.lost === 0 && counts.doubled === 0;
}
program.remove();
process.exitCode = isKept ? 0 : 1;
