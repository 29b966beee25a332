import { type BaseInteraction, InteractionContextType } from "discord.js";
import type { Person } from "../../application/ports.js";
import type { TimeZone } from "../../domain/calendar.js";

/**
 * Who speaks. Discord knows a language and a name but no time zone: the one of the settings stands
 * in until the runner says theirs.
 */
export function personOf(
  { user, locale }: Pick<BaseInteraction, "user" | "locale">,
  timeZone: TimeZone,
): Person {
  return {
    platform: "discord",
    workspace: "",
    id: user.id,
    name: user.globalName ?? user.username,
    timeZone,
    language: locale.slice(0, 2).toLowerCase(),
    units: locale === "en-US" ? "mi" : "km",
  };
}

/** Only the direct messages with the bot are private; anywhere else an answer is for one alone. */
export function isAmongOthers({ context }: Pick<BaseInteraction, "context">): boolean {
  return context !== InteractionContextType.BotDM;
}
