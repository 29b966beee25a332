import { Readable } from "node:stream";
import { consoleClock, parseOptions, runConsole } from "../../src/adapters/console/index.js";
import { openDatabase } from "../../src/adapters/database/open.js";
import { openLunge } from "../../src/application/open-lunge.js";
import type { ErrorCode } from "../../src/application/reply.js";
import { sink } from "../adapters/console/converse.js";
import type { Surface } from "./surface.js";

interface JsonLine {
  readonly text: string;
  readonly error: { readonly code: ErrorCode } | null;
}

/** The console, as scripts meet it. */
export async function consoleSurface(begins: string): Promise<Surface> {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  const database = opened.value;
  let nowMs = Date.parse(begins);
  let id = 0;
  const ids = { next: () => `id-${++id}` };
  const lunge = openLunge({
    database,
    clock: { now: () => Math.floor(nowMs / 60_000) },
    ids,
  });
  return {
    name: "console",
    at(instant) {
      nowMs = Date.parse(instant);
    },
    person: (name) => ({
      async say(line) {
        const options = parseOptions(["--as", name, "--tz", "Europe/Copenhagen", "--json"]);
        if (!options.ok) throw new Error(options.problem);
        const output = sink();
        const status = await runConsole(options.value, {
          input: Readable.from([Buffer.from(`${line}\n`)]),
          output,
          errors: sink(),
          lunge,
          clock: consoleClock(Math.floor(nowMs / 60_000)),
          folder: import.meta.dirname,
        });
        if (status !== 0) throw new Error("the console failed");
        const { text, error } = JSON.parse(output.written()) as JsonLine;
        return { text, code: error?.code ?? null };
      },
    }),
    faults: () => [],
    close: () => database.close(),
  };
}
