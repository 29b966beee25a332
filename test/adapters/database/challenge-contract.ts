import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {
  ChallengePlace,
  Member,
  MemberDay,
} from "../../../src/application/challenge-ports.js";
import type { Database, Stores } from "../../../src/application/ports.js";
import { addDays } from "../../../src/domain/calendar.js";
import type { Challenge } from "../../../src/domain/challenge.js";
import { emptyTally } from "../../../src/planning/challenge/tally.js";
import { account, logEntry, runner } from "./samples.js";

const START = "2026-11-30";
const CHALLENGE: Challenge = {
  id: "c1",
  kind: "together",
  title: 'Vinter «sammen» "1"',
  start: START,
  end: "2026-12-27",
  timeZone: "Europe/Copenhagen",
  teams: 2,
  shows: "places",
  exercise: "lunges",
  goalM: 500_000,
  recapTime: "18:00",
  createdAt: 100,
};
const HOME: ChallengePlace = {
  space: "discord:1",
  number: 1,
  platform: "discord",
  workspace: "",
  channel: "runs",
};

function member(runnerId: string, more: Partial<Member> = {}): Member {
  return {
    challengeId: "c1",
    runnerId,
    shownAs: "name",
    name: runnerId,
    team: 1,
    weeklyMinutes: 200,
    firstDay: START,
    joinedAt: 100,
    leftAt: null,
    ...more,
  };
}

function day(percent: number | null, date = START): MemberDay {
  const score = percent === null ? { kept: 0, asked: 0 } : { kept: percent, asked: 100 };
  return { tally: emptyTally(date), standing: { date, score, percent, marks: 0 } };
}

