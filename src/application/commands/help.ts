import * as arg from "../args.js";
import { COMMAND_NAMES, command } from "../command.js";
import { privately } from "../replies.js";
import { commandHelp, helpView } from "../views/help-view.js";

/** What the bot can do. */
export const help = command({
  name: "help",
  args: { command: arg.choice(COMMAND_NAMES) },
  examples: ["/help", "/help start"],
  async run({ messages, registry }, { command: name }) {
    const one = name === null ? undefined : registry.find((known) => known.name === name);
    return privately(
      ...(one === undefined ? helpView(registry, messages) : commandHelp(one, messages)),
    );
  },
});
