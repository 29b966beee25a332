import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderRules } from "../../scripts/rules-reference.js";
import type { RuleId } from "../../src/domain/plan.js";
import { steeringVdot, vdotFactorAfterDaysOff } from "../../src/knowledge/paces.js";
import type { Rule } from "../../src/knowledge/rules/rule.js";
import { EVIDENCE, shownEvidence } from "../../src/knowledge/rules/rule.js";
import { RULE_FAMILIES, RULES, rule } from "../../src/knowledge/rules.js";
import { SOURCES } from "../../src/knowledge/sources.js";
import { EVIDENCE_WORDS } from "../../src/messages/en/decisions.js";
import { sourceFiles } from "../source-files.js";

const ALL: readonly (readonly [string, Rule])[] = Object.entries(RULES);

/** How many rules each family of the rulebook has; they are numbered without gaps. */
const FAMILIES = { RT: 7, SP: 15, EM: 13, SD: 16, RL: 14, LM: 10, EN: 10, SF: 9 } as const;

describe("the rulebook", () => {
  it("holds every rule of every family, numbered without gaps", () => {
    const ids = Object.entries(FAMILIES).flatMap(([family, count]) =>
      Array.from({ length: count }, (_, index) => `${family}-${index + 1}`),
    );
    expect(ALL.map(([id]) => id)).toEqual(ids);
    expect(ALL.filter(([id, one]) => one.id !== id)).toEqual([]);
  });

  it("keeps each family under its own letters", () => {
    for (const [title, rules] of Object.entries(RULE_FAMILIES)) {
      const strangers = Object.keys(rules).filter((id) => !id.startsWith(title.slice(0, 2)));
      expect(strangers).toEqual([]);
    }
  });

  it("holds every rule that planning names", () => {
    const named = sourceFiles("src/planning").flatMap(({ text }) =>
      [...text.matchAll(/"((?:RT|SP|EM|SD|RL|LM|EN|SF)-\d+)"/g)].map(([, id]) => id as RuleId),
    );
    expect(named.length).toBeGreaterThan(40);
    for (const id of named) expect(rule(id).id).toBe(id);
  });

  it("throws for a rule that it does not have", () => {
    expect(() => rule("SP-99")).toThrow(RangeError);
  });

  it.each(ALL)("%s is a sentence for coaches and one for runners", (_, { title, runnerText }) => {
    expect(title).toMatch(/^[A-ZV].*\.$/);
    expect(runnerText).toMatch(/^[A-Z].*[.?]$/);
    expect(`${title} ${runnerText}`).not.toMatch(/\b[A-Z]{2}-\d/);
  });
});

describe("evidence", () => {
  it("has words for everything but memory, which is never a citation", () => {
    const shown = new Set(EVIDENCE.map(shownEvidence));
    expect(Object.keys(EVIDENCE_WORDS).sort()).toEqual([...shown].sort());
    expect(shownEvidence("memory")).toBe("own-choice");
  });

  it.each(ALL)("%s rests on what it names", (_, { evidence, sources }) => {
    const read = sources.filter((key) => SOURCES[key].status === "read");
    if (evidence === "article") expect(read).toContain("article");
    if (evidence === "study") expect(read.filter((key) => key !== "article")).not.toEqual([]);
    if (evidence === "memory") expect(read).toEqual([]);
  });

  it.each(ALL)("%s takes no number from a source that it does not name", (_, one) => {
    const read = one.sources.filter((key) => SOURCES[key].status === "read");
    for (const { name, evidence } of one.parameters) {
      if (evidence === "article") expect(read, name).toContain("article");
      if (evidence === "study")
        expect(
          read.some((key) => key !== "article"),
          name,
        ).toBe(true);
    }
  });

  it.each([
    ["SP-1", "article"],
    ["SP-3", "article"],
    ["SP-10", "own-choice"],
    ["SP-2", "study"],
    ["RT-1", "memory"],
    ["EM-7", "article"],
    ["SD-10", "own-choice"],
    ["RL-1", "study"],
    ["LM-8", "memory"],
    ["SF-1", "own-choice"],
  ] as const)("%s is marked %s", (id, evidence) => {
    expect(RULES[id].evidence).toBe(evidence);
  });
});

describe("numbers", () => {
  const values = (id: keyof typeof RULES) => RULES[id].parameters.map(({ value }) => value);

  it.each([
    ["SP-1", [36]],
    ["SP-2", [48, [48, 72]]],
    ["SP-10", [12, 30, 18]],
    ["SP-11", [48, 2, 72]],
    ["SD-10", [10, 7, 5, 3, 4, 3]],
    ["EM-7", [3, 4]],
    ["RL-12", ["2 · 4 · 7 · 14", 2]],
  ] as const)("%s has its numbers", (id, numbers) => {
    expect(values(id)).toEqual(numbers);
  });

  it("of RT-1 and RT-3 are those that the paces keep to", () => {
    const [, length] = values("RT-1");
    expect(length).toEqual([3.5, 240]);
    expect(steeringVdot(800, 3.5 * 60)).not.toBeNull();
    expect(steeringVdot(800, 3.5 * 60 - 1)).toBeNull();
    const effortBelow = Number(values("RT-3")[0]);
    expect(steeringVdot(5000, 30 * 60)).toBeGreaterThan(effortBelow);
    expect(steeringVdot(5000, 31 * 60)).toBeNull();
  });

  it("of RL-13 are those of the factor for time off", () => {
    const [unchanged, , , , lossPercent] = values("RL-13").map(Number);
    expect(vdotFactorAfterDaysOff(unchanged as number)).toBe(1);
    expect(vdotFactorAfterDaysOff((unchanged as number) + 1)).toBeCloseTo(
      1 - (lossPercent as number) / 100,
    );
  });

  it("are the hours that spacing decides by", () => {
    const [spacing] = sourceFiles("src/planning/weave").filter(({ path }) =>
      path.endsWith("spacing.ts"),
    );
    const written = [...(spacing?.text ?? "").matchAll(/(?:least|wish)Hours: (\d+)/g)];
    const known = (["SP-1", "SP-2", "SP-9", "SP-10", "SP-11", "SP-12", "SP-13"] as const)
      .flatMap(values)
      .filter((value) => typeof value === "number");
    expect(written.length).toBeGreaterThan(8);
    for (const [, hours] of written) expect(known).toContain(Number(hours));
  });
});

describe("docs/rules.md", () => {
  it("is what the rules render to; else run `npm run docs`", () => {
    const written = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
    expect(written).toBe(renderRules());
  });

  it("names every rule, every exercise and every source once in its lists", () => {
    const text = renderRules();
    for (const [id] of ALL) expect(text.split(`\n| ${id} |`)).toHaveLength(2);
    expect(text.match(/^\| x\d\d \|/gm)).toHaveLength(44);
    for (const key of Object.keys(SOURCES)) expect(text.split(`\n- \`${key}\`:`)).toHaveLength(2);
  });

  it("has as many cells in every row as its table has columns", () => {
    for (const block of renderRules().split("\n\n")) {
      const rows = block.split("\n").filter((line) => line.startsWith("|"));
      const cells = new Set(rows.map((row) => row.split(" | ").length));
      expect(cells.size, rows[0]).toBeLessThanOrEqual(1);
    }
  });
});
