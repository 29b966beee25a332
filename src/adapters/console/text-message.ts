import { localOf } from "../../domain/calendar.js";
import { paint } from "./paint.js";
import { renderTerminal, type TerminalLook } from "./render.js";
import type { Formatter } from "./said.js";
import { WORDS } from "./words.js";

/** Things said as text with a blank line after each; a message unasked says whom it reaches. */
export function textMessages(look: TerminalLook): Formatter {
  return ({ at, to, via, reply }) => {
    const text = renderTerminal(reply, look);
    if (via === "reply") return `${text}\n\n`;
    const { date, time } = localOf(at, to.timeZone);
    const heading = paint(look.colour).dim(WORDS.messageTo(to.name, `${date} ${time}`));
    return `${heading}\n${text}\n\n`;
  };
}
