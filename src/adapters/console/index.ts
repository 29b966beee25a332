import type { Readable, Writable } from "node:stream";
import { harmless } from "../../application/harmless.js";
import type { Lunge } from "../../application/lunge.js";
import type { ConsoleClock } from "./clock.js";
import { type Heartbeat, oncePerMinute, together } from "./heartbeat.js";
import { isoInstant } from "./instant.js";
import { typedLines } from "./interactive.js";
import { jsonLine } from "./json-line.js";
import { linesOf } from "./line-reader.js";
import { guarded, type LoopEdges, runLines } from "./loop.js";
import type { ConsoleOptions } from "./options.js";
import { type Output, output } from "./output.js";
import type { TerminalLook } from "./render.js";
import { session } from "./session.js";
import { textMessages } from "./text-message.js";

export { type ConsoleClock, consoleClock } from "./clock.js";
export { groupHeartbeat } from "./group-heartbeat.js";
export type { Heartbeat } from "./heartbeat.js";
export { type ConsoleOptions, parseOptions, UNUSABLE_OPTIONS } from "./options.js";
export { unasked } from "./unasked.js";

export interface ConsoleEnds {
  /** Standard input: bytes, or a terminal. */
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & {
    readonly isTTY?: boolean;
    readonly columns?: number;
    hasColors?(): boolean;
  };
  /** Where logs go. */
  readonly errors: Writable;
  readonly lunge: Lunge;
  /** The clock that the bot reads too. */
  readonly clock: ConsoleClock;
  readonly heartbeat?: Heartbeat;
  /** What groups are told: asked again after every line, for news that a command has made. */
  readonly groups?: Heartbeat;
  /** Where the paths of attachments start: the folder in which the command was started. */
  readonly folder: string;
}

const WIDEST_COLUMNS = 80;

/**
 * Talks until the input ends. Returns the exit status: 0 when every line was handled, expected
 * failures among them; 1 when the bot itself failed.
 */
export async function runConsole(options: ConsoleOptions, ends: ConsoleEnds): Promise<0 | 1> {
  const out = output(ends.output);
  const log = output(ends.errors);
  const atPrompt = ends.input.isTTY === true && !options.json;
  const talk = session(
    {
      lunge: ends.lunge,
      clock: ends.clock,
      heartbeat: together([
        oncePerMinute(ends.heartbeat ?? null),
        ...(ends.groups === undefined ? [] : [ends.groups]),
      ]),
      format: options.json ? jsonLine : textMessages(lookOf(ends.output)),
      write: out.write,
      remark: async (text) => (atPrompt ? out.write(`${harmless(text)}\n\n`) : undefined),
      folder: ends.folder,
      timeZone: options.timeZone,
    },
    options.as,
  );
  const edges: LoopEdges = {
    isClosed: out.isClosed,
    logFault: (reference, error) => logFault(log, ends.clock, reference, error),
  };
  if (atPrompt)
    await guarded(talk, edges, async () => {
      const you = talk.speaker();
      await talk.say(you, "reply", await ends.lunge.greeting(you));
    });
  const lines = atPrompt ? typedLines(ends.input, ends.output) : linesOf(ends.input);
  await guarded(talk, edges, () => runLines(lines, talk, edges));
  return (await endedWell(out, edges)) && !talk.hasFailed() ? 0 : 1;
}

/** A reader who has gone away is no failure; a full disk behind a redirected output is one. */
async function endedWell(out: Output, edges: LoopEdges): Promise<boolean> {
  const failure = out.failure();
  if (failure !== null) await edges.logFault("output", failure);
  return failure === null;
}

function lookOf(terminal: ConsoleEnds["output"]): TerminalLook {
  return {
    // A terminal that does not know its size says 0.
    columns: Math.min(terminal.columns || WIDEST_COLUMNS, WIDEST_COLUMNS),
    colour: terminal.isTTY === true && (terminal.hasColors?.() ?? false),
  };
}

async function logFault(
  log: Output,
  clock: ConsoleClock,
  reference: string,
  error: unknown,
): Promise<void> {
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await log.write(`${isoInstant(clock.now(), "UTC")} fault ${reference}: ${harmless(story)}\n`);
}
