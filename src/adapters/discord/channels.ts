import { type BaseInteraction, type Guild, GuildMember, PermissionFlagsBits } from "discord.js";

const NEEDED = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages] as const;

/** `<#123>`, a channel's link, its bare id, or its name with or without `#`. */
const WITH_ID = /^(?:<#|https:\/\/(?:\w+\.)?discord\.com\/channels\/\d+\/)?(\d{17,20})>?$/;

/**
 * Finds a channel of the server in which the person may write themself: nobody has the bot speak
 * where they could not, least of all in another server.
 */
export function channelFinder(
  guild: Guild,
  member: BaseInteraction["member"],
): (typed: string) => string | null {
  return (typed) => {
    const [, id] = WITH_ID.exec(typed.trim()) ?? [];
    const name = typed.trim().replace(/^#/, "").toLowerCase();
    const found = guild.channels.cache.find((one) =>
      id === undefined ? one.name.toLowerCase() === name : one.id === id,
    );
    if (found?.isSendable() !== true || !(member instanceof GuildMember)) return null;
    return found.permissionsFor(member).has([...NEEDED]) ? found.id : null;
  };
}