/** What every database engine must do for challenges and linked accounts. */
export function challengeContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    await stored(async ({ runners, challenges }) => {
      for (const id of ["ana", "bo", "cleo", "dan"]) await runners.add(runner(id), account(id));
      await challenges.add(CHALLENGE, HOME, { runnerId: "ana", name: "Ana" });
    });
  });
  afterEach(() => database.close());

  const stored = <Value>(work: (stores: Stores) => Promise<Value>) => database.transaction(work);

  /** Four members with 90, 80, 80 and nothing asked; bo counts in the total only. */
  const board = () =>
    stored(async ({ members }) => {
      const percents = { ana: 90, bo: 80, cleo: 80, dan: null };
      for (const [id, percent] of Object.entries(percents)) {
        const shownAs = id === "bo" ? "total" : "name";
        const one = member(id, { shownAs, team: id < "c" ? 1 : 2 });
        await members.keep(one);
        await members.keepDays(one, START, [day(percent), day(percent, addDays(START, 1))]);
      }
    });

  describe("challenges", () => {
    it("are found as they were stored, by space and number", async () => {
      const found = await stored(({ challenges }) => challenges.find("c1"));
      expect(found).toEqual(CHALLENGE);
      const listed = await stored(({ challenges }) => challenges.inSpace("discord:1"));
      expect(listed).toEqual([{ challenge: CHALLENGE, number: 1, members: 0 }]);
      expect(await stored(({ challenges }) => challenges.nextNumber("discord:1"))).toBe(2);
      expect(await stored(({ challenges }) => challenges.nextNumber("slack:T1"))).toBe(1);
    });

    it("forget their creator with the runner, and stay", async () => {
      const creator = () => stored(({ challenges }) => challenges.creator("c1"));
      expect(await creator()).toEqual({ runnerId: "ana", name: "Ana" });
      await stored(({ runners }) => runners.remove("ana"));
      expect(await creator()).toBeNull();
      expect(await stored(({ challenges }) => challenges.find("c1"))).toEqual(CHALLENGE);
    });

    it("take an invitation once, and none that is too old", async () => {
      await stored(async ({ challenges }) => {
        await challenges.keepInvitation("f1", "c1", 200);
        await challenges.keepInvitation("f2", "c1", 200);
      });
      const take = (fingerprint: string, now: number) =>
        stored(({ challenges }) => challenges.takeInvitation(fingerprint, now));
      expect([await take("f1", 199), await take("f1", 199), await take("f2", 200)]).toEqual([
        "c1",
        null,
        null,
      ]);
    });
  });

  describe("boards", () => {
    it("sum up everybody, by team", async () => {
      await board();
      expect(await stored(({ boards }) => boards.group("c1", START))).toEqual({
        members: 4,
        counted: 3,
        score: { kept: 250, asked: 300 },
        teams: [
          { team: 1, counted: 2, percentSum: 170 },
          { team: 2, counted: 1, percentSum: 80 },
        ],
      });
      expect(await stored(({ boards }) => boards.ahead("c1", START, 80))).toBe(1);
    });

    it("leave out who is away and who counts in the total only", async () => {
      await board();
      const shown = async () =>
        (await stored(({ boards }) => boards.shown("c1", START, 10))).map(({ name }) => name);
      expect(await shown()).toEqual(["ana", "cleo", "dan"]);
      await stored(({ members }) => members.keep(member("ana", { leftAt: 300 })));
      expect(await shown()).toEqual(["cleo", "dan"]);
      const group = await stored(({ boards }) => boards.group("c1", START));
      expect(group).toMatchObject({ members: 3, score: { kept: 160, asked: 200 } });
    });

    it("find the neighbours on either side", async () => {
      await board();
      const near = async (side: "above" | "below", runnerId: string, percent: number) =>
        (await stored(({ boards }) => boards.near("c1", START, runnerId, percent, side, 2))).map(
          ({ name }) => name,
        );
      expect(await near("above", "cleo", 80)).toEqual(["ana"]);
      expect(await near("below", "ana", 90)).toEqual(["cleo"]);
    });

    it("lose a runner who is removed, without a trace", async () => {
      await board();
      await stored(({ runners }) => runners.remove("cleo"));
      const group = await stored(({ boards }) => boards.group("c1", START));
      expect(group).toMatchObject({ members: 3, counted: 2, score: { kept: 170, asked: 200 } });
      expect(await stored(({ members }) => members.days("c1", "cleo"))).toEqual([]);
    });
  });

  describe("members", () => {
    it("keep their days from one day on", async () => {
      await stored(async ({ members }) => {
        await members.keep(member("ana"));
        await members.keepDays(member("ana"), START, [day(10), day(20, addDays(START, 1))]);
        await members.keepDays(member("ana"), addDays(START, 1), [day(50, addDays(START, 1))]);
      });
      const own = (date: string) => stored(({ boards }) => boards.own("c1", "ana", date));
      expect((await own(START))?.percent).toBe(10);
      expect((await own(addDays(START, 1)))?.percent).toBe(50);
    });

    it("have a version that changes with log and confirmation", async () => {
      const version = () => stored(({ members }) => members.version("ana"));
      const seen = [await version()];
      await stored(({ logs }) => logs.add("ana", logEntry("l1", "2026-12-01")));
      seen.push(await version());
      await stored(({ logs }) => logs.confirm("l1"));
      seen.push(await version());
      expect(await stored(({ logs }) => logs.confirmed("ana"))).toEqual(new Set(["l1"]));
      await stored(({ logs }) => logs.withdraw("ana", "l1"));
      expect(await version()).toBe(seen[0]);
      expect(new Set(seen).size).toBe(3);
      expect(await stored(({ logs }) => logs.newest("ana"))).toBeNull();
    });

    it("are counted by team", async () => {
      await board();
      expect(await stored(({ members }) => members.teamSizes("c1", 3))).toEqual([
        { team: 1, members: 2, weeklyMinutes: 400 },
        { team: 2, members: 2, weeklyMinutes: 400 },
        { team: 3, members: 0, weeklyMinutes: 0 },
      ]);
    });
  });

  describe("announcements", () => {
    it("are due from their instant on until they are said, in order", async () => {
      const announce = (key: string, at: number) =>
        stored(({ announcements }) =>
          announcements.announce({
            key,
            challengeId: "c1",
            space: "discord:1",
            kind: "weekly",
            week: 1,
            at,
          }),
        );
      await announce("b", 200);
      await announce("a", 300);
      await announce("b", 100);
      const due = async (now: number) =>
        (await stored(({ announcements }) => announcements.due("discord", now, 10))).map(
          ({ key }) => key,
        );
      expect([await due(199), await due(300)]).toEqual([[], ["b", "a"]]);
      await stored(({ announcements }) => announcements.markSaid("b", 300));
      expect(await due(300)).toEqual(["a"]);
      await stored(({ announcements }) => announcements.withdraw("c1", ["weekly"]));
      expect(await due(300)).toEqual([]);
    });
  });

  describe("linked accounts", () => {
    it("keep a code until it is used up or too old", async () => {
      await stored(({ links }) => links.keepCode("f1", account("ana"), 110));
      const owner = (now: number) => stored(({ links }) => links.ownerOf("f1", now));
      expect([await owner(109), await owner(110)]).toEqual([account("ana"), null]);
      await stored(({ links }) => links.useUp("f1"));
      expect(await owner(109)).toBeNull();
    });

    it("count the tries of one account", async () => {
      await stored(async ({ links }) => {
        for (const at of [10, 20, 30]) await links.noteTry(account("ana"), at);
      });
      const tries = (id: string) => stored(({ links }) => links.tries(account(id), 10));
      expect([await tries("ana"), await tries("bo")]).toEqual([2, 0]);
    });

    it("move log, accounts and memberships, and nothing twice", async () => {
      await stored(async ({ members, logs, links, runners }) => {
        await members.keep(member("ana"));
        await members.keep(member("bo", { team: 2 }));
        await logs.add("ana", logEntry("l1", "2026-12-01", 500));
        await logs.add("bo", logEntry("l2", "2026-12-01", 400));
        await links.moveHistory("bo", "ana");
        await runners.remove("bo");
      });
      const found = await stored(async ({ members, logs, runners }) => ({
        log: (await logs.all("ana")).map(({ id }) => id),
        in: await members.runnersIn("c1"),
        accounts: (await runners.accountsOf("ana")).map(({ externalId }) => externalId).sort(),
        creator: (await runners.find(account("bo")))?.id,
      }));
      expect(found).toEqual({
        log: ["l2", "l1"],
        in: ["ana"],
        accounts: ["ana", "bo"],
        creator: "ana",
      });
    });
  });
}
