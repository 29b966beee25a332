import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import SqliteFile from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {
  Arrival,
  ChatPlatform,
  Messenger,
  SendOutcome,
} from "../../../src/application/chat-platform.js";
import { openLunge } from "../../../src/application/open-lunge.js";
import { startWork } from "../../../src/application/outbox/at-work.js";
import { postOffice } from "../../../src/application/outbox/post-office.js";
import { plainText } from "../../../src/application/plain-text.js";
import type { Database, Platform } from "../../../src/application/ports.js";
import { cardContent } from "../../../src/application/reminders/card.js";
import { claimDue } from "../../../src/application/reminders/claim.js";
import { addPeople, DAY, DUE, on, opened } from "./crash/people.js";

const MS = 60_000;
const KEY = `reminder/r0/${DAY}`;
const LOG = { warn: () => undefined };

let database: Database;
beforeEach(async () => {
  database = await opened(":memory:");
});
afterEach(() => database.close());

/** A messenger that answers with those outcomes in turn, and then with `sent`. */
function scripted(outcomes: readonly SendOutcome[], arrival: Arrival = { kind: "unknowable" }) {
  const waiting = [...outcomes];
  const texts: string[] = [];
  const messenger: Messenger = {
    async send({ reply }) {
      texts.push(plainText(reply));
      return waiting.shift() ?? { kind: "sent", messageId: "m" };
    },
    turnsFor: () => 1,
    arrivalOf: async () => arrival,
  };
  return { messenger, texts };
}

function office(platform: Platform, messenger: Messenger) {
  return postOffice({
    database,
    platform,
    messenger,
    contents: { reminder: cardContent },
    random: () => 1,
    log: LOG,
    leaseMs: 1000,
  });
}

/** Sends what may be sent at those instants, in order, as minutes after the due one. */
async function round(platform: Platform, messenger: Messenger, minutes: readonly number[]) {
  const at = office(platform, messenger);
  for (const minute of minutes) {
    const now = (DUE + minute) * MS;
    const { letters } = await at.exchange([], now, 10);
    for (const letter of letters) await at.exchange([await at.attempt(letter, () => now)], now, 0);
  }
  const row = await database.transaction(({ outbox }) => outbox.find(KEY));
  return { state: row?.state, reason: row?.reason, attempts: row?.attempts };
}

const failed: SendOutcome = { kind: "failed", reason: "500" };
const unclear: SendOutcome = { kind: "unclear", reason: "dropped" };
const known = (hasArrived: boolean): Arrival => ({ kind: "known", hasArrived });

