import { Readable, Writable } from "node:stream";
import {
  consoleClock,
  type Heartbeat,
  parseOptions,
  runConsole,
} from "../../../src/adapters/console/index.js";
import type { Lunge } from "../../../src/application/lunge.js";
import { fakeLunge } from "./fake-lunge.js";

export interface Talk {
  /** Standard output without the space at its end. */
  readonly output: string;
  readonly errors: string;
  readonly status: number;
}

export interface TalkSettings {
  readonly options?: string;
  readonly lunge?: Lunge;
  readonly heartbeat?: Heartbeat;
  readonly folder?: string;
  /** For a clock that runs. */
  readonly realMs?: () => number;
}

/** What a stream was given. */
export function sink(): Writable & { readonly written: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { written: () => Buffer.concat(chunks).toString("utf8") });
}

/** Says lines to the console as a script would and gives back what it said. */
export async function converse(lines: string | Buffer, settings: TalkSettings = {}): Promise<Talk> {
  const words = settings.options ?? "--as ana --now 2026-12-22T07:00+01:00 --tz Europe/Copenhagen";
  const options = parseOptions(words.split(" "));
  if (!options.ok) throw new Error(options.problem);
  const output = sink();
  const errors = sink();
  const status = await runConsole(options.value, {
    input: Readable.from([Buffer.from(lines)]),
    output,
    errors,
    lunge: settings.lunge ?? fakeLunge(),
    clock: consoleClock(options.value.now, settings.realMs),
    folder: settings.folder ?? "/nowhere",
    ...(settings.heartbeat === undefined ? {} : { heartbeat: settings.heartbeat }),
  });
  return { output: output.written().trimEnd(), errors: errors.written(), status };
}

/** The lines of a conversation, without the indent of the test that they stand in. */
export function lines(text: string): string {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}
