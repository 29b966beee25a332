import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatProgram, readProgram } from "../../src/notation/index.js";

const guide = readFileSync(new URL("../../docs/program-text.md", import.meta.url), "utf8");
const examples = [...guide.matchAll(/^```program\n(.*?)^```$/gms)].map(([, text]) => text ?? "");

describe("docs/program-text.md", () => {
  it("has an example for every section", () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
  });

  it.each(examples)("can be read: %j", (text) => {
    expect(readProgram(text)).toMatchObject({ ok: true });
  });

  it("begins with a program in the one form", () => {
    const read = readProgram(examples[0] ?? "");
    expect(read.ok && formatProgram(read.value)).toBe(examples[0]);
  });

  const targets = [...(guide.split("## How fast")[1] ?? "").matchAll(/^\| (`.*?) \|/gm)]
    .flatMap(([, cell]) => [...(cell ?? "").matchAll(/`([^`]+)`/g)])
    .map(([, target]) => target ?? "");

  it("lists targets of every kind", () => {
    expect(targets.length).toBeGreaterThan(20);
  });

  it.each(targets)("explains a target that reads: %s", (target) => {
    const read = readProgram(`# A\n## Week 1\nTue intervals: 1 km @ ${target}\n`);
    expect(read).toMatchObject({ ok: true });
  });
});
