import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorMs } from "../../scripts/reading-proof.js";
import {
  type ProblemKind,
  type ProgramTextProblem,
  readProgram,
} from "../../src/notation/index.js";

function problemsOf(text: string): readonly ProgramTextProblem[] {
  const read = readProgram(text);
  return read.ok ? [] : read.problem;
}

/** The problem of a single line in week 1, which is line 4. */
function problemOfLine(line: string): ProgramTextProblem | undefined {
  const problems = problemsOf(`# A program\n\n## Week 1\n${line}\n`);
  expect(problems.length).toBeLessThanOrEqual(1);
  return problems[0];
}

interface LineCase {
  readonly line: string;
  readonly column: number;
  readonly found: string;
  readonly suggestion: string | null;
  readonly kind?: ProblemKind;
}

const lines: readonly LineCase[] = [
  { line: "Thrusday easy 6 km", column: 1, found: "Thrusday", suggestion: "Thursday" },
  { line: "  Wen easy 6 km", column: 3, found: "Wen", suggestion: "Wed" },
  { line: "Tue intervls 8 km", column: 5, found: "intervls", suggestion: "intervals" },
  { line: "Tue reps", column: 5, found: "reps", suggestion: null },
  { line: "Tue strenght heavy", column: 5, found: "strenght", suggestion: "strength" },
  { line: "Tue easy 6 kms", column: 12, found: "kms", suggestion: "km" },
  { line: "Tue easy 6", column: 11, found: "", suggestion: null },
  { line: "Tue easy optinal", column: 10, found: "optinal", suggestion: "optional" },
  { line: "Tue easy 6 km 8 km", column: 15, found: "8", suggestion: null },
  { line: "Tue long 1:30", column: 10, found: "1:30", suggestion: "1:30:00" },
  { line: "Tue intervals 6 x 1000 m", column: 15, found: "6", suggestion: ": 6 x" },
  { line: "Tue easy: 5 km warmup", column: 16, found: "warmup", suggestion: "warm-up" },
  { line: "Tue easy: 5 km @ esy pace", column: 18, found: "esy", suggestion: "easy" },
  { line: "Tue easy: 5 km @ 70% max", column: 25, found: "", suggestion: null },
  { line: "Tue easy: 3 x (5 min", column: 21, found: "", suggestion: null },
  { line: "Tue easy: 5 km + ", column: 17, found: "", suggestion: null },
  { line: 'Tue easy -- "no end', column: 13, found: '"no end', suggestion: null },
  { line: 'Tue easy -- "bad \\q"', column: 13, found: '"bad \\q"', suggestion: null },
  { line: "Tue easy -- hilly", column: 13, found: "hilly", suggestion: null },
  { line: "Tue strength hevy", column: 14, found: "hevy", suggestion: "heavy" },
  { line: "Tue strength 5 km", column: 14, found: "5", suggestion: null },
  {
    line: "Tue 25:00 easy",
    column: 5,
    found: "25:00",
    suggestion: null,
    kind: "impossible-time",
  },
  {
    line: "Tue intervals: 1500 m @ in 6:65",
    column: 28,
    found: "6:65",
    suggestion: null,
    kind: "impossible-time",
  },
  {
    line: "Tue easy: 5 km @ 0:00/km",
    column: 18,
    found: "0:00",
    suggestion: null,
    kind: "impossible-time",
  },
  {
    line: "Sun race 21.0975 km goal 1:45",
    column: 26,
    found: "1:45",
    suggestion: "1:45:00",
    kind: "impossible-time",
  },
  {
    line: "Tue easy 8-6 km",
    column: 10,
    found: "8-6",
    suggestion: "6-8",
    kind: "range-backwards",
  },
  {
    line: "Tue easy: 5 km @ 6:10-5:50/km",
    column: 18,
    found: "6:10-5:50",
    suggestion: "5:50-6:10",
    kind: "range-backwards",
  },
  {
    line: "Tue easy 0 km",
    column: 12,
    found: "0 km",
    suggestion: null,
    kind: "impossible-amount",
  },
  {
    line: "Tue easy 1e999 km",
    column: 10,
    found: "1e999",
    suggestion: null,
    kind: "impossible-amount",
  },
  {
    line: "Tue easy: 2.5 x (1 km)",
    column: 11,
    found: "2.5 x",
    suggestion: null,
    kind: "impossible-amount",
  },
  {
    line: "Tue easy: 2 x (2 x (2 x (2 x (2 x (1 km)))))",
    column: 31,
    found: "2",
    suggestion: null,
    kind: "too-deep",
  },
  {
    line: "Tue easy: 1 km @ from from from from from 1 bpm to 2 bpm",
    column: 38,
    found: "from",
    suggestion: null,
    kind: "too-deep",
  },
];

