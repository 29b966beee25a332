import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COST_TERMS, type CostTerm } from "../../../src/domain/plan.js";
import { RULES } from "../../../src/knowledge/rules.js";
import { draw } from "../../drawing/draw.js";
import { weave } from "../../drawing/weave.js";
import { differingDays } from "./differing-days.js";
import { type Layout, readLayouts, withWoven } from "./layout-file.js";

const folder = new URL("./", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));

/** The weeks of a layout as they are woven; several only if they are not alike. */
function wovenWeeks({ program, runner, weeks }: Layout): readonly string[] {
  const { plan } = weave(program, runner);
  const drawings = weeks.map((week) => onlyFullDays(draw(plan, week)));
  return [...new Set(drawings)];
}

function onlyFullDays(drawing: string): string {
  const days = drawing.split(" | ").filter((day) => day.length > "Mon".length);
  return days.join(" | ");
}

if (process.env.UPDATE_GOLDEN === "1") {
  for (const name of names) {
    const file = new URL(name, folder);
    const text = readFileSync(file, "utf8");
    const woven = readLayouts(text).map((layout) => wovenWeeks(layout).join(" // "));
    writeFileSync(file, withWoven(text, woven));
  }
}

const layouts = names.flatMap((name) => {
  const read = readLayouts(readFileSync(new URL(name, folder), "utf8"));
  return read.map((layout) => ({ name, ...layout }));
});

it.each(names)("%s holds at least one layout", (name) => {
  expect(layouts.some((layout) => layout.name === name)).toBe(true);
});

describe.each(layouts)("$name, $heading,", (layout) => {
  it("is woven as the file says, the same in all its weeks", () => {
    expect(wovenWeeks(layout)).toEqual([layout.woven]);
  });

  it("says once for every day that differs from the worked week why it does", () => {
    const explained = layout.differences.flatMap(({ days }) => days);
    const differing = differingDays(layout.sheet, layout.woven, layout.legsOnly);
    expect([...explained].sort()).toEqual([...differing].sort());
  });

  it("explains with a rule, a term of the cost table or a decision that exists", () => {
    for (const { why } of layout.differences) expect(groundsOf(why), why).not.toEqual([]);
  });
});

/** Decisions that no single rule carries; each stands in the design of the weave. */
const DECISIONS = [
  "one dose a day",
  "both halves always",
  "the demand table",
  "the runner's consent",
  "in or after runs only",
  "equal cost",
];

function groundsOf(why: string): readonly string[] {
  const ids = why.match(/\b[A-Z]{2}-\d+\b/g) ?? [];
  const terms = why.match(/\b[a-z]+(?:-[a-z0-9]+)+\b/g) ?? [];
  return [
    ...ids.filter((id) => id in RULES),
    ...terms.filter((term) => COST_TERMS.includes(term as CostTerm)),
    ...DECISIONS.filter((words) => why.includes(words)),
  ];
}
