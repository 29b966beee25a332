import { describe, expect, it } from "vitest";
import { type InputLine, linesOf } from "../../../src/adapters/console/line-reader.js";

async function* from(...chunks: readonly (string | Uint8Array)[]) {
  yield* chunks;
}

async function linesFrom(...chunks: readonly (string | Uint8Array)[]): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  for await (const line of linesOf(from(...chunks))) lines.push(line);
  return lines;
}

const text = (line: string): InputLine => ({ kind: "text", text: line });

describe("lines from bytes", () => {
  it("end at line breaks of either kind, the last one without any", async () => {
    expect(await linesFrom("/today\r\n\n/week")).toEqual([text("/today"), text(""), text("/week")]);
  });

  it("may come in pieces, even within a letter", async () => {
    const bytes = Buffer.from("løb\nnu");
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await linesFrom(...pieces)).toEqual([text("løb"), text("nu")]);
  });

  it("lose the mark at the beginning of a file", async () => {
    expect(await linesFrom("\ufeff/today\n")).toEqual([text("/today")]);
  });

  it.each([
    ["bytes that are not UTF-8", Uint8Array.of(0xff, 0xfe, 0x41, 0x0a)],
    ["a NUL", Uint8Array.of(0x41, 0x00, 0x42, 0x0a)],
  ])("are not text with %s, and the next line is read", async (_, bytes) => {
    expect(await linesFrom(bytes, "/today")).toEqual([{ kind: "not-text" }, text("/today")]);
  });

  it("may be 10 MB long and no longer", async () => {
    const most = "a".repeat(10_000_000);
    expect(await linesFrom(most, "\nb")).toEqual([text(most), text("b")]);
    expect(await linesFrom(most, "a\nb")).toEqual([{ kind: "too-long" }, text("b")]);
  });

  it("hold no more than one line's limit in memory", async () => {
    let held = 0;
    async function* endless() {
      for (let count = 0; count < 400; count++) yield Buffer.alloc(1_000_000, "a");
      held = process.memoryUsage().arrayBuffers;
    }
    const lines: InputLine[] = [];
    for await (const line of linesOf(endless())) lines.push(line);
    expect(held).toBeLessThan(250_000_000);
    expect(lines).toEqual([{ kind: "too-long" }]);
  });
});
