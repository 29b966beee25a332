import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { InputLine } from "./line-reader.js";

const PROMPT = "> ";
const HISTORY_LINES = 200;

/**
 * Lines typed at a prompt, with a history of this run in memory. Ctrl-C and Ctrl-D end them.
 */
export async function* typedLines(input: Readable, output: Writable): AsyncGenerator<InputLine> {
  const prompt = createInterface({
    input,
    output,
    prompt: PROMPT,
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
  });
  try {
    prompt.prompt();
    for await (const text of prompt) {
      yield { kind: "text", text };
      prompt.prompt();
    }
  } finally {
    prompt.close();
  }
}
