import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/adapters/database/open.js";
import { callOf } from "../../src/application/command-line.js";
import type { Lunge } from "../../src/application/lunge.js";
import { openLunge } from "../../src/application/open-lunge.js";
import { plainText } from "../../src/application/plain-text.js";
import type { Database, Person } from "../../src/application/ports.js";
import type { Button, Reply } from "../../src/application/reply.js";
import { instantOf } from "../../src/domain/calendar.js";
import type { Plan, PlannedRun } from "../../src/domain/plan.js";
import { en } from "../../src/messages/en.js";

const ZONE = "Europe/Copenhagen";
const ANA: Person = {
  platform: "console",
  workspace: "",
  id: "ana",
  name: "ana",
  timeZone: ZONE,
  language: "en",
  units: "km",
};
const ACCOUNT = { platform: "console", workspace: "", externalId: "ana" } as const;

let database: Database;
let lunge: Lunge;
let now: number;

beforeEach(async () => {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  database = opened.value;
  let id = 0;
  lunge = openLunge({ database, clock: { now: () => now }, ids: { next: () => `id-${++id}` } });
  on("2026-11-23", "05:00");
  await run('start program:half strength-weeks:12 equipment:dumbbell result:"10k 50:00" health:ok');
});
afterEach(() => database.close());

const on = (date: string, time = "05:30") => {
  now = instantOf(date, time, ZONE);
};
const run = (line: string): Promise<Reply> =>
  lunge.command(ANA, { ...callOf(line), attachment: null });
const say = (text: string): Promise<Reply> => lunge.message(ANA, text);
const told = async (line: string): Promise<string> => plainText(await run(line));
const buttonsOf = (reply: Reply): readonly Button[] =>
  reply.blocks.flatMap((block) => (block.type === "buttons" ? block.buttons : []));

async function plan(): Promise<Plan> {
  return database.transaction(async ({ runners, plans }) => {
    const runner = await runners.find(ACCOUNT);
    const record = runner === null ? null : await plans.current(runner.id);
    if (record === null) throw new Error("no plan");
    return record.plan;
  });
}

async function checkIns() {
  return database.transaction(async ({ runners, checkIns: stored }) => {
    const runner = await runners.find(ACCOUNT);
    return runner === null ? [] : stored.between(runner.id, "2026-01-01", "2027-12-31");
  });
}

/** Runs of a day that are to be done. */
async function runsOn(date: string): Promise<readonly PlannedRun[]> {
  return (await plan()).sessions.filter(
    (one): one is PlannedRun => one.kind === "run" && one.date === date && one.status === "planned",
  );
}
const dosesOn = async (date: string) =>
  (await plan()).sessions.filter((one) => one.kind === "placed-strength" && one.date === date);

describe("/feel", () => {
  it("without arguments asks eight things, each with a label and a hint", async () => {
    const { blocks } = await run("feel");
    const [form] = blocks.flatMap((block) => (block.type === "form" ? [block.form] : []));
    expect(form?.fields.map(({ name }) => name)).toEqual(
      "sleep fatigue stress soreness mood pain fever where".split(" "),
    );
    expect(form?.fields.every(({ label, hint }) => label !== "" && (hint ?? "") !== "")).toBe(true);
    expect(form?.fields.some(({ required }) => required)).toBe(false);
  });

  it("keeps what was told, and changes nothing on a day like others", async () => {
    const before = await plan();
    const reply = await run("feel sleep:2 fatigue:3 stress:2 soreness:2 mood:2 pain:0 fever:no");
    expect(plainText(reply)).toBe(en.feel.collecting(1, 14));
    expect(reply.private).toBe(true);
    expect(await checkIns()).toMatchObject([{ date: "2026-11-23", pain: 0, fever: false }]);
    expect(await plan()).toEqual(before);
  });

  it.each(["feel sleep:8", "feel sleep:0", "feel pain:11", "feel fever:maybe", "feel mood:2.5"])(
    "refuses %s",
    async (line) => {
      expect((await run(line)).error?.code).toBe("bad-argument");
      expect(await checkIns()).toEqual([]);
    },
  );

  it("after two weeks eases a day that is worse than usual, and takes it back (LM-5, LM-6)", async () => {
    for (let day = 1; day <= 14; day++) {
      on(`2026-12-${String(day).padStart(2, "0")}`);
      await run(`feel sleep:2 fatigue:${day % 2 === 0 ? 2 : 4} stress:2 soreness:2 mood:2`);
    }
    on("2026-12-15");
    expect((await runsOn("2026-12-15"))[0]?.hard).toBe(true);
    const text = await told("feel sleep:3 fatigue:3 stress:2 soreness:2 mood:2");
    expect(text).toContain(en.feel.amber);
    expect(await runsOn("2026-12-15")).toMatchObject([{ type: "easy", easedBy: "LM-6" }]);
    expect((await runsOn("2026-12-17"))[0]?.hard).toBe(true);
    await run("undo");
    expect((await runsOn("2026-12-15"))[0]?.hard).toBe(true);
  });

  it("makes a red day a day of rest (LM-6)", async () => {
    on("2026-12-22");
    expect(await told("feel sleep:7")).toContain(en.feel.red["worst-item"]);
    expect(await runsOn("2026-12-22")).toEqual([]);
    expect(await runsOn("2026-12-23")).toHaveLength(1);
  });

  it("gives sore legs an easy day (LM-7), and repeats the week's strength (SD-5)", async () => {
    on("2026-12-22");
    const text = await told("feel soreness:5");
    expect(text).toContain(en.feel.sore);
    expect(text).toContain(en.feel.hold(5));
    expect(await runsOn("2026-12-22")).toMatchObject([{ easedBy: "LM-7", hard: false }]);
    const { course } = await plan();
    expect(course?.adjustments).toContainEqual({ kind: "hold-strength", week: 5 });
    expect(await told("feel soreness:5")).not.toContain(en.feel.hold(5));
  });

  it("offers a lighter week after two red days, and makes it with consent (LM-10)", async () => {
    on("2026-12-21");
    expect(buttonsOf(await run("feel sleep:7")).map(({ id }) => id)).not.toContain(
      "feel cutback:yes",
    );
    on("2026-12-22");
    const reply = await run("feel mood:7");
    expect(plainText(reply)).toContain(en.feel.offer["red-days"]);
    const before = await plan();
    await run("feel cutback:no");
    expect(await plan()).toEqual(before);
    await run("feel cutback:yes");
    const after = await plan();
    expect(after.weeks[4]?.kind).toBe("cutback");
    expect(after.weeks[4]?.runKm).toBeLessThan(before.weeks[4]?.runKm ?? 0);
    on("2026-12-23");
    expect(await told("feel mood:7")).not.toContain(en.feel.offer["red-days"]);
  });
});

