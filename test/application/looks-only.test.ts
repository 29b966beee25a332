import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REGISTRY } from "../../src/application/registry.js";
import { type Ana, ana } from "./ana.js";

let bot: Ana;

beforeAll(async () => {
  bot = await ana("2026-12-22T08:00+01:00");
});

afterAll(() => bot.close());

/** Settings, the plan with its history, log and check-ins. */
const everything = () =>
  bot.stored(async ({ runners, plans, programs, logs, checkIns }, id) => ({
    runner: await runners.find({ platform: "console", workspace: "", externalId: "ana" }),
    plan: await plans.current(id),
    history: await plans.history(id, 100),
    program: await programs.newest(id),
    logs: await logs.all(id),
    checkIns: await checkIns.between(id, "2026-01-01", "2027-12-31"),
  }));

const looking = REGISTRY.filter(({ looksOnly }) => looksOnly);

describe("a command that only looks", () => {
  it.each(looking.flatMap(({ examples }) => examples))(
    "changes neither settings, plan nor log: %s",
    async (line) => {
      const before = await everything();
      const { error } = await bot.run(line.replace("/", ""));
      expect(error?.code).not.toBe("internal");
      expect(await everything()).toEqual(before);
    },
  );

  it("is said to be one only where that is so: a change shows here", async () => {
    const before = await everything();
    await bot.run("done rpe:4");
    expect(await everything()).not.toEqual(before);
  });
});
