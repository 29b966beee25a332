import { describe, expect, it } from "vitest";
import { processorMs } from "../../../scripts/reading-proof.js";
import { readCalendarHack } from "../../../src/notation/containers/calendar-hack.js";
import { unmarked } from "../../../src/notation/containers/marks.js";
import { yamlTree } from "../../../src/notation/containers/yaml-tree.js";
import { ANY, doubts, drawn, facts, found, readsBack } from "./read.js";

const HEAD = "id: my_plan\nname: My plan\ndescription: For spring\nsource: nowhere\ntype: 10K\n";

/** A plan whose only week begins with those workouts; the other days are free. */
function plan(workouts: readonly string[], units = "mi"): string {
  const rest = Array.from({ length: 7 - workouts.length }, () => "title: Rest");
  const lines = [...workouts, ...rest].map((one) => `  - ${one.replaceAll("\n", "\n    ")}`);
  return `${HEAD}units: ${units}\nschedule:\n- workouts:\n${lines.join("\n")}\n`;
}

const read = (workouts: readonly string[], units?: string) =>
  readCalendarHack(plan(workouts, units), "p.yaml", ANY);

describe("a mark", () => {
  it.each([
    ["{9}", "9 mi", null],
    ["{1.5} easy", "1.5 mi easy", null],
    ["{9:14} steady", "9 mi steady", null],
    ["{3.0:4.8} run", "3.0 mi run", null],
    ["{8-9:13-14} easy", "8-9 mi easy", null],
    ["{4}-{6} easy", "4-6 mi easy", null],
    ["{4:6}-{6:10} easy", "4-6 mi easy", null],
    ["{2} warm-up, {3} tempo, {2} cool-down", "2 mi warm-up, 3 mi tempo, 2 mi cool-down", null],
    ["{2} warm-up, {3}", "2 mi warm-up, 3 mi", null],
    ["{2} warm-up, {3} tempo, ({5})", "2 mi warm-up, 3 mi tempo", 5],
    ["5-6 mile easy run {6}", "5-6 mile easy run", 6],
    ["6 x 400 {5:8}", "6 x 400", 5],
    ["2 miles easy then {6}", "2 miles easy then 6 mi", null],
    ["{5} at 88% + {5}", "5 mi at 88% + 5 mi", null],
    ["6 x 400m, unbraced 2 miles", "6 x 400m, unbraced 2 miles", null],
    ["a {brace} that is none", "a {brace} that is none", null],
  ])("%s reads %s", (words, plain, totalMiles) => {
    const read = unmarked(words, "mi");
    expect(read.words).toBe(plain);
    expect(read.totalM === null ? null : read.totalM.max / 1609.344).toBe(totalMiles);
  });
});