describe("three days of fever", () => {
  it("take everything out, and the way back is a day of rest, half a run and easy days (LM-9)", async () => {
    on("2026-12-21");
    const ill = await run("feel fever:yes");
    expect(plainText(ill)).toContain("Fever means rest");
    expect(plainText(ill)).toContain(en.safety.guidance);
    expect((await plan()).sessions.filter((one) => one.status === "planned")).toEqual([]);
    on("2026-12-22");
    expect(plainText(await say("I have a fever"))).toContain(en.feel.stillIll);
    on("2026-12-23");
    await run("feel fever:yes");
    on("2026-12-24");
    const well = await told("feel fever:no");
    expect(well).toContain("From Friday on: half a run first, and 3 easy days");
    expect(await runsOn("2026-12-24")).toEqual([]);
    const [first] = await runsOn("2026-12-26");
    expect(first).toMatchObject({ easedBy: "LM-9", distanceKm: 3 });
    expect(await dosesOn("2026-12-25")).toEqual([]);
    expect((await runsOn("2026-12-29"))[0]).toMatchObject({ hard: true, easedBy: null });
  });
});

describe("pain", () => {
  it("of 6 in plain words stops running and legs until it is less (LM-8)", async () => {
    on("2026-12-22");
    const reply = await say("my shin hurts 6 out of 10");
    expect(plainText(reply)).toContain("6 of 10 in your shin is a stop.");
    expect(plainText(reply)).toContain(en.feel.stopped);
    expect(buttonsOf(reply).map(({ id }) => id)).toEqual(["undo"]);
    expect(await checkIns()).toMatchObject([{ pain: 6, where: "shin" }]);
    const ahead = (await plan()).sessions.filter(
      (one) => one.status === "planned" && one.startMinute >= now,
    );
    expect(ahead.every((one) => one.kind === "placed-strength" && one.class === "CU")).toBe(true);
    on("2026-12-23");
    expect(await told("today")).toContain(en.feel.stillHeldBack);
    expect((await run("resume")).error?.code).toBe("needs-answer");
    expect(await told("feel pain:2")).toContain(en.feel.lifted);
    expect(await runsOn("2026-12-24")).toHaveLength(1);
  });

  it("of 4 shortens runs and keeps hard ones out", async () => {
    on("2026-12-22");
    const [before] = await runsOn("2026-12-27");
    await run('feel pain:4 where:"left shin"');
    const [after] = await runsOn("2026-12-27");
    expect(after?.easedBy).toBe("LM-8");
    expect((after?.distanceKm ?? 0) / (before?.distanceKm ?? 1)).toBeCloseTo(0.6, 1);
    const hard = (await plan()).sessions.filter(
      (one) => one.kind === "run" && one.hard && one.status === "planned" && one.type !== "race",
    );
    expect(hard.filter((one) => one.startMinute >= now)).toEqual([]);
  });

  it.each([
    'feel where:"chest pain"',
    "feel pain:5 where:chest",
    'feel pain:3 where:"left chest"',
    'feel pain:2 where:"a bit left, near the heart"',
  ])("that is an emergency is answered with the number and nothing else: %s", async (line) => {
    const before = await plan();
    expect(await told(line)).toBe(en.safety.emergency.join("\n"));
    expect([await plan(), await checkIns()]).toEqual([before, []]);
  });

  it("with a stop sign is answered by that sign, and a professional comes first (SF-3)", async () => {
    on("2026-12-22");
    const reply = await told('feel pain:3 where:"one spot on my shin bone, at night too"');
    expect(reply.startsWith(en.safety.redFlags["bone-stress"])).toBe(true);
    expect(await runsOn("2026-12-24")).toEqual([]);
    expect(await told("feel pain:0")).toContain(en.feel.stillToBeSeen);
    expect(await runsOn("2026-12-24")).toEqual([]);
    for (const line of ["undo", "resume"]) {
      const asked = await run(line);
      expect([asked.error?.code, buttonsOf(asked)[0]?.id]).toEqual([
        "needs-answer",
        "resume seen:yes",
      ]);
    }
    expect(await runsOn("2026-12-24")).toEqual([]);
    await run("resume seen:yes");
    expect(await runsOn("2026-12-24")).toHaveLength(1);
  });

  it("holds back the next program too", async () => {
    on("2026-12-22");
    await run("feel pain:7");
    expect(await told("start program:10k start:2026-12-28 health:ok")).toContain(
      en.feel.stillHeldBack,
    );
    expect(await runsOn("2026-12-29")).toEqual([]);
    on("2026-12-23");
    await run("feel pain:0");
    expect((await plan()).sessions.filter((one) => one.kind === "run")[0]?.status).toBe("planned");
  });

  it.each([
    ['feel pain:3 where:"knee, swollen"', "joint"],
    ['feel where:"calf: hot, red"', "calf"],
    ["feel pain:2 where:limping", "limp"],
    ['feel pain:4 where:"skinneben, om natten"', "bone-stress"],
  ] as const)("names a sign without a sentence, and it is heard: %s", async (line, flag) => {
    expect(await told(line)).toContain(en.safety.redFlags[flag]);
  });

  it("is answered with care also where there is no plan", async () => {
    await run("delete-me confirm:yes");
    const reply = await run('feel pain:6 where:"knee"');
    expect(reply.error?.code).toBe("no-plan");
    expect(plainText(reply)).toContain(en.safety.guidance);
  });
});

