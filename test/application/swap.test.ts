import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plainText } from "../../src/application/plain-text.js";
import { remade } from "../../src/application/planning-desk.js";
import { commandNamed } from "../../src/application/registry.js";
import { type Ana, ana, START } from "./ana.js";

let bot: Ana;

beforeEach(async () => {
  bot = await ana("2026-12-22T08:00+01:00", `${START} equipment:dumbbell`);
});

afterEach(() => bot.close());

const run = async (line: string) => plainText(await bot.run(line));

/** The stored plan, and the same made anew from what it was made of. */
const plans = () =>
  bot.stored(async ({ plans: store, programs }, id) => {
    const record = await store.current(id);
    const program = record === null ? null : await programs.find(record.programId);
    if (record === null || program === null) throw new Error("no plan");
    return { stored: record, again: (await remade(record, program, store)).plan };
  });

describe("a swap", () => {
  it("leaves every session of the plan as it was, and its price", async () => {
    const { stored: before } = await plans();
    await run("swap surface:icy");
    await run("swap minutes:10 day:thursday");
    const { stored, again } = await plans();
    expect(stored).toMatchObject({ revision: before.revision + 2, cause: "swap" });
    expect(stored.plan.sessions).toEqual(before.plan.sessions);
    expect(stored.plan.cost).toEqual(before.plan.cost);
    expect(again.sessions).toEqual(before.plan.sessions);
  });

  it("is taken back by one undo each, whatever came before", async () => {
    // The question after silent days is asked once, with the first card.
    await run("today");
    const card = await run("today");
    const { stored: before } = await plans();
    await run("swap surface:icy");
    const icy = await run("today");
    await run("swap easier:yes");
    expect(await run("today")).not.toBe(icy);
    await run("undo");
    expect(await run("today")).toBe(icy);
    await run("undo");
    expect(await run("today")).toBe(card);
    expect((await plans()).stored.plan).toEqual(before.plan);
  });

  it("lasts when the rest of the plan changes", async () => {
    await run("swap surface:icy");
    await run("skip day:thursday reason:no-time");
    expect(await run("today")).toContain("Icy today");
    expect(await run("week")).toContain("skipped");
  });

  it("adds up with the others of its day", async () => {
    await run("swap surface:icy");
    const card = await run("swap surface:dark");
    expect(card).toContain("Icy today, dark at 18:00.");
    expect(await run("swap minutes:10")).toContain("Ten minutes and icy today, dark at 18:00.");
  });

  it("is not stored twice, nor where nothing minds", async () => {
    await run("swap surface:icy");
    const { stored } = await plans();
    expect(await run("swap surface:icy")).toContain("Nothing has to change");
    expect(await run("swap surface:wet day:2027-01-10")).toContain("Nothing has to change");
    expect((await plans()).stored.revision).toBe(stored.revision);
  });

  it("offers everything that can be different, each a line that works", async () => {
    const reply = await bot.run("swap");
    const ids = reply.blocks.flatMap((one) => (one.type === "buttons" ? one.buttons : []));
    expect(ids).toHaveLength(8);
    for (const { id } of ids) expect(await run(id)).not.toContain("expected");
    expect(commandNamed("swap")?.inPlace).toBe(true);
  });
});
