import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatProgram, readProgram } from "../../src/notation/index.js";
import { anyProgram } from "./programs-of-all-kinds.js";

describe("program text", () => {
  it("gives every program back as it was written", () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        expect(readProgram(formatProgram(program))).toEqual({ ok: true, value: program });
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  it("has one form for every program", () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        const text = formatProgram(program);
        const read = readProgram(text);
        expect(read.ok && formatProgram(read.value)).toBe(text);
      }),
      { seed: 43, numRuns: 200 },
    );
  });

  it("survives line ends of another system, a byte order mark and indentation", () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        const lines = formatProgram(program).split("\n");
        const moved = `\ufeff${lines.map((line) => `\t${line}  `).join("\r\n")}`;
        expect(readProgram(moved)).toEqual({ ok: true, value: program });
      }),
      { seed: 44, numRuns: 100 },
    );
  });
});
