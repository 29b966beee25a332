import type { App } from "@slack/bolt";
import { acknowledged } from "./acknowledge.js";
import { slashAsked } from "./asked.js";
import type { Desk } from "./desk.js";
import { COMMAND } from "./payloads.js";
import { answerAsked, isNew } from "./turn.js";

/** Slash commands: `/lunge …`, and those that stand under their own names. */
export function receiveCommands(app: App, desk: Desk): void {
  app.command(/.*/, async ({ ack, body, client, respond }) => {
    await acknowledged(desk, ack);
    const read = COMMAND.safeParse(body);
    if (!read.success) return desk.log.warn({}, "a slash command could not be read");
    const { team_id, user_id, channel_id, command, text, trigger_id } = read.data;
    const key = `command ${trigger_id}`;
    const channel = groupChannel(channel_id);
    const asker = { client, workspace: team_id, userId: user_id, channel, key };
    desk.behind(async () => {
      if (!(await isNew(desk, key))) return;
      const isDirect = await isOwnChannel(desk, asker, channel_id);
      const place = { kind: "response", respond, isDirect, mayReplace: false } as const;
      await answerAsked(desk, { asker, place, triggerId: trigger_id }, slashAsked(command, text));
    });
  });
}

/** A channel with a group in it; null for direct messages, whose ids begin with D. */
export function groupChannel(channel: string | undefined): string | null {
  return channel === undefined || channel.startsWith("D") ? null : channel;
}

/**
 * Whether a channel is the bot's own with that person. Two people's direct messages look the same
 * from outside, and an answer there would be read by the other one.
 */
export async function isOwnChannel(
  { directChannels }: Desk,
  { client, workspace, userId }: Parameters<typeof answerAsked>[1]["asker"],
  channel: string,
): Promise<boolean> {
  if (!channel.startsWith("D")) return false;
  try {
    return (await directChannels.of(client, workspace, userId)) === channel;
  } catch {
    return false;
  }
}
