import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {
  Database,
  OutboxMessage,
  ReminderRecord,
  Stores,
} from "../../../src/application/ports.js";
import { account, runner } from "./samples.js";

const ANA = account("ana");
const DUE = 29_944_000;
const MS = 60_000;

const REMINDER: ReminderRecord = {
  runnerId: "ana",
  kind: "reminder",
  account: ANA,
  schedule: { when: "evening-before", time: "20:30", timeZone: "Europe/Copenhagen" },
  nextDue: DUE,
  lastDay: "2026-12-01",
  rhythm: "weekly",
  unanswered: 2,
  lastSentDay: "2026-11-28",
  refusedAt: null,
};

function message(day: string): OutboxMessage {
  return {
    key: `reminder/ana/${day}`,
    kind: "reminder",
    to: { ...ANA, recipient: "person" },
    runnerId: "ana",
    day,
    dueAt: DUE,
  };
}

/** What every database engine must do for reminders and the outbox. */
export function reminderContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    await stored(({ runners }) => runners.add(runner("ana"), ANA));
  });
  afterEach(() => database.close());

  const stored = <Value>(work: (stores: Stores) => Promise<Value>) => database.transaction(work);
  const lease = (now: number, most = 10) =>
    stored(({ outbox }) =>
      outbox.lease({
        platform: "discord",
        kinds: ["reminder", "nudge"],
        now,
        leaseUntil: now + 1000,
        most,
      }),
    );

  describe("reminders", () => {
    it("are found again as they were kept, and by their runner and kind only", async () => {
      await stored(({ reminders }) => reminders.keep(REMINDER));
      const found = await stored(({ reminders }) => reminders.find("ana", "reminder"));
      expect(found).toEqual(REMINDER);
      expect(await stored(({ reminders }) => reminders.find("ana", "nudge"))).toBeNull();
      expect(await stored(({ reminders }) => reminders.find("bo", "reminder"))).toBeNull();
    });

    it("are due from their minute on, on their platform, and no longer once moved on", async () => {
      await stored(({ reminders }) => reminders.keep(REMINDER));
      const due = (now: number, platform: "discord" | "slack" = "discord") =>
        stored(async ({ reminders }) => (await reminders.due(platform, now, 10)).records);
      expect(await due(DUE - 1)).toEqual([]);
      expect(await due(DUE, "slack")).toEqual([]);
      expect(await due(DUE)).toEqual([REMINDER]);
      await stored(({ reminders }) =>
        reminders.moveOn("reminder", ["ana"], DUE + 1440, "2026-12-02"),
      );
      expect(await due(DUE + 1439)).toEqual([]);
      expect(await stored(({ reminders }) => reminders.earliestDue("discord"))).toBe(DUE + 1440);
      const found = await stored(({ reminders }) => reminders.find("ana", "reminder"));
      expect(found?.lastDay).toBe("2026-12-02");
    });

    it("that are stopped are never due", async () => {
      await stored(({ reminders }) => reminders.keep({ ...REMINDER, nextDue: null }));
      const due = await stored(({ reminders }) => reminders.due("discord", DUE * 2, 10));
      expect(due).toEqual({ records: [], unreadable: 0 });
      expect(await stored(({ reminders }) => reminders.earliestDue("discord"))).toBeNull();
    });

    it("go with their runner, and what waits for them too", async () => {
      await stored(({ reminders }) => reminders.keep(REMINDER));
      await stored(({ outbox }) => outbox.add([message("2026-12-02")], () => 0));
      await stored(({ runners }) => runners.remove("ana"));
      expect(await stored(({ reminders }) => reminders.find("ana", "reminder"))).toBeNull();
      expect(await lease(DUE * MS)).toEqual([]);
    });
  });

  describe("the outbox", () => {
    const now = DUE * MS;
    const add = (...days: readonly string[]) =>
      stored(({ outbox }) => outbox.add(days.map(message), () => now));

    it("holds one message for each key", async () => {
      await add("2026-12-02", "2026-12-03");
      await add("2026-12-02");
      expect((await stored(({ outbox }) => outbox.counts())).waiting).toBe(2);
    });

    it("gives a message to one at a time, and says when the one before never told how it went", async () => {
      await add("2026-12-02");
      expect(await lease(now - 1)).toEqual([]);
      const [first] = await lease(now);
      expect(first).toMatchObject({ ...message("2026-12-02"), attempts: 1, isUnclear: false });
      expect(await lease(now + 999)).toEqual([]);
      expect(await lease(now + 1000)).toMatchObject([{ attempts: 2, isUnclear: true }]);
    });

    it("forgets the doubt only when told to", async () => {
      await add("2026-12-02");
      await lease(now);
      const again = (isUnclear: boolean, counts: boolean) =>
        stored(({ outbox }) =>
          outbox.end(message("2026-12-02").key, {
            kind: "again",
            at: now,
            isUnclear,
            counts,
            reason: "500",
          }),
        );
      await again(true, true);
      expect(await lease(now)).toMatchObject([{ attempts: 2, isUnclear: true, reason: "500" }]);
      await again(false, false);
      expect(await lease(now)).toMatchObject([{ attempts: 2, isUnclear: false }]);
    });

    it("hands out what gets shorter from its instant on, once, under the platform's name", async () => {
      await add("2026-12-02", "2026-12-03");
      const { key } = message("2026-12-02");
      await stored(({ outbox }) => outbox.closesAt(key, "D1/1.5", now + 500));
      const take = (at: number, platform: "discord" | "slack" = "discord") =>
        stored(({ outbox }) => outbox.takeClosing(platform, at, 10));
      expect(await take(now + 499)).toEqual([]);
      expect(await take(now + 500, "slack")).toEqual([]);
      expect(await take(now + 500)).toMatchObject([{ key, messageId: "D1/1.5" }]);
      expect(await take(now + 500)).toEqual([]);
    });

    it("keeps what is settled settled, and takes back what was given up", async () => {
      await add("2026-12-02", "2026-12-03");
      const rows = await lease(now);
      const settle = (key: string, state: "sent" | "dead") =>
        stored(({ outbox }) => outbox.end(key, { kind: "settled", state, reason: null, at: now }));
      await settle(rows[0]?.key ?? "", "sent");
      await settle(rows[1]?.key ?? "", "dead");
      expect(await lease(now + 5000)).toEqual([]);
      const requeue = (key: string) => stored(({ outbox }) => outbox.requeue(key, now));
      expect(await requeue(rows[0]?.key ?? "")).toBe(false);
      expect(await requeue(rows[1]?.key ?? "")).toBe(true);
      expect(await lease(now)).toMatchObject([{ key: rows[1]?.key, attempts: 1 }]);
    });

    it("lists by state, and sweeps what was settled long ago but not what is dead", async () => {
      await add("2026-12-02", "2026-12-03", "2026-12-04");
      await stored(({ outbox }) => outbox.addDropped(message("2026-12-01"), "downtime", now));
      const rows = await lease(now, 2);
      for (const [index, { key }] of rows.entries()) {
        const state = index === 0 ? "sent" : "dead";
        await stored(({ outbox }) =>
          outbox.end(key, { kind: "settled", state, reason: null, at: now }),
        );
      }
      const listed = await stored(({ outbox }) => outbox.list(["dead", "dropped"], 10));
      expect(listed.map(({ state }) => state).sort()).toEqual(["dead", "dropped"]);
      await stored(({ outbox }) => outbox.sweep(now + 1));
      expect(await stored(({ outbox }) => outbox.counts())).toEqual({
        waiting: 1,
        sent: 0,
        dropped: 0,
        refused: 0,
        unknown: 0,
        dead: 1,
      });
    });
  });
}
