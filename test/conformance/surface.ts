import { callOf } from "../../src/application/command-line.js";
import type { Lunge } from "../../src/application/lunge.js";
import type { Block, ErrorCode, Reply } from "../../src/application/reply.js";
import { unreachable } from "../../src/domain/exhaustive.js";

/** A place where people meet the bot; every one must say the same. */
export interface Surface {
  readonly name: string;
  /** Somebody new. */
  person(name: string): SurfacePerson;
  /** Sets the bot's clock. */
  at(instant: string): void;
  /** What the platform refused, or would have; empty when every message was within its limits. */
  faults(): readonly string[];
  close(): Promise<void>;
}

export interface SurfacePerson {
  /** Types a command and looks at everything that it brings, forms through to their end. */
  say(line: string): Promise<Shown>;
}

export interface Shown {
  /** Everything that can be read, labels of buttons and fields among it. */
  readonly text: string;
  /** What the bot itself answered. */
  readonly code: ErrorCode | null;
}

/** Every piece of text that a reply holds, as it must be found wherever it is shown. */
export function saidIn({ blocks, error }: Reply): readonly string[] {
  const pieces = [...blocks.flatMap(saidInBlock), error?.message ?? ""];
  return pieces
    .flatMap((piece) => piece.split("\n"))
    .map(evened)
    .filter((piece) => piece !== "");
}

function saidInBlock(block: Block): readonly string[] {
  switch (block.type) {
    case "heading":
    case "text":
    case "context":
    case "notice":
      return [block.text];
    case "prescription":
      return block.lines.flatMap(({ amount, what, aside }) => [amount, what, aside ?? ""]);
    case "table":
      return [...block.columns.map(({ label }) => label), ...block.rows.flat()];
    case "fields":
      return block.items.flatMap(({ label, value }) => [label, value]);
    case "picture":
      return [block.alt];
    case "buttons":
      return block.buttons.map(({ label }) => label);
    case "form":
      return [
        block.form.title,
        ...block.form.fields.flatMap(({ label, hint }) => [label, hint ?? ""]),
      ];
    case "file":
      return [block.name];
    case "findings":
      return block.items.flatMap(({ text, repair }) => [text, repair ?? ""]);
    default:
      return unreachable(block);
  }
}

/**
 * Text without the line breaks and blanks that a surface may set as it likes, and without what is
 * another one each time: one-time codes.
 */
export function evened(text: string): string {
  return text
    .replaceAll(/\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/g, "ONE-TIME-CODE")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/**
 * A bot that remembers how a command ended, the first of that name since the last question: a
 * surface may give further commands by itself afterwards.
 */
export function listening(): {
  readonly through: (lunge: Lunge) => Lunge;
  readonly endOf: (line: string) => ErrorCode | null;
} {
  const codes = new Map<string, ErrorCode | null>();
  return {
    endOf(line) {
      const code = codes.get(callOf(line.slice(1)).name) ?? null;
      codes.clear();
      return code;
    },
    through: (lunge) => ({
      ...lunge,
      async command(person, call) {
        const reply = await lunge.command(person, call);
        if (!codes.has(call.name)) codes.set(call.name, reply.error?.code ?? null);
        return reply;
      },
    }),
  };
}
