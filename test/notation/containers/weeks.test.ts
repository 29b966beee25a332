import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Session } from "../../../src/domain/session.js";
import { EMPTY_WEEK, type Item, type WeekDraft } from "../../../src/notation/containers/drafts.js";
import { weeksFrom } from "../../../src/notation/containers/weeks.js";

const RUN: Session = {
  kind: "run",
  type: "easy",
  day: null,
  time: null,
  distanceM: { min: 5000, max: 5000 },
  seconds: null,
  steps: [],
  alternatives: [],
  optional: false,
  goalSeconds: null,
  words: null,
};

function item(day: Item["day"], session: Session = RUN): Item {
  const reading = { sessions: [session], rest: false, complete: true, doubts: [] };
  return { day, time: null, line: 1, words: "run", read: () => reading };
}

/** `note` tells the weeks apart in what comes out. */
function week(
  number: number | null,
  days: readonly Item["day"][] = ["mon"],
  note = `${number}`,
): WeekDraft {
  return { ...EMPTY_WEEK, number, note, line: number, items: days.map((day) => item(day)) };
}

function order(drafts: readonly WeekDraft[]): string {
  return weeksFrom(drafts)
    .weeks.map(({ note }) => note ?? "-")
    .join(" ");
}

function kinds(drafts: readonly WeekDraft[]): readonly string[] {
  return weeksFrom(drafts).doubts.map(({ kind }) => kind);
}

describe("the weeks of a file", () => {
  it.each([
    ["are in their order", [1, 2, 3], "1 2 3", []],
    ["keep a place for one that is left out", [1, 3], "1 - 3", ["missing-week"]],
    ["may begin later, which is told", [3, 4], "3 4", ["missing-week"]],
    ["may count down", [3, 2, 1], "3 2 1", []],
    ["may count down with a gap", [4, 2, 1], "4 - 2 1", ["missing-week"]],
    ["are sorted if they are out of order, which is told", [1, 3, 2], "1 2 3", ["ambiguous"]],
    ["are closed up over a gap that is a slip", [1, 2, 33], "1 2 33", ["missing-week"]],
    ["are as they stand if one of them has no number", [2, null, 1], "2 null 1", []],
  ])("%s", (_, numbers, expected, doubts) => {
    const drafts = numbers.map((number) => week(number));
    expect(order(drafts)).toBe(expected);
    expect(kinds(drafts)).toEqual(doubts);
  });

  it("are one week where parts of it stand apart", () => {
    const drafts = [week(1, ["mon"]), week(2, ["mon"]), week(1, ["tue"])];
    expect(weeksFrom(drafts).weeks.map(({ sessions }) => sessions.length)).toEqual([2, 1]);
    expect(kinds(drafts)).toEqual([]);
  });

  it("follow one another where the numbers begin again, which is told", () => {
    const drafts = [week(1), week(2), week(1, ["mon"], "again"), week(2, ["mon"], "again too")];
    expect(order(drafts)).toBe("1 2 again again too");
    expect(kinds(drafts)).toEqual(["week-twice", "week-twice"]);
  });

  it("have their sessions by the day, and movable ones last", () => {
    const { weeks } = weeksFrom([week(1, ["sun", null, "mon"])]);
    expect(weeks[0]?.sessions.map(({ day }) => day)).toEqual(["mon", "sun", null]);
  });

  it("are two years at most, of thirty sessions a week at most, and the rest is told", () => {
    const many = Array.from({ length: 110 }, (_, index) => week(index + 1));
    expect(weeksFrom(many).weeks).toHaveLength(104);
    expect(kinds(many)).toEqual(["too-many-weeks"]);
    const full = [
      week(
        1,
        Array.from({ length: 40 }, () => "mon" as const),
      ),
    ];
    expect(weeksFrom(full).weeks[0]?.sessions).toHaveLength(30);
    expect(kinds(full)).toEqual(["unread-line"]);
  });

  it("are not read where they have no room", () => {
    let reads = 0;
    const counted: Item = {
      ...item("mon"),
      read: () => {
        reads++;
        return { sessions: [RUN], rest: false, complete: true, doubts: [] };
      },
    };
    weeksFrom(Array.from({ length: 200 }, () => ({ ...EMPTY_WEEK, items: [counted] })));
    expect(reads).toBe(104);
  });

  it("are numbered without gaps whatever their numbers are, and lose no session that has room", () => {
    const numbers = fc.array(fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(numbers, (some) => {
        const { weeks } = weeksFrom(some.map((number) => week(number)));
        expect(weeks.map(({ number }) => number)).toEqual(weeks.map((_, index) => index + 1));
        const sessions = weeks.flatMap((one) => one.sessions).length;
        expect(weeks.length >= 104 || sessions === some.length).toBe(true);
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
