import type { ReminderWish } from "../../domain/runner.js";
import type { Messages } from "../../messages/messages.js";
import type { DirectWord } from "../reply.js";
import { reminderLine } from "../views/reminder-card.js";
import { wishText } from "../views/settings-view.js";

/** The first reminder is no good moment to learn that direct messages are closed. */
export function comesHere(wish: ReminderWish, messages: Messages): DirectWord {
  const { reminder } = messages;
  const again = { id: reminderLine(wish), label: reminder.tryAgain, style: "plain" } as const;
  return {
    blocks: [{ type: "text", text: reminder.comesHere(wishText(wish, messages)) }],
    ifRefused: [
      { type: "text", text: reminder.closed },
      { type: "buttons", buttons: [again] },
    ],
  };
}
