import { expect, it } from "vitest";
import { crashRounds } from "./crash/rounds.js";

it("a console that is killed at any moment has stored whole commands, and all that it answered", async () => {
  const counts = await crashRounds({
    entry: ["--import", "tsx", "src/main.ts", "console"],
    commands: 40,
    mostKills: 10,
    seed: 42,
  });
  expect(counts.problems).toEqual([]);
  expect(counts.kills).toBe(10);
  expect(counts.answered).toBeGreaterThan(0);
  expect(counts.interrupted).toBeGreaterThan(0);
});
