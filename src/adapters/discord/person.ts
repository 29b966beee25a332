import { type BaseInteraction, InteractionContextType, PermissionFlagsBits } from "discord.js";
import type { Person } from "../../application/ports.js";
import type { TimeZone } from "../../domain/calendar.js";
import { channelFinder } from "./channels.js";

/**
 * Who speaks. Discord knows a language and a name but no time zone: the one of the settings stands
 * in until the runner says theirs.
 */
export function personOf(
  { user, member, locale, guild, channelId, memberPermissions }: Speaking,
  timeZone: TimeZone,
): Person {
  return {
    platform: "discord",
    workspace: "",
    id: user.id,
    name: user.globalName ?? user.username,
    timeZone,
    isZoneGuessed: true,
    language: locale.slice(0, 2).toLowerCase(),
    units: locale === "en-US" ? "mi" : "km",
    place:
      guild === null
        ? null
        : {
            space: `discord:${guild.id}`,
            channel: channelId,
            isRead: true,
            isModerator: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
            channelOf: channelFinder(guild, member),
          },
  };
}

/** A server counts as a group's place where the bot is a member of it, and so can speak there. */
type Speaking = Pick<
  BaseInteraction,
  "user" | "member" | "locale" | "guild" | "channelId" | "memberPermissions"
>;

/** Only the direct messages with the bot are private; anywhere else an answer is for one alone. */
export function isAmongOthers({ context }: Pick<BaseInteraction, "context">): boolean {
  return context !== InteractionContextType.BotDM;
}
