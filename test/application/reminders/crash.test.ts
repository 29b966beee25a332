import { afterAll, expect, it } from "vitest";
import { compiledProgram } from "./crash/program.js";
import { crashRuns } from "./crash/runs.js";

const program = await compiledProgram();
afterAll(() => program.remove());

it.concurrent.each([
  ["Discord", "discord", 9],
  ["a Slack whose history can be asked", "slack", 8],
  ["a Slack that tells nothing", "slack-blind", 3],
] as const)(
  "a bot that is killed while it sends loses and doubles nothing on %s",
  async (_, kind, runs) => {
    const counts = await crashRuns({
      entry: program.entry,
      kind,
      runs,
      reminders: 40,
      seed: 42,
      atOnce: 2,
    });
    expect(counts).toMatchObject({ runs, lost: 0, doubled: 0 });
    expect(counts.kills).toBeGreaterThanOrEqual(runs);
    expect(counts.attempts).toBeGreaterThanOrEqual(runs * 40 - counts.unknown);
    if (kind !== "slack-blind") expect(counts.unknown).toBe(0);
  },
  600_000,
);
