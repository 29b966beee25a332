import { crashRuns, PLATFORM_KINDS } from "../test/application/reminders/crash/runs.js";

/**
 * Kills the process that sends reminders with SIGKILL at random moments and counts what readers got:
 * `npm run prove:reminders -- [runs 500] [reminders 1000] [seed 1]`. The runs are shared out among a
 * platform that knows keys (Discord), one whose history can be asked (Slack, an internal app), and
 * one that tells nothing (Slack, a distributed app).
 */
const [runs, reminders, seed] = [500, 1000, 1].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number, number];

/** Two of five runs each for the platforms that can tell, one for the one that cannot. */
const SHARES = { nonce: 0.4, history: 0.4, blind: 0.2 } as const;

let isKept = true;
for (const kind of PLATFORM_KINDS) {
  const began = Date.now();
  const share = Math.round(runs * SHARES[kind]);
  const counts = await crashRuns({ kind, runs: share, reminders, seed, atOnce: 2 });
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(
    `${kind.padEnd(8)} ${counts.runs} runs of ${reminders}, ${counts.kills} kills, ` +
      `${counts.requests} requests: lost ${counts.lost}, doubled ${counts.doubled}, ` +
      `unknown ${counts.unknown}; ${seconds} s`,
  );
  isKept &&= counts.lost === 0 && counts.doubled === 0;
}
process.exitCode = isKept ? 0 : 1;