describe("a plan", () => {
  it("has seven days a week from Monday, with its title, unit, goal and description", () => {
    const reading = read(["title: Rest", "title: '{4:6.4} easy'", "title: ''", "title: '{5} run'"]);
    expect(drawn(reading)).toEqual(["## Week 1", "Tue easy 4 mi", "Thu easy 5 mi"]);
    const { title, unit, goal, about } = found(reading).program;
    expect({ title, unit, goal, about }).toEqual({
      title: "My plan",
      unit: "mi",
      goal: "10K",
      about: "For spring",
    });
    expect(readsBack(reading)).toBe(true);
  });

  it("has distances in its own unit, km or miles", () => {
    expect(drawn(read(["title: '{6:4} easy'"], "km"))).toEqual(["## Week 1", "Mon easy 6 km"]);
  });

  it("takes the session from the description if the title is empty or repeats it", () => {
    const description = "description: |-\n  {1} warm up\n  {3} at HMP\n  {1} cool down\n  ({5})";
    const steps = "1 mi warm-up + 3 mi @ half pace + 1 mi cool-down";
    expect(drawn(read([`title: ''\n${description}`]))[1]).toContain(steps);
    const both = `title: '{1} warm up, {3} at HMP, {1} cool down, ({5})'\n${description}`;
    expect(drawn(read([both]))[1]).toBe(`Mon tempo 5 mi: ${steps}`);
  });

  it("doubts the one that stands for ten and more, and keeps the words", () => {
    const reading = read(["title: 12 mile run {1}\ndistance: 1"]);
    expect(drawn(reading)[1]).toBe("Mon easy 12 mi");
    expect(facts(reading, "implausible-distance")).toMatchObject({
      statedMaxM: 1609,
      readMaxM: 19312,
    });
  });

  it.each([
    ["a distance that the words do not give is kept", "title: 5 x 3 min hard\ndistance: 4", null],
    ["one that they give is not doubted", "title: '{4:6} easy'\ndistance: 4.0", null],
    ["rounding is not doubted", "title: 5-K race\ndistance: 3.1", null],
    ["ranges that meet are not doubted", "title: '{4-6:6-10} easy'\ndistance: [5, 7]", null],
    ["ranges that do not meet are", "title: '{4-5:6-8} easy'\ndistance: [6, 7]", "total-differs"],
    ["a number that is no number is ignored", "title: '{4} easy'\ndistance: long", null],
  ])("with a number beside the words: %s", (_, workout, kind) => {
    const kinds = found(read([workout])).doubts.map((doubt) => doubt.kind);
    expect(kinds.filter((one) => one !== "recovery-not-given")).toEqual(
      kind === null ? [] : [kind],
    );
  });

  it("counts its lines, also below comments and folded text", () => {
    const text = plan(["title: Rest", 'title: "4 miles {9}"\ndistance: 9']).replace(
      "schedule:",
      "# Week 1\n# Total: 4\nschedule:",
    );
    const lines = text.split("\n");
    const line = lines.findIndex((one) => one.includes("4 miles")) + 1;
    expect(doubts(readCalendarHack(text, "p", ANY))).toEqual([`implausible-distance ${line}`]);
  });

  it("holds the distance of a week against its days, and keeps its description as a note", () => {
    const text = plan(["title: '{4} easy'", "title: '{5} easy'"]).replace(
      "- workouts:",
      "- description: Cutback\n  distance: 12\n  workouts:",
    );
    const reading = readCalendarHack(text, "p", ANY);
    expect(doubts(reading)).toEqual(["total-differs 8"]);
    expect(drawn(reading)[0]).toBe('## Week 1 · cutback · "Cutback"');
  });

  it("lets tags say the type where the words do not, and rest where they do", () => {
    const reading = read(["title: Session one\ntags: [Hills]", "title: Nothing\ntags: [Rest]"]);
    expect(drawn(reading)).toHaveLength(2);
    expect(drawn(reading)[1]).toMatch(/^Mon hills/);
  });

  it("gives no weekdays to a week of any other number of workouts, and says so", () => {
    const text = `${HEAD}units: km\nschedule:\n- workouts:\n  - title: '{5} easy'\n  - title: '{6} easy'\n`;
    const reading = readCalendarHack(text, "p", ANY);
    expect(drawn(reading)).toEqual(["## Week 1", "any easy 5 km", "any easy 6 km"]);
    expect(facts(reading, "ambiguous")).toEqual({ workouts: 2 });
  });

  it("does not read a pace as a number to the base of sixty", () => {
    expect(drawn(read(["title: '{5} at 4:15/km'"], "km"))[1]).toContain("@ 4:15/km");
    expect(yamlTree("at: 4:15")).toMatchObject({
      tree: { entries: [{ key: "at", value: { kind: "text", text: "4:15" } }] },
    });
  });
});

describe("a file that is no plan", () => {
  const bomb = [
    "a: &a [x, x, x, x, x, x, x, x, x]",
    ..."bcdefghi".split("").map((name, index) => {
      const before = "abcdefgh".charAt(index);
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`;
    }),
    "schedule: *i",
  ].join("\n");

  it.each([
    ["an alias bomb", bomb, "too-large"],
    ["brackets without end", "[".repeat(50_000), "too-large"],
    ["dashes without end", "- ".repeat(45_000), "too-large"],
    ["tags without end", "!a ".repeat(30_000), "too-large"],
    ["more than any plan", plan(["title: Rest"]).padEnd(200_000, "# more\n"), "too-large"],
    ["broken YAML", "schedule: [\n - a: b: c", "not-a-program"],
    ["another kind of file", "name: me\nage: 3", "not-a-program"],
    ["nothing", "\n", "empty"],
    ["the form of plans", "$schema: x\nproperties:\n  schedule: {type: array}", "json-schema"],
  ])("is refused: %s", (_, text, refusal) => {
    const start = processorMs();
    expect(readCalendarHack(text, "p.yaml", ANY)).toMatchObject({ kind: "refused", refusal });
    expect(processorMs() - start).toBeLessThan(5000);
  });
});
