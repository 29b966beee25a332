import { accountOf } from "../accounts.js";
import * as arg from "../args.js";
import { command } from "../command.js";
import { privately } from "../replies.js";

/** Asks once; with a yes everything about the runner is gone. */
export const deleteMe = command({
  name: "delete-me",
  args: { confirm: arg.choice(["yes", "no"]) },
  examples: ["/delete-me", "/delete-me confirm:yes"],
  async run({ person, runner, stores, messages }, { confirm }) {
    const words = messages.privacy;
    if (runner === null) return privately({ type: "text", text: words.nothing });
    if (confirm === "no") return privately({ type: "text", text: words.kept });
    if (confirm === "yes") {
      const accounts = await stores.runners.accountsOf(runner.id);
      await stores.announcements.outdateOf(runner.id);
      await stores.runners.remove(runner.id);
      for (const account of [accountOf(person), ...accounts]) {
        await stores.chats.forget(account);
        await stores.links.forget(account);
      }
      return privately({ type: "text", text: words.deleted });
    }
    return privately(
      { type: "notice", tone: "warning", text: words.deleteAsk },
      {
        type: "buttons",
        buttons: [
          { id: "delete-me confirm:yes", label: words.deleteYes, style: "danger" },
          { id: "delete-me confirm:no", label: words.deleteNo, style: "plain" },
        ],
      },
    );
  },
});
