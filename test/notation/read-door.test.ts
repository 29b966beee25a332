import { describe, expect, it } from "vitest";
import { processorMs } from "../../scripts/reading-proof.js";
import { formatProgram } from "../../src/notation/index.js";
import { readUnguarded } from "../../src/notation/read.js";
import type { Reading } from "../../src/notation/reading.js";

const MOST_MS = 1_000;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Reads without the guard, and fails if that takes a second. */
function readFast(bytes: Uint8Array, name: string): Reading {
  const start = processorMs();
  const reading = readUnguarded(bytes, name, { unit: null, level: null });
  expect(processorMs() - start).toBeLessThan(MOST_MS);
  return reading;
}

const WEEKS = "Week 1\nTue: 6 km\nSun: 9 km – easy\n";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe("what is no program", () => {
  const ole = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
  const fit = bytes(14, 16, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0, 0);
  const schema = JSON.stringify({
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    properties: { weeks: {} },
  });
  const page = `<!DOCTYPE html><html><body>${"<div><p>Week 1</p></div>".repeat(500)}</body></html>`;

  it.each<readonly [string, Uint8Array, string, string]>([
    ["nothing at all", bytes(), "plan.txt", "empty"],
    ["nothing but blanks", utf8(" \n\t\n"), "plan.txt", "empty"],
    ["more than a megabyte", utf8(WEEKS.repeat(200_000)), "plan.txt", "too-large"],
    [
      "more lines than a program can have",
      utf8("Tue: 6 km\n".repeat(90_000)),
      "plan.txt",
      "too-large",
    ],
    [
      "random bytes",
      Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256),
      "plan.txt",
      "binary",
    ],
    ["a PDF", utf8("%PDF-1.7\nWeek 1"), "plan.pdf", "pdf"],
    ["a picture", utf8("GIF89a......"), "plan.gif", "picture"],
    ["an old spreadsheet", ole, "plan.csv", "spreadsheet"],
    [
      "a large old spreadsheet",
      Uint8Array.from([...ole, ...new Uint8Array(2_000_000)]),
      "a.xls",
      "spreadsheet",
    ],
    [
      "a packed spreadsheet",
      utf8("PK\u0003\u0004....[Content_Types].xml....xl/workbook.xml"),
      "plan.xlsx",
      "spreadsheet",
    ],
    ["another packed file", utf8("PK\u0003\u0004....photo.jpg"), "plan.zip", "binary"],
    ["a recorded activity", fit, "plan.fit", "activity-file"],
    [
      "an activity in XML",
      utf8('<?xml version="1.0"?><gpx version="1.1"></gpx>'),
      "run.gpx",
      "activity-file",
    ],
    [
      "a workout in XML",
      utf8("<workout_file><sportType>run</sportType></workout_file>"),
      "a.zwo",
      "workout-file",
    ],
    [
      "a workout of minutes and watts",
      utf8("[COURSE HEADER]\nMINUTES WATTS\n"),
      "a.erg",
      "workout-file",
    ],
    ["a schema", utf8(schema), "plan.json", "json-schema"],
    ["a page of the web", utf8(page), "plan.html", "web-page"],
    [
      "a page without its beginning",
      utf8("<div><p>Week 1</p></div>".repeat(100)),
      "pasted",
      "web-page",
    ],
    ["other XML", utf8("<?xml version='1.0'?><weeks/>"), "plan.xml", "not-a-program"],
    ["broken JSON", utf8('{"weeks": ['), "plan.json", "not-a-program"],
    ["JSON that nests without end", utf8("[".repeat(200_000)), "plan.json", "not-a-program"],
    ["prose", utf8("Once upon a time a runner ran."), "pasted", "not-a-program"],
  ])("refuses %s", (_, file, name, refusal) => {
    expect(readFast(file, name)).toMatchObject({ kind: "refused", refusal });
  });
});

describe("encodings", () => {
  const plain = readFast(utf8(WEEKS), "plan.txt");

  it.each([
    ["UTF-8 with a mark", utf8(`\ufeff${WEEKS}`)],
    ["UTF-16 with a mark, small end first", utf16(`\ufeff${WEEKS}`, true)],
    ["UTF-16 with a mark, big end first", utf16(`\ufeff${WEEKS}`, false)],
    ["UTF-16 without a mark, small end first", utf16(WEEKS.replaceAll("–", "-"), true)],
    ["line ends of another system", utf8(WEEKS.replaceAll("\n", "\r\n"))],
  ])("reads %s like any other text", (_, file) => {
    const read = readFast(file, "plan.txt");
    const weeks = read.kind === "program" ? read.program.weeks : [];
    expect(weeks.flatMap((week) => week.sessions)).toHaveLength(2);
    expect(read.kind === "program" && read.assumptions).toEqual(
      plain.kind === "program" && plain.assumptions,
    );
  });

  it("reads Windows-1252 where the bytes are no UTF-8, and says so", () => {
    const file = Uint8Array.from([...utf8("Uge 1\nL"), 0xf8, ...utf8("rdag: 9 km\n")]);
    expect(readFast(file, "plan.txt")).toMatchObject({
      kind: "program",
      assumptions: expect.arrayContaining([{ kind: "encoding", value: "windows-1252" }]),
      program: { weeks: [{ sessions: [{ day: "sat" }] }] },
    });
  });

  it("reads lines of two encodings, each in its own", () => {
    const lines = ["Uge 1", "Mandag: l\u00f8b 5 km", "L\u00f8rdag: 10 km langtur"];
    const bytes = Buffer.concat(
      lines.map((line, index) => Buffer.from(`${line}\n`, index === 2 ? "latin1" : "utf8")),
    );
    const reading = readFast(bytes, "plan.txt");
    expect(reading).toMatchObject({ kind: "program", doubts: [] });
    expect(reading.kind === "program" && reading.assumptions).toContainEqual({
      kind: "encoding",
      value: "UTF-8 on some lines and windows-1252 on others",
    });
  });

  it("gives a reading or a refusal for text in two encodings at once", () => {
    const file = Uint8Array.from([...utf8(WEEKS), ...utf16(WEEKS, true), 0xf8, 0xff]);
    expect(["program", "refused"]).toContain(readFast(file, "plan.txt").kind);
  });
});