describe("a line that cannot be read", () => {
  it.each(lines)("says where and what in $line", ({ line, kind = "unexpected", ...rest }) => {
    expect(problemOfLine(line)).toMatchObject({ line: 4, kind, ...rest });
  });

  it("names what would be understood", () => {
    expect(problemOfLine("Tue intervls")?.expected).toContain("intervals");
    expect(problemOfLine("Tue easy: 5 km + ")?.expected).toContain("cool-down");
  });

  it("quotes at most forty characters", () => {
    expect(problemOfLine(`Tue ${"😀".repeat(500)}`)?.found).toBe("😀".repeat(40));
  });
});

interface TextCase {
  readonly title: string;
  readonly text: string;
  readonly problems: readonly Partial<ProgramTextProblem>[];
}

const WEEK = "## Week 1\nTue easy 5 km\n";
const texts: readonly TextCase[] = [
  {
    title: "a session stands before the first week",
    text: "# A\nunit: km\nTue easy 5 km\n\n## Week 1\n",
    problems: [
      { line: 3, column: 1, kind: "session-outside-week", found: "Tue", suggestion: "## Week 1" },
    ],
  },
  {
    title: "weeks are out of order",
    text: `# A\n${WEEK}## Week 3\n## Week 2\n`,
    problems: [
      { line: 4, column: 9, kind: "week-number", found: "3", suggestion: "Week 2" },
      { line: 5, column: 9, kind: "week-number", found: "2", suggestion: "Week 4" },
    ],
  },
  {
    title: "a week is missing, which is said once",
    text: `# A\n${WEEK}## Week 3\n## Week 4\n`,
    problems: [{ line: 4, column: 9, kind: "week-number", found: "3", suggestion: "Week 2" }],
  },
  {
    title: "the label of a week is misspelt, and its sessions are read all the same",
    text: "# A\n## Week 1 · cutbak\nTue easy 5 km\nWed esy 5 km\n",
    problems: [
      { line: 2, column: 13, found: "cutbak", suggestion: "cutback" },
      { line: 4, column: 5, found: "esy", suggestion: "easy" },
    ],
  },
  {
    title: "a week lacks its signs",
    text: `# A\nWeek 1\n${WEEK}Week 2\n`,
    problems: [
      { line: 2, column: 1, found: "Week", suggestion: "## Week 1" },
      { line: 5, column: 1, found: "Week", suggestion: "## Week 2" },
    ],
  },
  {
    title: "a heading is misspelt",
    text: `# A\ngol: a half\nunit: kms\n${WEEK}`,
    problems: [
      { line: 2, column: 1, found: "gol", suggestion: "goal:" },
      { line: 3, column: 7, found: "kms", suggestion: "km" },
    ],
  },
  {
    title: "a heading stands twice",
    text: `# A\ngoal: a\ngoal: b\n${WEEK}# B\n`,
    problems: [
      { line: 3, column: 1, found: "goal" },
      { line: 6, column: 1, found: "# B" },
    ],
  },
  {
    title: "a heading is in broken quotes",
    text: `# "A\n${WEEK}`,
    problems: [{ line: 1, column: 3, found: '"A' }],
  },
  {
    title: "there is no title",
    text: WEEK,
    problems: [{ line: 1, column: 1, kind: "no-title", suggestion: "# title" }],
  },
  {
    title: "the title is empty",
    text: `#\n${WEEK}`,
    problems: [{ line: 1, column: 1, found: "#", expected: ["# title"] }],
  },
  {
    title: "there are no weeks",
    text: "# A\nunit: mi\n",
    problems: [{ line: 1, column: 1, kind: "no-weeks", suggestion: "## Week 1" }],
  },
  { title: "there is nothing", text: " \n\t\r\n", problems: [{ kind: "empty" }] },
  { title: "there is a NUL", text: `# A\u0000\n${WEEK}`, problems: [{ kind: "not-text" }] },
  {
    title: "it is a picture",
    text: new TextDecoder().decode(Uint8Array.from({ length: 400 }, (_, at) => 1 + (at % 255))),
    problems: [{ kind: "not-text" }],
  },
  {
    title: "it is larger than a megabyte in letters of two bytes",
    text: `# A\n// ${"ø".repeat(500_001)}\n${WEEK}`,
    problems: [{ kind: "too-large" }],
  },
  {
    title: "a week has 31 sessions",
    text: `# A\n## Week 1\n${"any easy\n".repeat(35)}## Week 2\nfoo`,
    problems: [
      { line: 33, column: 1, kind: "too-many-sessions" },
      { line: 39, column: 1, found: "foo" },
    ],
  },
  {
    title: "there are 105 weeks",
    text: `# A\n${Array.from({ length: 107 }, (_, week) => `## Week ${week + 1}\n`).join("")}`,
    problems: [{ line: 106, column: 1, kind: "too-many-weeks" }],
  },
];

