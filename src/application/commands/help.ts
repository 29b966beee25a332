import * as arg from "../args.js";
import { COMMAND_NAMES, command } from "../command.js";
import { privately } from "../replies.js";
import { exampleDay } from "../views/example-day.js";
import { commandHelp, helpView } from "../views/help-view.js";
import { newRunner } from "./runner-args.js";

/** What the bot can do. */
export const help = command({
  name: "help",
  looksOnly: true,
  args: { command: arg.choice([...COMMAND_NAMES, "example"]) },
  examples: ["/help", "/help start", "/help example"],
  async run({ messages, registry, person, now }, { command: name }) {
    if (name === "example") return privately(...exampleDay(newRunner(person), now, messages));
    const one = name === null ? undefined : registry.find((known) => known.name === name);
    return privately(
      ...(one === undefined ? helpView(registry, messages) : commandHelp(one, messages)),
    );
  },
});
