import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database, Stores } from "../../../src/application/ports.js";
import type { Runner } from "../../../src/domain/runner.js";
import {
  account,
  BARE_SETTINGS,
  logEntry,
  PLAN,
  planRecord,
  program,
  runner,
  SETTINGS,
} from "./samples.js";

/** What every database engine must do. `open` gives an empty database each time. */
export function storeContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  const stored = <Value>(work: (stores: Stores) => Promise<Value>) => database.transaction(work);
  const addRunner = (id: string, settings?: Runner) =>
    stored(({ runners }) => runners.add(runner(id, settings), account(id)));

  describe("runners", () => {
    it("knows nobody at first", async () => {
      expect(await stored(({ runners }) => runners.find(account("ana")))).toBeNull();
    });

    it.each([
      ["with every setting", SETTINGS],
      ["before anything is answered", BARE_SETTINGS],
      [
        "without clearance",
        { ...SETTINGS, screening: { yes: [], answeredOn: "2026-11-20", clearance: null } },
      ],
    ] satisfies [string, Runner][])(
      "finds a runner %s as they were stored",
      async (_, settings) => {
        await addRunner("ana", settings);
        const found = await stored(({ runners }) => runners.find(account("ana")));
        expect(found).toEqual(runner("ana", settings));
      },
    );

    it.each([
      { platform: "slack", workspace: "guild-7", externalId: "ana" },
      { platform: "discord", workspace: "", externalId: "ana" },
      { platform: "discord", workspace: "guild-7", externalId: "Ana" },
    ] as const)("takes $platform $workspace $externalId for someone else", async (key) => {
      await addRunner("ana");
      expect(await stored(({ runners }) => runners.find(key))).toBeNull();
    });

    it("changes settings and health answers of one runner only", async () => {
      await addRunner("ana");
      await addRunner("bo");
      const changed: Runner = { ...BARE_SETTINGS, focus: "strength", language: "en" };
      await stored(({ runners }) => runners.changeSettings("ana", changed));
      expect(await stored(({ runners }) => runners.find(account("ana")))).toEqual(
        runner("ana", changed),
      );
      expect(await stored(({ runners }) => runners.find(account("bo")))).toEqual(runner("bo"));
    });

    it("does not change the settings of a runner who is not there", async () => {
      await expect(
        stored(({ runners }) => runners.changeSettings("nobody", SETTINGS)),
      ).rejects.toThrow();
    });

    it("gives no account to two runners", async () => {
      await addRunner("ana");
      await expect(
        stored(({ runners }) => runners.add(runner("bo"), account("ana"))),
      ).rejects.toThrow();
      expect(await stored(({ runners }) => runners.find(account("ana")))).toEqual(runner("ana"));
    });

    it("removes a runner with all that is theirs, and nothing of another's", async () => {
      for (const id of ["ana", "bo"]) {
        await addRunner(id);
        await stored(async ({ programs, plans, logs }) => {
          await programs.add(program(`${id}-program`, id));
          await plans.add(planRecord(id, 1, `${id}-program`));
          await logs.add(id, logEntry(`${id}-log`, "2026-12-01"));
        });
      }
      await stored(({ runners }) => runners.remove("ana"));
      expect(await stored((stores) => everythingOf(stores, "ana"))).toEqual({
        runner: null,
        program: null,
        newest: null,
        plan: null,
        logs: [],
      });
      expect(await stored((stores) => everythingOf(stores, "bo"))).toEqual({
        runner: runner("bo"),
        program: program("bo-program", "bo"),
        newest: program("bo-program", "bo"),
        plan: planRecord("bo", 1, "bo-program"),
        logs: [logEntry("bo-log", "2026-12-01")],
      });
    });

    it("lets a removed runner come back as a new one, without the old health answers", async () => {
      await addRunner("ana");
      await stored(({ runners }) => runners.remove("ana"));
      await addRunner("ana", BARE_SETTINGS);
      expect(await stored(({ runners }) => runners.find(account("ana")))).toEqual(
        runner("ana", BARE_SETTINGS),
      );
    });

    it("removes a runner who is not there without complaint", async () => {
      await stored(({ runners }) => runners.remove("nobody"));
    });
  });

  describe("programs", () => {
    beforeEach(() => addRunner("ana"));

    it("knows none at first", async () => {
      expect(await stored(({ programs }) => programs.find("p1"))).toBeNull();
      expect(await stored(({ programs }) => programs.newest("ana"))).toBeNull();
    });

    it("gives the one that was stored last, even within a minute or with the clock set back", async () => {
      const records = [
        program("p2", "ana"),
        program("p1", "ana"),
        { ...program("p3", "ana"), storedAt: 0, source: "built-in", builtInId: "half" } as const,
      ];
      for (const record of records) {
        await stored(({ programs }) => programs.add(record));
        expect(await stored(({ programs }) => programs.newest("ana"))).toEqual(record);
      }
      expect(await stored(({ programs }) => programs.find("p2"))).toEqual(records[0]);
    });

    it("stores none for a runner who is not there", async () => {
      await expect(
        stored(({ programs }) => programs.add(program("p1", "nobody"))),
      ).rejects.toThrow();
    });
  });

  describe("plans", () => {
    beforeEach(async () => {
      await addRunner("ana");
      await stored(({ programs }) => programs.add(program("p1", "ana")));
    });

    it("knows none at first", async () => {
      expect(await stored(({ plans }) => plans.current("ana"))).toBeNull();
    });

    it("gives any revision by its number, and the history newest first", async () => {
      for (const revision of [1, 2, 3]) {
        await stored(({ plans }) => plans.add(planRecord("ana", revision, "p1")));
      }
      expect(await stored(({ plans }) => plans.revision("ana", 2))).toEqual(
        planRecord("ana", 2, "p1"),
      );
      expect(await stored(({ plans }) => plans.revision("ana", 4))).toBeNull();
      const history = await stored(({ plans }) => plans.history("ana", 2));
      expect(history.map(({ revision }) => revision)).toEqual([3, 2]);
    });

    it("gives the newest revision, by number and not by text", async () => {
      for (const revision of [1, 2, 9, 10]) {
        await stored(({ plans }) => plans.add(planRecord("ana", revision, "p1")));
      }
      expect(await stored(({ plans }) => plans.current("ana"))).toEqual(
        planRecord("ana", 10, "p1"),
      );
    });

    it("stores no revision twice", async () => {
      await stored(({ plans }) => plans.add(planRecord("ana", 1, "p1")));
      await expect(stored(({ plans }) => plans.add(planRecord("ana", 1, "p1")))).rejects.toThrow();
    });

    it("shows a plan with the health answers of today", async () => {
      await stored(({ plans }) => plans.add(planRecord("ana", 1, "p1")));
      const screening = { yes: [], answeredOn: "2026-12-24", clearance: null };
      await stored(({ runners }) => runners.changeSettings("ana", { ...SETTINGS, screening }));
      const current = await stored(({ plans }) => plans.current("ana"));
      expect(current?.plan).toEqual({ ...PLAN, runner: { ...SETTINGS, screening } });
    });
  });

  describe("logs", () => {
    const ids = async (work: (stores: Stores) => ReturnType<Stores["logs"]["all"]>) =>
      (await stored(work)).map((entry) => entry.id);
    beforeEach(() => addRunner("ana"));

    it("knows none at first", async () => {
      expect(await stored(({ logs }) => logs.all("ana"))).toEqual([]);
    });

    it("gives an entry back as it was logged, also when nearly nothing was said", async () => {
      const silent = {
        ...logEntry("b", "2026-12-02"),
        part: "run",
        sessionIds: [],
        rpe: null,
        distanceM: null,
        seconds: null,
        reps: null,
        partly: false,
        note: null,
      } as const;
      await stored(async ({ logs }) => {
        await logs.add("ana", logEntry("a", "2026-12-01"));
        await logs.add("ana", silent);
      });
      expect(await stored(({ logs }) => logs.all("ana"))).toEqual([
        logEntry("a", "2026-12-01"),
        silent,
      ]);
    });

    it("orders by day, then by time of logging, then as they came", async () => {
      await stored(async ({ logs }) => {
        await logs.add("ana", logEntry("late", "2026-12-02", 30));
        await logs.add("ana", logEntry("z-first", "2026-12-02", 20));
        await logs.add("ana", logEntry("a-second", "2026-12-02", 20));
        await logs.add("ana", logEntry("day-before", "2026-12-01", 99));
      });
      const inOrder = ["day-before", "z-first", "a-second", "late"];
      expect(await ids(({ logs }) => logs.all("ana"))).toEqual(inOrder);
      expect(await ids(({ logs }) => logs.between("ana", "2026-12-01", "2026-12-02"))).toEqual(
        inOrder,
      );
    });

    it.each([
      ["2026-12-01", "2026-12-31", ["first", "mid", "last"]],
      ["2026-12-02", "2026-12-30", ["mid"]],
      ["2026-12-31", "2026-12-31", ["last"]],
      ["2027-01-02", "2027-02-01", []],
      ["2026-12-31", "2026-12-01", []],
    ])("finds from %s to %s, both included, %j", async (from, to, found) => {
      await addRunner("bo");
      await stored(async ({ logs }) => {
        await logs.add("ana", logEntry("before", "2026-11-30"));
        await logs.add("ana", logEntry("first", "2026-12-01"));
        await logs.add("ana", logEntry("mid", "2026-12-15"));
        await logs.add("ana", logEntry("last", "2026-12-31"));
        await logs.add("ana", logEntry("after", "2027-01-01"));
        await logs.add("bo", logEntry("another's", "2026-12-15"));
      });
      expect(await ids(({ logs }) => logs.between("ana", from, to))).toEqual(found);
    });
  });

  describe("transactions", () => {
    it("give the value of the work", async () => {
      expect(await stored(async () => 42)).toBe(42);
    });

    it("leave nothing behind when the work fails, and pass the failure on", async () => {
      const failure = new Error("the work failed");
      const work = stored(async ({ runners, logs }) => {
        await runners.add(runner("ana"), account("ana"));
        await logs.add("ana", logEntry("a", "2026-12-01"));
        throw failure;
      });
      await expect(work).rejects.toBe(failure);
      expect(await stored(({ runners }) => runners.find(account("ana")))).toBeNull();
      expect(await stored(({ logs }) => logs.all("ana"))).toEqual([]);
    });

    it("go on after one that failed in the middle of many", async () => {
      const outcomes = await Promise.allSettled(
        [1, 2, 3, 4].map((number) =>
          stored(async ({ runners }) => {
            await runners.add(runner(`r${number}`), account(`r${number}`));
            if (number % 2 === 0) throw new Error("even");
          }),
        ),
      );
      expect(outcomes.map(({ status }) => status)).toEqual([
        "fulfilled",
        "rejected",
        "fulfilled",
        "rejected",
      ]);
      const found = await stored(async ({ runners }) => [
        await runners.find(account("r1")),
        await runners.find(account("r2")),
        await runners.find(account("r3")),
        await runners.find(account("r4")),
      ]);
      expect(found.map((record) => record?.id)).toEqual(["r1", undefined, "r3", undefined]);
    });

    it("do not see or overwrite each other's half-done work", async () => {
      await addRunner("ana", { ...SETTINGS, strengthWeeks: 0 });
      const addOneWeek = () =>
        stored(async ({ runners }) => {
          const found = await runners.find(account("ana"));
          const settings = found?.settings ?? SETTINGS;
          await new Promise((resolve) => setTimeout(resolve, 1));
          const strengthWeeks = settings.strengthWeeks + 1;
          await runners.changeSettings("ana", { ...settings, strengthWeeks });
        });
      await Promise.all(Array.from({ length: 20 }, addOneWeek));
      const found = await stored(({ runners }) => runners.find(account("ana")));
      expect(found?.settings.strengthWeeks).toBe(20);
    });

    it("can follow from what an earlier one has set going", async () => {
      let later: Promise<number> | null = null;
      await stored(async () => {
        later = new Promise((resolve) => setTimeout(resolve, 5)).then(() => stored(async () => 1));
      });
      expect(await later).toBe(1);
    });

    it("are over when they are over: a store kept for later does nothing", async () => {
      const kept = await stored(async ({ runners }) => runners);
      await expect(kept.add(runner("ana"), account("ana"))).rejects.toThrow();
      expect(await stored(({ runners }) => runners.find(account("ana")))).toBeNull();
    });

    it("that were asked for are done before the database closes, and none after", async () => {
      const asked = [1, 2, 3].map((number) =>
        stored(async ({ runners }) => {
          await runners.add(runner(`r${number}`), account(`r${number}`));
          return number;
        }),
      );
      await database.close();
      expect(await Promise.all(asked)).toEqual([1, 2, 3]);
      await expect(stored(async () => 4)).rejects.toThrow();
      await database.close();
    });
  });
}

async function everythingOf(stores: Stores, id: string) {
  return {
    runner: await stores.runners.find(account(id)),
    program: await stores.programs.find(`${id}-program`),
    newest: await stores.programs.newest(id),
    plan: await stores.plans.current(id),
    logs: await stores.logs.all(id),
  };
}
