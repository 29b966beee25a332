import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConsoleLine, readLine } from "../../../src/adapters/console/line.js";

const command = (
  name: string,
  args: Record<string, string> = {},
  bare: readonly string[] = [],
): ConsoleLine => ({ kind: "command", call: { name, args, bare } });
const minute = (iso: string) => Date.parse(iso) / 60_000;

describe("a line of input", () => {
  const lines: readonly (readonly [string, ConsoleLine])[] = [
    ["/today", command("today")],
    ["  /Today  ", command("today")],
    ["/week 5", command("week", {}, ["5"])],
    [
      "/start program:half race:2027-04-11",
      command("start", { program: "half", race: "2027-04-11" }),
    ],
    [
      "/start start:2026-11-30 tz:Europe/Copenhagen",
      command("start", { start: "2026-11-30", tz: "Europe/Copenhagen" }),
    ],
    ["/settings run-time:18:00", command("settings", { "run-time": "18:00" })],
    ["/settings Run-Time:18:00", command("settings", { "run-time": "18:00" })],
    ["/reminder 06:30", command("reminder", {}, ["06:30"])],
    ['/start result:"10k 50:00"', command("start", { result: "10k 50:00" })],
    [
      '/program import text:"# A\\nTue easy \\"6 km\\""',
      command("program", { text: '# A\nTue easy "6 km"' }, ["import"]),
    ],
    [
      '/program import "a b" yes:true c',
      command("program", { yes: "true" }, ["import", "a b", "c"]),
    ],
    ['/done "note: tired"', command("done", {}, ["note: tired"])],
    ['/done note:"C:\\\\temp \\t"', command("done", { note: "C:\\temp \\t" })],
    ['/done note:""', command("done", { note: "" })],
    ["/done note:", command("done", { note: "" })],
    ['/done 5"', command("done", {}, ['5"'])],
    ["/done\tnote:ok\t7", command("done", { note: "ok" }, ["7"])],
    ["move tempo to thursday", { kind: "message", text: "move tempo to thursday" }],
    [":)", { kind: "message", text: ":)" }],
    [":as bo", { kind: "as", name: "bo" }],
    [":AS Anna Lee", { kind: "as", name: "Anna Lee" }],
    [":now 2026-12-22T07:00+01:00", { kind: "now", instant: minute("2026-12-22T06:00Z") }],
    [":now 2026-12-22T07:00:59Z", { kind: "now", instant: minute("2026-12-22T07:00Z") }],
    [":advance 90m", { kind: "advance", minutes: 90 }],
    [":advance 2h", { kind: "advance", minutes: 120 }],
    [":advance 1d", { kind: "advance", minutes: 1440 }],
    [":press Not today", { kind: "press", label: "Not today" }],
    [':press "Not today"', { kind: "press", label: "Not today" }],
    [":press done day:2026-12-22", { kind: "press", label: "done day:2026-12-22" }],
    [":fill", { kind: "fill", values: {} }],
    [
      ':fill race=2027-04-11 run-time=18:00 result="10k 50:00" note=a=b',
      {
        kind: "fill",
        values: { race: "2027-04-11", "run-time": "18:00", result: "10k 50:00", note: "a=b" },
      },
    ],
    [":attach my plan.txt", { kind: "attach", path: "my plan.txt" }],
    [':attach "my plan.txt"', { kind: "attach", path: "my plan.txt" }],
    ["# a comment", { kind: "comment" }],
    ["   ", { kind: "empty" }],
    ["", { kind: "empty" }],
  ];
  it.each(lines)("reads %j", (line, read) => {
    expect(readLine(line)).toEqual(read);
  });

  const problems: readonly (readonly [string, RegExp])[] = [
    ["/", /A command needs a name/],
    ["/ today", /A command needs a name/],
    ['/done note:"tired', /quote that opens in column 12 is never closed/],
    ['/done note:"tired\\"', /never closed/],
    ['/done note:"a"b', /closing quote in column 14/],
    ["/start race:a race:b", /"race" is given twice/],
    [":jump", /I do not know ":jump"\. There are :as/],
    [":", /There are :as/],
    [":press:Done", /I do not know ":press:done"/],
    [":as", /:as needs a name/],
    [":as \u001b[31m", /:as needs a name/],
    [":now", /no instant/],
    [":now 2026-12-22T07:00", /"2026-12-22T07:00" is no instant with an offset/],
    [":now 2026-02-30T07:00Z", /no instant/],
    [":now +012026-01-01T07:00Z", /no instant/],
    [":advance", /no length of time/],
    [":advance -1d", /no length of time/],
    [":advance 1 week", /no length of time/],
    [":press", /:press needs/],
    [':press "Done', /never closed/],
    [":fill half", /"half" is not FIELD=VALUE/],
    [":fill a=1 a=2", /given twice/],
    [":attach", /:attach needs/],
  ];
  it.each(problems)("says what is wrong with %j", (line, message) => {
    expect(readLine(line)).toEqual({ kind: "problem", message: expect.stringMatching(message) });
  });

  it("names the column of a quote as it stands in the whole line", () => {
    expect(readLine('/done "a')).toMatchObject({ message: expect.stringContaining("column 7") });
    expect(readLine('  :fill a="')).toMatchObject({
      message: expect.stringContaining("column 11"),
    });
  });

  it("never throws", () => {
    const pieces = fc.constantFrom("/", ":", '"', "\\", "=", "fill", "now", " ", "a", "\u202e");
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(line, (text) => {
        expect(readLine(text)).toHaveProperty("kind");
      }),
      { seed: 42, numRuns: 2000 },
    );
  });

  it("reads back any value that is written in quotes", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const escaped = value
          .replaceAll("\\", "\\\\")
          .replaceAll('"', '\\"')
          .replaceAll("\n", "\\n");
        expect(readLine(`/done note:"${escaped}"`)).toEqual(command("done", { note: value }));
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