describe("a reminder", () => {
  it.each([
    ["goes once", "discord", [], null, { state: "sent", attempts: 1 }, 1],
    ["is tried again after a fault", "discord", [failed, failed], null, { state: "sent" }, 3],
    [
      "does not count a wish to wait",
      "slack",
      [{ kind: "wait", ms: 50, scope: "channel" }],
      null,
      { attempts: 1 },
      2,
    ],
    [
      "that is unclear is repeated on Discord, under its key",
      "discord",
      [unclear],
      null,
      { state: "sent" },
      2,
    ],
    [
      "that is unclear is not repeated on Slack if it arrived",
      "slack",
      [unclear],
      known(true),
      { state: "sent" },
      1,
    ],
    [
      "that is unclear is repeated on Slack if it did not arrive",
      "slack",
      [unclear],
      known(false),
      { state: "sent" },
      2,
    ],
    [
      "that is unclear on Slack waits until somebody can say",
      "slack",
      [unclear],
      { kind: "failed", reason: "connection" },
      { state: "dead" },
      1,
    ],
    [
      "that is unclear is left on Slack where nobody can say",
      "slack",
      [unclear],
      null,
      { state: "unknown" },
      1,
    ],
    [
      "that is refused is not tried again",
      "discord",
      [{ kind: "refused", reason: "50007" }],
      null,
      { state: "refused", reason: "50007" },
      1,
    ],
    [
      "that keeps failing ends with an operator",
      "discord",
      Array(12).fill(failed),
      null,
      { state: "dead", attempts: 10 },
      10,
    ],
  ] as const)("%s", async (_, platform, outcomes, arrival, wanted, sends) => {
    await addPeople(database, 1, on(platform));
    await claimDue(database, platform, DUE, () => 0);
    const { messenger, texts } = scripted(
      outcomes as readonly SendOutcome[],
      (arrival as Arrival | null) ?? undefined,
    );
    const minutes = Array.from({ length: 14 }, (_, index) => index * 8);
    expect(await round(platform, messenger, minutes)).toMatchObject(wanted);
    expect(texts).toHaveLength(sends);
  });

  it("is claimed once, however often and from wherever the clock ticks", async () => {
    await addPeople(database, 3, on("discord"));
    const claims = await Promise.all(
      [1, 2, 3].map(() => claimDue(database, "discord", DUE, () => 0)),
    );
    expect(claims.reduce((sum, one) => sum + one)).toBe(3);
    expect(await claimDue(database, "discord", DUE + 1439, () => 0)).toBe(0);
    expect((await database.transaction(({ outbox }) => outbox.counts())).waiting).toBe(3);
  });

  it("that does not read is passed over, told of, and holds nobody else back", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "lunge-unreadable-")), "lunge.db");
    const onDisk = await opened(file);
    await addPeople(onDisk, 3, on("discord"));
    const raw = new SqliteFile(file);
    raw.exec("UPDATE reminder SET time_zone = 'Atlantis/Poseidonis' WHERE runner_id = 'r0'");
    raw.close();
    const told: number[] = [];
    const claim = (minute: number) =>
      claimDue(onDisk, "discord", minute, () => 0, { onUnreadable: (count) => told.push(count) });
    expect(await claim(DUE)).toBe(2);
    expect(await claim(DUE + 1440)).toBe(2);
    expect(told).toEqual([1, 1]);
    expect(await onDisk.transaction(({ reminders }) => reminders.earliestDue("discord"))).toBe(DUE);
    await onDisk.close();
    rmSync(dirname(file), { recursive: true });
  });

  it("is claimed once though the clock is put back", async () => {
    await addPeople(database, 3, on("discord"));
    expect(await claimDue(database, "discord", DUE, () => 0)).toBe(3);
    for (const minutes of [-60, -1440, -30, 0, 60]) {
      expect(await claimDue(database, "discord", DUE + minutes, () => 0)).toBe(0);
    }
  });

  it("begins with Late: when it is, and is dropped after its day", async () => {
    await addPeople(database, 1, on("discord"));
    await claimDue(database, "discord", DUE, () => 0);
    const { messenger, texts } = scripted([]);
    await round("discord", messenger, [121]);
    expect(texts[0]).toMatch(/^Late: Easy run/);
    await claimDue(database, "discord", DUE + 1440, () => 0);
    await round("discord", messenger, [2880]);
    const next = await database.transaction(({ outbox }) => outbox.find("reminder/r0/2026-12-02"));
    expect(next).toMatchObject({ state: "dropped", reason: "over" });
    expect(texts).toHaveLength(1);
  });

  it("that three kinds of failure befell comes again the next day", async () => {
    await addPeople(database, 1, on("discord"));
    await claimDue(database, "discord", DUE, () => 0);
    const bad = [
      failed,
      unclear,
      { kind: "wait", ms: 10, scope: "platform" },
      ...Array(12).fill(failed),
    ];
    await round(
      "discord",
      scripted(bad as SendOutcome[]).messenger,
      Array.from({ length: 14 }, (_, i) => i * 8),
    );
    const record = await database.transaction(({ reminders }) => reminders.find("r0", "reminder"));
    expect(record?.nextDue).toBe(DUE + 1440);
  });
});

describe("somebody who cannot be reached", () => {
  it("is left alone after the definite answer, and told so on coming back", async () => {
    await addPeople(database, 1, on("discord"));
    await claimDue(database, "discord", DUE, () => 0);
    await round("discord", scripted([{ kind: "refused", reason: "50007" }]).messenger, [0]);
    expect(await claimDue(database, "discord", DUE + 5000, () => 0)).toBe(0);
    let id = 0;
    const lunge = openLunge({
      database,
      clock: { now: () => DUE + 5000 },
      ids: { next: () => `id-${++id}` },
    });
    const person = {
      platform: "discord",
      workspace: "",
      id: "u0",
      name: "u0",
      timeZone: "Europe/Copenhagen",
      language: "en",
      units: "km",
    } as const;
    const say = () =>
      lunge.command(person, { name: "reminder", args: {}, bare: [], attachment: null });
    expect(plainText(await say())).toContain("could not reach you");
    expect(plainText(await say())).not.toContain("could not reach you");
    const record = await database.transaction(({ reminders }) => reminders.find("r0", "reminder"));
    expect(record?.nextDue).toBeGreaterThan(DUE + 5000);
  });
});

