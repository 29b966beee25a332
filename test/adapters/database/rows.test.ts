import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Stores } from "../../../src/application/ports.js";
import { isoDate } from "../../../src/domain/calendar.js";
import { LOG_PARTS, type LogEntry } from "../../../src/domain/log.js";
import type { Runner } from "../../../src/domain/runner.js";
import { filledFile, newFolder, opened, withRaw } from "./files.js";
import { account, HEALTH_WORDS, logEntry, runner, SETTINGS } from "./samples.js";

const SECRET = "a stress fracture";
type Read = (stores: Stores) => Promise<unknown>;
const findRunner: Read = ({ runners }) => runners.find(account("ana"));
const currentPlan: Read = ({ plans }) => plans.current("ana");
const allLogs: Read = ({ logs }) => logs.all("ana");
const allCheckIns: Read = ({ checkIns }) => checkIns.between("ana", "2026-01-01", "2027-12-31");
const newestProgram: Read = ({ programs }) => programs.newest("ana");

describe("a row that does not read", () => {
  it.each([
    ["runner", "ana", "settings", `settings = '{${SECRET}'`, findRunner],
    ["runner", "ana", "settings", `settings = '"${SECRET}"'`, findRunner],
    [
      "runner",
      "ana",
      "settings.focus",
      `settings = json_set(settings, '$.focus', '${SECRET}')`,
      findRunner,
    ],
    [
      "runner",
      "ana",
      "settings.timeZone",
      "settings = json_set(settings, '$.timeZone', 'Mars')",
      findRunner,
    ],
    [
      "runner",
      "ana",
      "settings",
      `settings = json_set(settings, '$.screening', '${SECRET}')`,
      findRunner,
    ],
    ["screening", "ana", "yes.0", "yes = '[9]'", findRunner],
    ["screening", "ana", "answered_on", "answered_on = '2026-02-30'", findRunner],
    ["screening", "ana", "yes", `yes = '${SECRET}'`, currentPlan],
    ["program", "p1", "source", `source = '${SECRET}'`, newestProgram],
    [
      "plan",
      "ana 1",
      "document.format",
      "document = json_set(document, '$.format', 2)",
      currentPlan,
    ],
    ["plan", "ana 1", "document.plan", `document = '{"format":1,"plan":"${SECRET}"}'`, currentPlan],
    ["plan", "ana 1", "document", `document = '${SECRET}'`, currentPlan],
    ["log_entry", "log-0", "rpe", "rpe = 11", allLogs],
    ["log_entry", "log-0", "session_ids", `session_ids = '["${SECRET}'`, allLogs],
    ["log_entry", "log-0", "distance_m", `distance_m = '${SECRET}'`, allLogs],
    ["log_entry", "log-0", "partly", "partly = 2", allLogs],
    ["check_in", "check-in-0", "pain", `pain = '${SECRET}'`, allCheckIns],
    ["check_in", "check-in-0", "mood", "mood = 8", allCheckIns],
    ["check_in", "check-in-0", "fever", "fever = 2", allCheckIns],
  ])(
    "of %s %s is named with %s, without its content (%s)",
    async (table, key, field, change, read) => {
      const file = await filledFile(newFolder(), 1);
      withRaw(file, (raw) => raw.exec(`UPDATE ${table} SET ${change}`));
      const database = await opened(file);
      const failure: unknown = await database.transaction(read).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
      expect((failure as Error).message).toBe(
        `the row ${key} of the table ${table} does not read: ${field}`,
      );
      expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(SECRET);
      await database.close();
    },
  );

  it.each([
    [
      "an effort above ten",
      ({ logs }) => logs.add("ana", { ...logEntry("x", "2026-12-01"), rpe: 11 }),
    ],
    ["a day that is none", ({ logs }) => logs.add("ana", logEntry("x", "2026-02-30"))],
    [
      "a distance that is no number",
      ({ logs }) => logs.add("ana", { ...logEntry("x", "2026-12-01"), distanceM: Number.NaN }),
    ],
    [
      "a zone that is none",
      ({ runners }) => runners.changeSettings("ana", { ...SETTINGS, timeZone: "Mars" }),
    ],
  ] satisfies [string, Read][])("is not written in the first place: %s", async (_, write) => {
    const database = await opened(await filledFile(newFolder(), 1));
    await expect(database.transaction(write)).rejects.toThrow(/does not read|NOT NULL/);
    expect(await database.transaction(findRunner)).toEqual(runner("ana"));
    expect(await database.transaction(allLogs)).toEqual([logEntry("log-0", "2026-12-01")]);
    await database.close();
  });
});

describe("health answers", () => {
  it("are in the table of the screening and in no other", async () => {
    const file = await filledFile(newFolder());
    const holding = withRaw(file, (raw) => {
      const tables = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck();
      return tables.all().filter((table) => {
        const content = JSON.stringify(raw.prepare(`SELECT * FROM ${table}`).all());
        return content.includes(HEALTH_WORDS) || content.includes("answeredOn");
      });
    });
    expect(holding).toEqual(["screening"]);
  });
});

describe("what is stored", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 40 });
  const day = fc.integer({ min: -10_000, max: 40_000 }).map(isoDate);
  const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));

  const entries: fc.Arbitrary<LogEntry> = fc.record({
    id: fc.uuid(),
    date: day,
    loggedAt: fc.integer({ min: 0, max: 2 ** 40 }),
    part: fc.constantFrom(...LOG_PARTS),
    sessionIds: fc.array(text, { maxLength: 3 }),
    rpe: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
    distanceM: amount,
    seconds: amount,
    reps: amount,
    partly: fc.boolean(),
    note: fc.option(text),
  });

  it("comes back as it was, whatever an entry holds", async () => {
    const database = await opened(join(newFolder(), "lunge.db"));
    await database.transaction(({ runners }) => runners.add(runner("ana"), account("ana")));
    await fc.assert(
      fc.asyncProperty(entries, async (entry) => {
        const found = await database.transaction(async ({ logs }) => {
          await logs.add("ana", entry);
          return logs.between("ana", entry.date, entry.date);
        });
        expect(found).toContainEqual(entry);
      }),
      { seed: 42, numRuns: 200 },
    );
    await database.close();
  });

  it("comes back as it was, whatever the answers to the screening", async () => {
    const database = await opened(":memory:");
    await database.transaction(({ runners }) => runners.add(runner("ana"), account("ana")));
    const answers: fc.Arbitrary<Runner["screening"]> = fc.option(
      fc.record({
        yes: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8] as const),
        answeredOn: day,
        clearance: fc.option(fc.record({ on: day, words: text })),
      }),
    );
    await fc.assert(
      fc.asyncProperty(answers, async (screening) => {
        const settings = { ...SETTINGS, screening };
        const found = await database.transaction(async ({ runners }) => {
          await runners.changeSettings("ana", settings);
          return runners.find(account("ana"));
        });
        expect(found?.settings).toEqual(settings);
      }),
      { seed: 42, numRuns: 200 },
    );
    await database.close();
  });
});
