import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/adapters/database/open.js";
import type { Lunge } from "../../src/application/lunge.js";
import { openLunge } from "../../src/application/open-lunge.js";
import { plainText } from "../../src/application/plain-text.js";
import { remade } from "../../src/application/planning-desk.js";
import type { Database, Person } from "../../src/application/ports.js";
import { commandNamed } from "../../src/application/registry.js";

const ANA: Person = {
  platform: "console",
  workspace: "",
  id: "ana",
  name: "ana",
  timeZone: "Europe/Copenhagen",
  language: "en",
  units: "km",
};

let database: Database;
let lunge: Lunge;
let now: number;

beforeEach(async () => {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  database = opened.value;
  let id = 0;
  now = Date.parse("2026-11-23T05:00+01:00") / 60_000;
  lunge = openLunge({ database, clock: { now: () => now }, ids: { next: () => `id-${++id}` } });
  await run("start program:half start:2026-11-23 health:ok strength-weeks:12 equipment:dumbbell");
  now = Date.parse("2026-12-22T08:00+01:00") / 60_000;
});

afterEach(() => database.close());

async function run(line: string): Promise<string> {
  const [name = "", ...given] = line.split(" ");
  const args = Object.fromEntries(given.map((one) => one.split(":", 2)));
  return plainText(await lunge.command(ANA, { name, args, bare: [], attachment: null }));
}

/** The stored plan, and the same made anew from what it was made of. */
async function plans() {
  return database.transaction(async ({ runners, plans: store, programs }) => {
    const runner = await runners.find({ platform: "console", workspace: "", externalId: "ana" });
    const record = runner === null ? null : await store.current(runner.id);
    const program = record === null ? null : await programs.find(record.programId);
    if (record === null || program === null) throw new Error("no plan");
    return { stored: record, again: (await remade(record, program, store)).plan };
  });
}

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
    const reply = await lunge.command(ANA, { name: "swap", args: {}, bare: [], attachment: null });
    const ids = reply.blocks.flatMap((one) => (one.type === "buttons" ? one.buttons : []));
    expect(ids).toHaveLength(8);
    for (const { id } of ids) expect(await run(id)).not.toContain("expected");
    expect(commandNamed("swap")?.inPlace).toBe(true);
  });
});
