import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database, Stores } from "../../../src/application/ports.js";
import { account } from "./samples.js";

/** What every database engine must do for the chat platforms. */
export function chatContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  const stored = <Value>(work: (stores: Stores) => Promise<Value>) => database.transaction(work);

  describe("what chats remember", () => {
    const ana = account("ana");
    const bo = account("bo");

    it("finds a kept line with its owner, until it is swept away", async () => {
      await stored(({ chats }) => chats.keepLine("k1", ana, "move session:tempo to:friday", 100));
      const look = () => stored(({ chats }) => chats.keptLine("k1"));
      expect(await look()).toEqual({ account: ana, line: "move session:tempo to:friday" });
      await stored(({ chats }) => chats.sweep(100));
      expect(await look()).not.toBeNull();
      await stored(({ chats }) => chats.sweep(101));
      expect(await look()).toBeNull();
    });

    it("keeps the newest answers of each person and form", async () => {
      await stored(async ({ chats }) => {
        await chats.keepAnswers(ana, "start", { program: "half" }, 100);
        await chats.keepAnswers(ana, "start", { program: "10k", focus: "race" }, 101);
        await chats.keepAnswers(bo, "start", { program: "base" }, 101);
      });
      const look = (key: typeof ana) => stored(({ chats }) => chats.answers(key, "start"));
      expect(await look(ana)).toEqual({ program: "10k", focus: "race" });
      await stored(({ chats }) => chats.dropAnswers(ana, "start"));
      expect([await look(ana), await look(bo)]).toEqual([{}, { program: "base" }]);
    });

    it("takes an event on once on each platform", async () => {
      const take = (platform: "slack" | "discord", key: string) =>
        stored(({ chats }) => chats.takeOn(platform, key, 100));
      expect([
        await take("slack", "Ev1"),
        await take("slack", "Ev1"),
        await take("discord", "Ev1"),
        await take("slack", "Ev2"),
      ]).toEqual([true, false, true, true]);
    });

    it("replaces a fact", async () => {
      const look = () => stored(({ chats }) => chats.fact("discord", "definitions"));
      expect(await look()).toBeNull();
      await stored(({ chats }) => chats.setFact("discord", "definitions", "a1"));
      await stored(({ chats }) => chats.setFact("discord", "definitions", "b2"));
      expect(await look()).toBe("b2");
    });

    it("forgets one person", async () => {
      await stored(async ({ chats }) => {
        for (const [id, who] of [
          ["k1", ana],
          ["k2", bo],
        ] as const) {
          await chats.keepLine(id, who, "today", 100);
          await chats.keepAnswers(who, "start", { focus: "race" }, 100);
          await chats.keepProfileZone(who, "Europe/Lisbon");
        }
        await chats.forget(ana);
      });
      const left = await stored(async ({ chats }) => [
        await chats.keptLine("k1"),
        await chats.answers(ana, "start"),
        await chats.profileZone(ana),
        await chats.keptLine("k2"),
        await chats.answers(bo, "start"),
        await chats.profileZone(bo),
      ]);
      const ofBo = [{ account: bo, line: "today" }, { focus: "race" }, "Europe/Lisbon"];
      expect(left).toEqual([null, {}, null, ...ofBo]);
    });
  });
}
