import { playSeasons } from "../test/season/season.js";

/**
 * Plays whole seasons in which something happens every day, and judges every plan that comes of it:
 * `tsx scripts/prove-season.ts [runners 300] [weeks 16] [seed 1]`.
 */
const [runners, weeks, seed] = [300, 16, 1].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number, number];

const report = await playSeasons(runners, weeks, seed);
const changed = report.changed.toSorted((a, b) => a - b);
const percentile = (share: number) => changed[Math.floor(share * (changed.length - 1))] ?? 0;
for (const problem of report.problems) console.log(problem);
console.table(
  Object.fromEntries(
    Object.entries(report.kinds).map(([kind, events]) => [
      kind,
      { events, refused: report.refused[kind] ?? 0 },
    ]),
  ),
);
console.log(
  `${runners} runners, ${report.events} events, ${report.revisions} revisions, ${report.undone} taken back; ` +
    `announced sessions changed by an event: median ${percentile(0.5)}, 95th percentile ${percentile(0.95)}; ` +
    `${report.problems.length} problems`,
);
process.exitCode = report.problems.length === 0 && report.revisions > 0 ? 0 : 1;
