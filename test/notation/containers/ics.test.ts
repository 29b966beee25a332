import { describe, expect, it } from "vitest";
import { readIcs } from "../../../src/notation/containers/ics.js";
import { ANY, doubts, drawn, facts, found, readsBack } from "./read.js";

/** A calendar of those events; a line of an event is a property. */
function calendar(events: readonly (readonly string[])[], head: readonly string[] = []): string {
  const lines = events.flatMap((event) => ["BEGIN:VEVENT", ...event, "END:VEVENT"]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...head, ...lines, "END:VCALENDAR"].join("\r\n");
}

const read = (events: readonly (readonly string[])[], head: readonly string[] = []) =>
  readIcs(calendar(events, head), "spring.ics", ANY);

const TUESDAY = ["DTSTART;VALUE=DATE:20270302", "SUMMARY:Easy 5 km"];
const SUNDAY = ["DTSTART;VALUE=DATE:20270314", "SUMMARY:Long run 12 km"];

describe("a calendar", () => {
  it("has its weeks by its dates, whatever the order of its events", () => {
    for (const events of [
      [TUESDAY, SUNDAY],
      [SUNDAY, TUESDAY],
    ]) {
      const reading = read(events);
      expect(drawn(reading)).toEqual(["## Week 1", "Tue easy 5 km", "## Week 2", "Sun long 12 km"]);
      expect(found(reading).firstMonday).toBe("2027-03-01");
      expect(doubts(reading)).toEqual([]);
    }
  });

  it("is named by itself, or else by its file", () => {
    expect(found(read([TUESDAY], ["X-WR-CALNAME:Half\\, in spring"])).program.title).toBe(
      "Half, in spring",
    );
    expect(found(read([TUESDAY])).program.title).toBe("spring");
  });

  it("is read with blank lines, lone line feeds and folded lines", () => {
    const text = calendar([["DTSTART;VALUE=DATE:20270302", "SUMMARY:Easy", "  5 km"]])
      .replaceAll("\r\n", "\n")
      .replaceAll("\nBEGIN:VEVENT", "\n\nBEGIN:VEVENT");
    expect(drawn(readIcs(text, "a.ics", ANY))).toEqual(["## Week 1", "Tue easy 5 km"]);
  });

  it("takes the session from the description where the summary only says which one it is", () => {
    const reading = read([
      [
        "DTSTART;VALUE=DATE:20270302",
        "SUMMARY:Beginners Week 1 Day 1",
        "DESCRIPTION:5 min warm-up\\, 6 x 400 m with 90 s jog\\, 5 min cool-down",
      ],
    ]);
    expect(drawn(reading)[1]).toBe(
      "Tue intervals: 5 min warm-up + 6 x (400 m + 90 s jog) + 5 min cool-down",
    );
  });

  it("leaves a week without events empty, so that the dates after it stay right, and says so", () => {
    const reading = read([TUESDAY, ["DTSTART;VALUE=DATE:20270316", "SUMMARY:Easy 6 km"]]);
    expect(drawn(reading).filter((line) => line.startsWith("##"))).toHaveLength(3);
    expect(doubts(reading)).toHaveLength(1);
    expect(facts(reading, "missing-week")).toEqual({ week: 2 });
  });

  it("takes headings of a whole week for none of its sessions, but for its total", () => {
    const heading = (total: string) => [
      "DTSTART;VALUE=DATE:20270301",
      "DTEND;VALUE=DATE:20270308",
      `SUMMARY:Training Week 1 Distance: ${total}`,
    ];
    expect(drawn(read([heading("5 km"), TUESDAY]))).toEqual(["## Week 1", "Tue easy 5 km"]);
    expect(doubts(read([heading("5 km"), TUESDAY]))).toEqual([]);
    expect(doubts(read([heading("9 km"), TUESDAY]), "total-differs")).toHaveLength(1);
  });

  it("leaves out days of rest and events that are cancelled", () => {
    const reading = read([
      TUESDAY,
      ["DTSTART;VALUE=DATE:20270303", "SUMMARY:Rest Day"],
      ["DTSTART;VALUE=DATE:20270304", "SUMMARY:Easy 9 km", "STATUS:CANCELLED"],
    ]);
    expect(drawn(reading)).toEqual(["## Week 1", "Tue easy 5 km"]);
  });

  it("keeps one of two events that are the same, and says so", () => {
    const reading = read([TUESDAY, TUESDAY]);
    expect(drawn(reading)).toEqual(["## Week 1", "Tue easy 5 km"]);
    expect(doubts(reading)).toEqual(["day-twice 7"]);
  });

  it("loses a broken event and no other", () => {
    const reading = read([["SUMMARY:Easy 7 km, some day"], TUESDAY, ["DTSTART:soon", "SUMMARY:x"]]);
    expect(drawn(reading)).toEqual(["## Week 1", "Tue easy 5 km"]);
    expect(doubts(reading)).toEqual(["unread-line 3", "unread-line 10"]);
  });
});

