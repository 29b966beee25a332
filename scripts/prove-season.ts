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
const byRevisions = report.changedByRevision.toSorted((a, b) => a - b);
const percentile = (counts: readonly number[], share: number) =>
  counts[Math.floor(share * (counts.length - 1))] ?? 0;
const spread = (counts: readonly number[]) =>
  `median ${percentile(counts, 0.5)}, 95th percentile ${percentile(counts, 0.95)}`;
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
    `announced sessions changed by an event: ${spread(changed)}, ` +
    `by one that made a revision: ${spread(byRevisions)}; ` +
    `${report.problems.length} problems`,
);
process.exitCode = report.problems.length === 0 && report.revisions > 0 ? 0 : 1;
