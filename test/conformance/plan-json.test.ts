import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { BUILT_IN_PROGRAMS } from "../../src/knowledge/programs/index.js";
import { breaches } from "./contract-rules.js";
import { type Asked, exported } from "./exported.js";
import type { PlanFile } from "./plan-shape.js";

const SCHEMA = JSON.parse(readFileSync(new URL("plan.schema.json", import.meta.url), "utf8"));
const THEIRS = new URL("../golden/programs/", import.meta.url);

// The contract's schema unites types such as ["string", "null"]; all else of strict mode holds.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv, { mode: "full" });
const fits = ajv.compile<PlanFile>(SCHEMA);

const PROFILES: readonly Readonly<Record<string, string>>[] = [
  { "strength-weeks": "0" },
  { "strength-weeks": "12" },
  { "strength-weeks": "40", focus: "strength" },
];
const EQUIPMENT = ["none", "bench,step", "dumbbell,band", "gym"];
const PLACES = ["any", "in-runs", "separate"];
const HEALTH = ["ok", "6", "8"];
const ZONES = ["Europe/Copenhagen", "America/New_York", "Asia/Kathmandu", "UTC"];
const RESULTS = ["none", "10k 50:00", "5k 19:30"];

/** Every profile with every place and health; equipment, zones and results take turns. */
function configurations(turn: number): readonly Readonly<Record<string, string>>[] {
  return PROFILES.flatMap((profile) =>
    PLACES.flatMap((places) =>
      HEALTH.map((health) => ({ ...profile, "strength-places": places, health })),
    ),
  ).map((args, index) => ({
    ...args,
    equipment: turnOf(EQUIPMENT, index + turn),
    tz: turnOf(ZONES, index + Math.floor(index / 4) + turn),
    result: turnOf(RESULTS, index + Math.floor(index / 9)),
  }));
}

function turnOf(all: readonly string[], turn: number): string {
  return all[turn % all.length] ?? "";
}

/** Everything that is wrong with a file; empty for a good one. */
async function wrongWith(asked: Asked): Promise<readonly string[]> {
  const text = await exported(asked);
  const plan: unknown = JSON.parse(text);
  if (!fits(plan)) return (fits.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
  return breaches(plan);
}

/** Each kind of breach once, with the first runner that it befalls. */
async function allWrong(cases: readonly Asked[]): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const asked of cases) {
    for (const wrong of await wrongWith(asked)) {
      const kind = wrong.replaceAll(/\d+/g, "…");
      if (!found.has(kind)) found.set(kind, `${wrong}: ${JSON.stringify(asked.args)}`);
    }
  }
  return [...found.values()];
}

describe("plan.json", () => {
  it.each(BUILT_IN_PROGRAMS.map(({ id }, index) => [id, index] as const))(
    "keeps the contract for %s, whoever the runner is",
    async (program, index) => {
      const cases = configurations(index).map((args) => ({ args: { program, ...args } }));
      expect(await allWrong(cases)).toEqual([]);
    },
  );

  it.each(["own-strength.txt", "many-steps.txt"])(
    "keeps the contract for a program that somebody brings: %s",
    async (name) => {
      const imported = readFileSync(new URL(name, THEIRS), "utf8");
      const cases = configurations(0)
        .filter((_, index) => index % 2 === 0)
        .map((args) => ({ args, imported }));
      expect(await allWrong(cases)).toEqual([]);
    },
  );

  it("keeps the contract where runs move to other days and doses to odd hours", async () => {
    const cases = [
      { "run-days": "mon,wed,thu,sat,sun", "run-time": "17:45", health: "ok" },
      { "run-days": "mon,tue,wed,thu,fri,sat,sun", "strength-times": "05:30,12:15", health: "ok" },
      { "run-time": "23:30", "weekend-time": "22:50", "strength-weeks": "12", health: "ok" },
      {
        "run-time": "00:10",
        "strength-times": "00:00,23:45",
        "strength-weeks": "12",
        health: "ok",
      },
    ].map((args) => ({ args: { program: "half", ...args } }));
    expect(await allWrong(cases)).toEqual([]);
  });

  it("keeps the contract after sessions were skipped, moved and paused", async () => {
    const args = { program: "half", "strength-weeks": "12", equipment: "dumbbell", health: "ok" };
    const skip = { name: "skip", args: { day: "thursday" } };
    const move = { name: "move", args: { session: "tuesday", to: "thursday" } };
    const pause = { name: "pause", args: {} };
    const resume = { name: "resume", args: {} };
    const swap = { name: "move", args: { session: "saturday", to: "friday" } };
    const cases = [[skip], [swap], [skip, move], [skip, pause], [pause, resume]];
    expect(await allWrong(cases.map((afterwards) => ({ args, afterwards })))).toEqual([]);
  });

  it("tells nothing of the health answers but the gates that follow from them", async () => {
    const text = await exported({ args: { program: "half", health: "4,6" } });
    expect(text).not.toMatch(/screening|clearance"|answeredOn|"yes"/);
    const runner = JSON.parse(text).runner;
    expect(Object.keys(runner).sort()).toEqual([
      "equipment",
      "focus",
      "profile",
      "slots",
      "strengthPlaces",
      "strengthWeeks",
    ]);
  });

  it("finds a file that breaks the contract", async () => {
    const plan = JSON.parse(await exported({ args: { program: "half", health: "ok" } }));
    expect(breaches({ ...plan, cost: { ...plan.cost, total: plan.cost.total + 1 } })).toHaveLength(
      1,
    );
    const [first, ...others] = plan.sessions;
    expect(breaches({ ...plan, sessions: [first, first, ...others] })).not.toEqual([]);
    expect(fits({ ...plan, asOf: "yesterday" })).toBe(false);
  });
});
