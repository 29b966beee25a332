import { command } from "../command.js";
import { privately } from "../replies.js";

/** What is stored about the person, and why. */
export const privacy = command({
  name: "privacy",
  looksOnly: true,
  args: {},
  examples: ["/privacy"],
  async run({ runner, messages }) {
    const words = messages.privacy;
    return privately(
      { type: "heading", text: words.heading },
      ...(runner === null ? [{ type: "text" as const, text: words.nothing }] : []),
      { type: "fields", items: words.items },
      { type: "text", text: words.who },
      { type: "text", text: words.howLong },
    );
  },
});