describe("the time of an event", () => {
  it.each([
    ["floating", "DTSTART:20270302T063000", [], "Tue 06:30 easy 5 km"],
    ["in a zone", "DTSTART;TZID=Europe/Copenhagen:20270302T183000", [], "Tue 18:30 easy 5 km"],
    [
      "in UTC, in a calendar with a zone",
      "DTSTART:20270302T233000Z",
      ["X-WR-TIMEZONE:Europe/Oslo"],
      "Wed 00:30 easy 5 km",
    ],
  ])("is a wall time if it is %s", (_, start, head, line) => {
    const reading = read([[start, "SUMMARY:Easy 5 km"]], head);
    expect(drawn(reading)[1]).toBe(line);
    expect(doubts(reading)).toEqual([]);
  });

  it.each([[[]], [["X-WR-TIMEZONE:Middle/Earth"]]])(
    "is not known if it is in UTC and nothing says where, which is told (%j)",
    (head) => {
      const reading = read([["DTSTART:20270302T113000Z", "SUMMARY:Easy 5 km"]], head);
      expect(drawn(reading)[1]).toBe("Tue easy 5 km");
      expect(facts(reading, "ambiguous")).toEqual({ times: "UTC" });
    },
  );
});

describe("an event that comes again", () => {
  const weekly = (rule: string, ...more: readonly string[]) => [
    "UID:1",
    "DTSTART;VALUE=DATE:20270302",
    `RRULE:${rule}`,
    "SUMMARY:Easy 5 km",
    ...more,
  ];

  it.each([
    ["a count of weeks", "FREQ=WEEKLY;COUNT=3", ["1 Tue", "2 Tue", "3 Tue"]],
    ["an end", "FREQ=WEEKLY;UNTIL=20270316", ["1 Tue", "2 Tue", "3 Tue"]],
    ["several days", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", ["1 Tue", "1 Thu", "2 Tue", "2 Thu"]],
    ["every other week", "FREQ=WEEKLY;INTERVAL=2;COUNT=2", ["1 Tue", "3 Tue"]],
    ["every third day", "FREQ=DAILY;INTERVAL=3;COUNT=3", ["1 Tue", "1 Fri", "2 Mon"]],
  ])("is there as often as it says: %s", (_, rule, days) => {
    const weeks = found(read([weekly(rule)])).program.weeks;
    const names = weeks.flatMap(({ number, sessions }) =>
      sessions.map(({ day }) => `${number} ${day?.charAt(0).toUpperCase()}${day?.slice(1)}`),
    );
    expect(names).toEqual(days);
  });

  it("is not there on the dates that are taken out or put elsewhere", () => {
    const moved = [
      "UID:1",
      "RECURRENCE-ID;VALUE=DATE:20270309",
      "DTSTART;VALUE=DATE:20270311",
      "SUMMARY:Easy 6 km",
    ];
    const reading = read([weekly("FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20270316"), moved]);
    expect(drawn(reading)).toEqual(["## Week 1", "Tue easy 5 km", "## Week 2", "Thu easy 6 km"]);
  });

  it("stops where the calendar stops if it comes for ever, which is told", () => {
    const reading = read([weekly("FREQ=WEEKLY"), SUNDAY]);
    expect(drawn(reading).filter((line) => line.startsWith("Tue"))).toHaveLength(2);
    expect(facts(reading, "too-many-weeks")).toMatchObject({ repeats: "for ever", kept: 2 });
  });

  it("is no program if all there is comes for ever", () => {
    expect(read([weekly("FREQ=WEEKLY")])).toEqual({
      kind: "refused",
      refusal: "endless-calendar",
      line: 3,
    });
  });

  it.each([
    "FREQ=SECONDLY",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=WEEKLY;BYDAY=2MO",
    "FREQ=MONTHLY",
  ])(
    "counts once if its rule is not one of weeks or days, without looking for ever: %s",
    (rule) => {
      const reading = read([weekly(`${rule};COUNT=99`), SUNDAY]);
      expect(drawn(reading)).toHaveLength(4);
      expect(doubts(reading)).toEqual(["ambiguous 3"]);
    },
  );
});

describe("a calendar beyond measure", () => {
  it("keeps the two years that hold the most", () => {
    const reading = read([
      ["DTSTART;VALUE=DATE:19700101", "SUMMARY:Easy 4 km"],
      TUESDAY,
      SUNDAY,
      ["DTSTART;VALUE=DATE:29991231", "SUMMARY:Easy 4 km"],
    ]);
    expect(found(reading).program.weeks).toHaveLength(2);
    expect(facts(reading, "too-many-weeks")).toEqual({ date: "1970-01-01", left: 2, kept: 2 });
    expect(readsBack(reading)).toBe(true);
  });

  it.each([
    ["no events", "BEGIN:VCALENDAR\nEND:VCALENDAR", "not-a-program"],
    ["nothing at all", "  ", "empty"],
    ["thousands of events", calendar(Array.from({ length: 3001 }, () => TUESDAY)), "too-large"],
    ["meetings", calendar([["DTSTART:20270302T090000", "SUMMARY:Budget review"]]), "not-a-program"],
  ])("is refused with %s", (_, text, refusal) => {
    expect(readIcs(text, "a.ics", ANY)).toMatchObject({ kind: "refused", refusal });
  });
});
