import type { Messages } from "../../messages/messages.js";
import { type Arg, takesSeveral } from "../args.js";
import { type Command, isTyped } from "../command.js";
import type { Block } from "../reply.js";

/** All commands with one line each. */
export function helpView(registry: readonly Command[], { help }: Messages): readonly Block[] {
  return [
    { type: "heading", text: help.heading },
    {
      type: "fields",
      items: registry.map(({ name }) => ({ label: `/${name}`, value: help.summaries[name] })),
    },
    { type: "context", text: help.intro },
  ];
}

/** One command: what it takes, and lines that work as they stand. */
export function commandHelp(
  { name, args, examples }: Command,
  messages: Messages,
): readonly Block[] {
  const { help } = messages;
  const items = Object.entries(args)
    .filter(([arg]) => isTyped(arg))
    .map(([arg, takes]) => ({ label: arg, value: takenBy(arg, takes, messages) }));
  return [
    { type: "heading", text: `/${name}` },
    { type: "text", text: help.sentence(help.summaries[name]) },
    ...(items.length === 0 ? [] : [{ type: "fields" as const, items }]),
    // A line each, so that none is broken in the middle where it fits.
    { type: "context", text: [help.examples, ...examples].join("\n") },
  ];
}

/** What an argument takes: its choices and what they mean, or the kind of value. */
export function takenBy(name: string, arg: Arg<unknown>, messages: Messages): string {
  const { kind, choices, range } = arg;
  const { help, errors, settings, feel } = messages;
  const hints: Readonly<Record<string, string>> = {
    ...settings.hints,
    ...feel.hints,
    ...help.hints,
  };
  const hint = hints[name];
  if (choices === null || (kind !== "choice" && !takesSeveral(arg))) {
    return hint ?? errors.expected(kind, range ?? null);
  }
  const isPlain = hint === undefined || choices.length === 1;
  return isPlain ? choices.join(", ") : `${choices.join(", ")} (${hint})`;
}
