import type { Messages } from "../../messages/messages.js";
import type { Command } from "../command.js";
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
  { help, errors }: Messages,
): readonly Block[] {
  const items = Object.entries(args)
    .filter(([arg]) => arg !== "preview")
    .map(([arg, { kind, choices }]) => ({
      label: arg,
      value: choices === null ? errors.expected[kind] : choices.join(", "),
    }));
  return [
    { type: "heading", text: `/${name}` },
    { type: "text", text: help.summaries[name] },
    ...(items.length === 0 ? [] : [{ type: "fields" as const, items }]),
    { type: "context", text: `${help.examples}: ${examples.join("   ")}` },
  ];
}
