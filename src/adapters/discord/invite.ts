import { type Client, OAuth2Scopes, PermissionFlagsBits } from "discord.js";

/** The least that a bot needs to answer, to tell a group of its challenge, and to attach a file. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.AttachFiles,
];

/** Where an owner adds the bot to a server, and a person to their own account. */
export function inviteLinks(client: Client<true>): readonly string[] {
  const scopes = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands];
  const server = client.generateInvite({ scopes, permissions: PERMISSIONS });
  const own = new URL("https://discord.com/oauth2/authorize");
  own.searchParams.set("client_id", client.application.id);
  own.searchParams.set("integration_type", "1");
  own.searchParams.set("scope", OAuth2Scopes.ApplicationsCommands);
  return [`Discord: add Lunge to a server  ${server}`, `Discord: add Lunge to yourself  ${own}`];
}
