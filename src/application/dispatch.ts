import type { Messages } from "../messages/messages.js";
import { readArg } from "./args.js";
import { type Command, isTyped } from "./command.js";
import type { CommandCall } from "./lunge.js";
import { nearestName, nearNames } from "./near-names.js";
import { failed } from "./replies.js";
import type { Reply } from "./reply.js";

/** Arguments read and checked, or the reply that says which one is wrong and what would work. */
export type ReadCall =
  | {
      readonly ok: true;
      readonly values: Readonly<Record<string, unknown>>;
      /** What was given, as text. */
      readonly given: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly reply: Reply };

/** Gives every value its argument and reads it. */
export function readCall(command: Command, call: CommandCall, messages: Messages): ReadCall {
  const known = Object.keys(command.args);
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(call.args)) {
    const arg = known.find((one) => one === name.toLowerCase());
    if (arg === undefined) return wrong(unknownArgument(command, name, known, messages));
    given.set(arg, value);
  }
  const bare = call.bare.filter((value) => !command.fillers.includes(value.toLowerCase()));
  for (const value of bare) {
    const arg = known.find((one) => isTyped(one) && !given.has(one));
    if (arg === undefined) {
      return wrong(
        failed("bad-argument", messages.errors.tooManyValues(command.name, shown(value))),
      );
    }
    given.set(arg, value);
  }
  const values: Record<string, unknown> = Object.fromEntries(known.map((name) => [name, null]));
  for (const [name, text] of given) {
    const arg = command.args[name];
    if (arg === undefined) continue;
    const read = readArg(arg, text);
    if (!read.ok) {
      const { expected, example, choices, range } = read.problem;
      const near = choices === null ? null : nearestName(text, choices);
      return wrong(
        failed(
          "bad-argument",
          messages.errors.badArgument(name, shown(text), expected, example, choices, range, near),
        ),
      );
    }
    values[name] = read.value;
  }
  return { ok: true, values, given: Object.fromEntries(given) };
}

export function unknownCommand(
  name: string,
  registry: readonly Command[],
  messages: Messages,
): Reply {
  const near = nearNames(
    name,
    registry.map((command) => command.name),
  );
  return failed("unknown-command", messages.errors.unknownCommand(shown(name), near));
}

function unknownArgument(
  command: Command,
  name: string,
  known: readonly string[],
  messages: Messages,
): Reply {
  const shownArgs = known.filter(isTyped);
  const near = nearestName(name, shownArgs);
  return failed(
    "bad-argument",
    messages.errors.unknownArgument(command.name, shown(name), near, shownArgs),
  );
}

function wrong(reply: Reply): ReadCall {
  return { ok: false, reply };
}

/** What was typed, short enough to be repeated. */
function shown(text: string): string {
  const [...characters] = text.replaceAll(/\s+/g, " ").slice(0, MOST_SHOWN * 4);
  return characters.length > MOST_SHOWN
    ? `${characters.slice(0, MOST_SHOWN).join("")}…`
    : characters.join("");
}

const MOST_SHOWN = 60;
