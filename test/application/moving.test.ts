import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plainText } from "../../src/application/plain-text.js";
import { type Ana, ana, START } from "./ana.js";

let bot: Ana;

/** In the middle of the program. */
beforeEach(async () => {
  bot = await ana("2026-12-20T20:00+01:00", `${START} equipment:dumbbell`);
});

afterEach(() => bot.close());

const say = (line: string) => bot.run(line);

const legDays = () =>
  bot.stored(async ({ plans }, id) =>
    ((await plans.current(id))?.plan.sessions ?? [])
      .filter((one) => one.kind === "placed-strength" && one.class !== "CU" && one.week === 5)
      .filter(({ status }) => status === "planned")
      .map(({ date }) => date),
  );

describe("moving strength", () => {
  it.each([
    ["2026-12-21", "Saturday"],
    ["2026-12-24", "Tuesday"],
    ["2026-12-24", "Wednesday"],
    ["2026-12-23", "Friday"],
  ])("costs what /why says of it: %s to %s", async (from, weekday) => {
    const why = plainText(await say(`why ${from}`));
    const told = new RegExp(`${weekday}\\W+possible, but costs (\\d+) more`).exec(why)?.[1];
    expect(told).toBeDefined();
    const moved = await say(`move session:dose-${from} to:${weekday}`);
    expect(/It costs (\d+) points/.exec(plainText(moved))?.[1]).toBe(told);
  });

  it.each([
    ["a skip", "skip day:2026-12-26", ["2026-12-26"]],
    ["fever", "feel fever:yes", ["2026-12-21", "2026-12-24", "2026-12-26"]],
    ["pain", "feel pain:7 where:shin", ["2026-12-21", "2026-12-24", "2026-12-26"]],
    ["a break", "pause until:2026-12-27", ["2026-12-21", "2026-12-24", "2026-12-26"]],
  ])("never stands in the way of %s", async (_, line, without) => {
    expect((await say("move session:2026-12-21 to:saturday")).error).toBeNull();
    expect(await legDays()).toContain("2026-12-26");
    expect((await say(line)).error).toBeNull();
    const days = await legDays();
    for (const day of without) expect(days).not.toContain(day);
  });

  it("can be taken further and back again", async () => {
    const before = await legDays();
    await say("move session:2026-12-21 to:saturday");
    expect(await legDays()).not.toContain("2026-12-21");
    expect((await say("move session:dose-2026-12-26 to:2026-12-21")).error).toBeNull();
    expect(await legDays()).toContain("2026-12-21");
    expect(before).toContain("2026-12-21");
  });

  it("to a day that holds the same is refused", async () => {
    await say("settings equipment:none");
    const [first, second] = await legDays();
    const reply = await say(`move session:dose-${first} to:${second}`);
    expect(reply.error?.code).toBe("unsafe-move");
    expect(reply.error?.message).toContain("holds the same already");
  });
});