describe("a text that cannot be read", () => {
  it.each(texts)("is explained when $title", ({ text, problems }) => {
    expect(problemsOf(text)).toMatchObject(problems);
  });

  it("gets its problems all at once, up to twenty", () => {
    const lines = Array.from({ length: 30 }, (_, line) => `Tue esy ${line}`);
    const problems = problemsOf(`# A\n## Week 1\n${lines.join("\n")}`);
    expect(problems.map(({ line }) => line)).toEqual(lines.slice(0, 20).map((_, at) => at + 3));
  });

  it("may be as large as the limits: 104 weeks, 30 sessions, four repeats deep", () => {
    const deep = "Tue easy: 2 x (2 x (2 x (2 x (1 km))))\n";
    const weeks = Array.from({ length: 104 }, (_, at) => `## Week ${at + 1}\n${deep.repeat(30)}`);
    expect(problemsOf(`# A\n${weeks.join("")}`)).toEqual([]);
  });
});

const PIECES = [
  ..."#()+:@?,·%/-×–\"“”\\'. \n\t0159exk",
  ...["## Week 1", "Tue", "easy", "6 x (", "1 km", "@", "from", "to", "zone", "rpe", "-- ", "goal"],
  ...["5k pace", "1:45:00", "6:65", "or", "strength", "1e999", "optional", "unit:", "about:", "//"],
];

describe("the reader", () => {
  it("throws for no text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join("")),
      fc
        .array(fc.constantFrom(...PIECES), { maxLength: 40 })
        .map((parts) => `# A\n## Week 1\nTue easy: ${parts.join(" ")}`),
    );
    fc.assert(
      fc.property(text, (any) => {
        const read = readProgram(any);
        if (!read.ok) expect(read.problem.length).toBeGreaterThan(0);
      }),
      { seed: 45, numRuns: 3000 },
    );
  });

  const hostile: readonly (readonly [string, string])[] = [
    ["brackets", "("],
    ["repeats", "6 x ("],
    ["repeats without brackets", "6 x "],
    ["digits", "1"],
    ["clocks", "1:"],
    ["numbers with exponents", "1e"],
    ["decimals", "1."],
    ["spaces", " "],
    ["quotes", '"'],
    ["escapes in a quote", '"\\'],
    ["hyphens", "a-"],
    ["targets in targets", "from "],
    ["steps", "1 km + "],
    ["long words", "x"],
    ["slashes", "a/"],
    ["headings", "\n##"],
    ["lines", "\n"],
    ["colons", ":"],
  ];
  it.each(hostile)("takes a megabyte of %s in its stride", (_, piece) => {
    for (const before of [
      "# A\n## Week 1\nTue easy: 1 km @ ",
      "# A\n## Week 1\nTue easy: ",
      "# A\n## Week 1\n",
      "# ",
      "## Week ",
      "",
    ]) {
      const text = before + piece.repeat(Math.floor(990_000 / piece.length));
      const start = processorMs();
      readProgram(text);
      expect(processorMs() - start).toBeLessThan(10_000);
    }
  });
});
