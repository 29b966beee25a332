import { COMMAND_NAMES } from "../../application/command.js";
import { MAIN_COMMAND } from "./asked.js";

/** Declared under their own names beside `/lunge`, whatever else the manifest declares. */
export const SHORT_COMMANDS: readonly string[] = ["today", "week", "done"];

const LONG = COMMAND_NAMES.filter((name) => !SHORT_COMMANDS.includes(name)).join("|");
const TYPED = new RegExp(`(?<=^|[\\s"(])/(?!link code:)(?=(?:${LONG})(?![\\w/-]))`, "gm");

/**
 * A sentence that names a command, as that command is typed on Slack: `/feel` is `/lunge feel`. A code
 * for linking is typed on the other platform, and stays as it is.
 */
export function typedHere(text: string): string {
  return text.replace(TYPED, `/${MAIN_COMMAND} `);
}