describe("the question after six silent days", () => {
  it("is asked once, and only a yes starts a way back", async () => {
    on("2026-11-29");
    expect(await told("today")).not.toContain("I have heard nothing");
    on("2026-11-30");
    const before = await plan();
    const asked = await run("today");
    expect(plainText(asked)).toContain(en.feel.silence("Tuesday 24 November"));
    expect(await told("today")).not.toContain("I have heard nothing");
    expect(await plan()).toEqual(before);
    const away = buttonsOf(asked).find(({ label }) => label === en.feel.wasAway);
    expect(await told(away?.id ?? "")).toContain("no training from Tuesday 24 November");
    expect((await runsOn("2026-12-02"))[0]?.easedBy).toBe("RL-13");
  });

  it("is not asked of one who has told anything", async () => {
    on("2026-11-27");
    await run("feel mood:2");
    on("2026-12-02");
    expect(await told("today")).not.toContain("I have heard nothing");
  });
});

describe("a new result", () => {
  it("moves the paces by one step at the most, and not twice in three weeks (RT-2)", async () => {
    on("2026-12-15");
    const start = (await plan()).vdot ?? 0;
    expect(await told('settings result:"10k 46:00"')).toContain("one step at a time");
    expect((await plan()).vdot).toBeCloseTo(start + 1, 6);
    on("2026-12-20");
    await run('settings result:"10k 45:00"');
    expect((await plan()).vdot).toBeCloseTo(start + 1, 6);
    on("2027-01-05");
    await run('settings result:"10k 45:00"');
    expect((await plan()).vdot).toBeCloseTo(start + 2, 6);
    await run("settings result:none");
    expect((await plan()).vdot).toBeNull();
    await run("undo");
    expect((await plan()).vdot).toBeCloseTo(start + 2, 6);
  });
});

describe("/progress and /history", () => {
  it("tell what was done and what changed, newest first", async () => {
    on("2026-11-24", "20:00");
    await run("done rpe:7 time:40");
    await run("feel fever:yes");
    await run("undo");
    const progress = await told("progress");
    expect(progress).toContain("1 of 8");
    expect(progress).toContain("280");
    const [table] = (await run("history")).blocks.filter((block) => block.type === "table");
    const causes = table?.type === "table" ? table.rows.map(([, cause]) => cause) : [];
    expect(causes).toEqual(["change taken back", "check-in", "program started"]);
  });
});
