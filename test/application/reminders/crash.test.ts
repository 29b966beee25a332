import { expect, it } from "vitest";
import { crashRuns } from "./crash/runs.js";

it.each([
  ["that knows keys", "nonce", 9],
  ["whose history can be asked", "history", 8],
  ["that tells nothing", "blind", 3],
] as const)(
  "a process that is killed while it sends loses and doubles nothing on a platform %s",
  async (_, kind, runs) => {
    const counts = await crashRuns({ kind, runs, reminders: 40, seed: 42, atOnce: 2 });
    expect(counts).toMatchObject({ runs, lost: 0, doubled: 0 });
    expect(counts.kills).toBeGreaterThan(0);
    expect(counts.requests).toBeGreaterThanOrEqual(runs * 40 - counts.unknown);
  },
  180_000,
);
