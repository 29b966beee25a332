import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorMs } from "../../../scripts/reading-proof.js";
import { readCalendarHack } from "../../../src/notation/containers/calendar-hack.js";
import { readCsv } from "../../../src/notation/containers/csv.js";
import { readGarminPlanner } from "../../../src/notation/containers/garmin-planner.js";
import { readIcs } from "../../../src/notation/containers/ics.js";
import { readIntervalsIcu } from "../../../src/notation/containers/intervals-icu.js";
import { readJson } from "../../../src/notation/containers/json.js";
import type { Reading, ReadOptions } from "../../../src/notation/reading.js";
import { ANY, readsBack } from "./read.js";

type Reader = (text: string, name: string, options: ReadOptions) => Reading;

const CSV = `Week,Mon,Tue,Sun,Total
1,rest,6 x 400 m with 90 s jog,long 14 km,20
2,"easy
5 km",,"15,5 km",
`;
const ROWS = `Date,Day,Type,Workout,Distance,Pace,Details
2027-03-01,Mon,run,Easy run,7km,5:30-6:00/km,"Gently. Then 4x100m strides."
2027-03-03,Wed,run,Intervals,8km,,2km warm-up. 5x1km at 4:00/km with 90 sec jog. 1km cool-down.
`;
const ICS = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20270302
DTEND;VALUE=DATE:20270303
RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH;COUNT=6
SUMMARY:Easy 5 km
END:VEVENT
BEGIN:VEVENT
DTSTART:20270307T063000Z
SUMMARY:Long run 12 km
DESCRIPTION:5 km easy\\, 7 km steady
END:VEVENT
END:VCALENDAR
`;
const PLAN = `name: Mine
units: mi
schedule:
- workouts:
  - title: Rest
  - title: '{4-6:6-10} easy with 4 x 20 sec strides'
    distance: [4, 6]
  - title: |-
      {1.5} warm up, 6 x 400m w. 90 sec jog, {1.5} cool down, ({6})
`;
const GARMIN = `config:
  paces: {slow: 6:30-5:45}
W01S01 Intervals:
- warmup: lap-button
- repeat 5:
  - interval: 1000m in 4:20 -- track
  - recovery: 90s
- cooldown: 15min @ slow
`;
const ICU = `Repeats

Warmup
- 15m Z2 HR

Main Set 4x
- 1km 4:00/km Pace
- Jog 90s Z1 HR
`;
const JSON_WEEKS = `{"title": "Mine", "weeks": [
  {"week": 1, "days": [{"day": "Tue", "workout": "Easy 5 km"}, {"day": "Sun", "distance_km": 12}]},
  {"title": "Week 2", "runs": [{"runType": "SPEED RUN", "items": ["5:00 Warm Up", "7 x 1:00 5K Pace"]}]}
]}`;

const readers: readonly (readonly [string, Reader, string])[] = [
  ["a grid", readCsv, CSV],
  ["rows", readCsv, ROWS],
  ["a calendar", readIcs, ICS],
  ["a plan in YAML", readCalendarHack, PLAN],
  ["sessions for a watch", readGarminPlanner, GARMIN],
  ["workouts", readIntervalsIcu, ICU],
  ["JSON", readJson, JSON_WEEKS],
];

/** Pieces that have meaning in one format or another. */
const PIECES = [
  ..."\n\r\t,;|\"'{}[]()<>:-–x×*@#&!%?=./\\ \u0000\ufeff\u2028",
  "\n- ",
  "\n  - title: ",
  "repeat 999:",
  "- repeat 9:\n  ",
  "{8-9:13-14}",
  "&a [*a]",
  "<<: *a",
  "99999999999",
  "6:65",
  "RRULE:FREQ=DAILY",
  "BEGIN:VEVENT\n",
  "END:VEVENT\n",
  "Week 3",
  "2027-02-30",
  "12 x 400m",
  "\ud83d",
  "🎉",
];

/** A text with pieces of it taken out, doubled, or put in. */
function mutated(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(30),
    piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
    isDoubled: fc.boolean(),
  });
  return fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) =>
    edits.reduce((before, { at, length, piece, isDoubled }) => {
      const cut = isDoubled ? before.slice(at, at + length).repeat(2) : "";
      return before.slice(0, at) + piece + cut + before.slice(at + length);
    }, text),
  );
}

describe.each(readers)("the reader of %s", (_, read, text) => {
  it("gives a program for a text of its own, which canonical text holds", () => {
    expect(readsBack(read(text, "a", ANY))).toBe(true);
  });

  it("gives a program that canonical text holds, or a refusal, for whatever is left of it", () => {
    fc.assert(
      fc.property(mutated(text), (changed) => {
        const reading = read(changed, "a", ANY);
        if (reading.kind !== "program") return;
        expect(reading.program.weeks.length).toBeGreaterThan(0);
        expect(reading.doubts.every(({ quote }) => quote.length <= 80)).toBe(true);
        expect(readsBack(reading)).toBe(true);
      }),
      { seed: 42, numRuns: 80 },
    );
  });

  it("refuses any other text, or reads it, but never throws", () => {
    const odd = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 60 })
      .map((some) => some.join(""));
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 200 })), (other) => {
        expect(["program", "refused"]).toContain(read(other, other, ANY).kind);
      }),
      { seed: 42, numRuns: 80 },
    );
  });

  it("takes seconds at most for anything that is long", () => {
    const lines = text.split("\n");
    const long = [
      text.repeat(1 + Math.floor(90_000 / text.length)),
      lines.map((line) => line.repeat(40)).join("\n"),
      `${lines[0]}\n`.repeat(20_000),
      "9".repeat(300_000),
      "a ".repeat(150_000),
      '"'.repeat(300_000),
      "\n".repeat(900_000),
      "- 10m Z2 HR\n".repeat(60_000),
      `W01S01 A:\n${"- run: 5km\n".repeat(6000)}`,
    ];
    for (const other of long) {
      const start = processorMs();
      read(other, "a", ANY);
      expect(processorMs() - start).toBeLessThan(5000);
    }
  });
});