describe("the senders", () => {
  const shiftMs = () => DUE * MS - Date.now();

  function working(platforms: readonly ChatPlatform[], shift: number, on = database) {
    return startWork({
      database: on,
      clock: { now: () => DUE },
      timing: {
        now: () => Date.now() + shift,
        elapsed: () => performance.now(),
        sleep: (ms, signal) => passed(Math.min(ms, 500), undefined, { signal }).catch(() => {}),
      },
      random: () => 0,
      platforms,
      contents: { reminder: cardContent },
      log: LOG,
    });
  }

  function chat(platform: Platform, messenger: Messenger, isUp = true): ChatPlatform {
    return {
      platform,
      messenger,
      rate: { perSecond: Number.POSITIVE_INFINITY, atOnce: 8 },
      start: async () => undefined,
      stop: async () => undefined,
      isUp: () => isUp,
    };
  }

  it("send on one platform while the other is down", async () => {
    await addPeople(database, 20, on("slack"));
    const up = scripted([]);
    const down = scripted([]);
    const work = working(
      [chat("discord", down.messenger, false), chat("slack", up.messenger)],
      shiftMs(),
    );
    await work.tick();
    await expect.poll(() => up.texts.length, { timeout: 20_000 }).toBe(20);
    expect((await work.health()).platforms).toEqual({ discord: false, slack: true });
    await work.stop(1000);
    expect(down.texts).toEqual([]);
  });

  it("leave a platform alone after some failures in a row, and keep what waits", async () => {
    await addPeople(database, 40, on("discord"));
    const broken = scripted(Array<SendOutcome>(1000).fill(failed));
    const work = working([chat("discord", broken.messenger)], shiftMs());
    await work.tick();
    await expect.poll(() => broken.texts.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(5);
    await passed(300);
    await work.stop(1000);
    expect(broken.texts.length).toBeLessThan(40);
    expect((await database.transaction(({ outbox }) => outbox.counts())).waiting).toBe(40);
  });

  it("hold back one message alone for a limit on its channel", async () => {
    await addPeople(database, 20, on("discord"));
    const limit: SendOutcome = { kind: "wait", ms: 3_600_000, scope: "channel" };
    const limited = scripted([limit, limit]);
    const work = working([chat("discord", limited.messenger)], shiftMs());
    await work.tick();
    const sent = async () => (await database.transaction(({ outbox }) => outbox.counts())).sent;
    await expect.poll(sent, { timeout: 20_000 }).toBe(18);
    await work.stop(1000);
  });

  it("hold back all messages for a limit on the whole bot", async () => {
    await addPeople(database, 40, on("discord"));
    const limit: SendOutcome = { kind: "wait", ms: 3_600_000, scope: "platform" };
    const limited = scripted([limit]);
    const work = working([chat("discord", limited.messenger)], shiftMs());
    await work.tick();
    await expect.poll(() => limited.texts.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await passed(300);
    await work.stop(1000);
    expect(limited.texts.length).toBeLessThanOrEqual(8);
  });

  it("write down what was sent when the disk is full no more", async () => {
    await addPeople(database, 20, on("slack"));
    let isFull = false;
    const full: Database = {
      ...database,
      transaction: (work) =>
        isFull ? Promise.reject(new Error("disk is full")) : database.transaction(work),
    };
    const up = scripted([]);
    const work = working([chat("slack", up.messenger)], shiftMs(), full);
    await work.tick();
    await expect.poll(() => up.texts.length, { timeout: 20_000 }).toBeGreaterThan(0);
    isFull = true;
    await passed(300);
    isFull = false;
    const counts = () => database.transaction(({ outbox }) => outbox.counts());
    await expect.poll(counts, { timeout: 20_000 }).toMatchObject({ sent: 20, waiting: 0 });
    expect(up.texts).toHaveLength(20);
    await work.stop(1000);
  });

  it("stop gracefully: what is under way ends, nothing new begins, nothing is left unclear", async () => {
    await addPeople(database, 40, on("discord"));
    let sent = 0;
    const slow: Messenger = {
      async send() {
        await passed(50);
        sent++;
        return { kind: "sent", messageId: "m" };
      },
      turnsFor: () => 1,
      arrivalOf: async () => ({ kind: "unknowable" }),
    };
    const work = working([chat("discord", slow)], shiftMs());
    await work.tick();
    await expect.poll(() => sent, { timeout: 20_000 }).toBeGreaterThan(0);
    await work.stop(10_000);
    const counts = await database.transaction(({ outbox }) => outbox.counts());
    expect(counts.sent).toBe(sent);
    expect(counts.waiting).toBe(40 - sent);
    expect(sent).toBeLessThan(40);
    const later = DUE * MS + 10 * MS;
    const rest = await database.transaction(({ outbox }) =>
      outbox.lease({
        platform: "discord",
        kinds: ["reminder"],
        now: later,
        leaseUntil: later,
        most: 50,
      }),
    );
    expect(rest.every(({ isUnclear }) => !isUnclear)).toBe(true);
  });
});