describe("the form of a text", () => {
  it.each([
    ["canonical", "pasted", "# A plan\n\n## Week 1\nTue easy 6 km\n"],
    ["free-text", "plan.csv.txt", WEEKS],
    ["markdown", "pasted", "# A plan\n\n## Week 1\n- Tue: 6 km\n"],
    ["csv", "pasted", "Week,Tue,Thu,Sun\n1,6 km,5 km,9 km\n2,6 km,5 km,10 km\n3,6 km,5 km,11 km\n"],
    ["csv", "plan.csv", "Week,Tue,Thu,Sun\n1,6 km,5 km,9 km\n"],
    [
      "ics",
      "pasted",
      "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260303\nSUMMARY:6 km easy\nEND:VEVENT\nEND:VCALENDAR\n",
    ],
    [
      "intervals-icu",
      "pasted",
      "Warmup\n- 10m Z2 HR\n\nMain Set 5x\n- 1km 4:10/km Pace\n- 90s Z1 HR\n",
    ],
  ])("is told by what it holds: %s in %s", (format, name, text) => {
    expect(readFast(utf8(text), name)).toMatchObject({ kind: "program", format });
  });
});

describe("input made to take long", () => {
  const rows = (count: number, row: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => row(at)).join("\n");
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${rows(9, (at) => `${"bcdefghij"[at]}: &${"bcdefghij"[at]} [${Array(9).fill(`*${"abcdefghi"[at]}`).join(",")}]`)}\nschedule:\n- workouts: *j\n`;
  const event =
    "BEGIN:VEVENT\nUID:1\nDTSTART:20260302T060000Z\nSUMMARY:6 km\nRRULE:FREQ=SECONDLY\nEND:VEVENT";

  it.each([
    ["a YAML bomb", bomb, "plan.yaml"],
    ["YAML that nests without end", "- ".repeat(100_000), "plan.yaml"],
    [
      "a hundred thousand lines of CSV",
      `Week,Mon\n${rows(100_000, (at) => `${at},5 km`)}`.slice(0, 999_000),
      "plan.csv",
    ],
    ["a calendar that never ends", `BEGIN:VCALENDAR\n${event}\nEND:VCALENDAR`, "plan.ics"],
    [
      "thousands of endless events",
      `BEGIN:VCALENDAR\n${rows(5_000, () => event)}\nEND:VCALENDAR`,
      "plan.ics",
    ],
    ["a line of a megabyte", "Tue: 6 km, ".repeat(90_000), "pasted"],
    [
      "a table of one huge row",
      `| Week | Mon | Tue | Wed |\n|---|---|---|---|\n${"| 1 ".repeat(200_000)}`,
      "plan.md",
    ],
    [
      "a table of one huge header",
      `${"| Mon ".repeat(100_000)}\n${"|---".repeat(100_000)}\n`,
      "plan.md",
    ],
    [
      "a table of thousands of rows",
      `| Week | Mon | Tue | Wed |\n|---|---|---|---|\n${rows(4_000, (at) => `| ${at} | 5 km | 6 km | 7 km |`)}`,
      "plan.md",
    ],
    ["thousands of headings", rows(4_900, (at) => `## Week ${at}`), "plan.md"],
    [
      "thousands of weeks of many days",
      rows(4_900, (at) => `Week ${at}: Mon 5 km, Tue 6 km, Wed 7 km, Thu 8 km, Fri 9 km`),
      "plan.md",
    ],
    ["a range of weeks without end", "Weeks 1-500\nTue: 6 km\n", "pasted"],
    ["marks without end", "*_~".repeat(300_000), "pasted"],
    ["thousands of lines of marks", rows(4_000, () => "**_~~[a](b)|".repeat(10)), "plan.md"],
    ["brackets without end", `Week 1\nTue: ${"3 x (".repeat(300)}5 km\n`, "pasted"],
    ["a gap of blanks without end", `Week 1\nTue: 6 km${" ".repeat(500_000)}x\n`, "pasted"],
    [
      "wide gaps on thousands of lines",
      rows(4_000, () => `DAY    WEEK${"    x".repeat(30)}`),
      "pasted",
    ],
  ])("is read or refused within a second: %s", (_, text, name) => {
    const reading = readFast(utf8(text), name);
    if (reading.kind === "program")
      expect(formatProgram(reading.program).length).toBeGreaterThan(0);
  });
});
