import type { ChatPlatform } from "../../application/chat-platform.js";
import { slackButtons } from "./buttons.js";
import type { Connection } from "./connection.js";
import type { Desk, Surroundings } from "./desk.js";
import { type DirectChannels, directChannels } from "./direct-channels.js";
import { inFlight } from "./in-flight.js";
import { pacing } from "./pacing.js";
import { slackPeople } from "./people.js";
import { postedAs } from "./post.js";
import { receive } from "./receive.js";
import { surviveBoltFaults } from "./rejections.js";
import { slackMessenger } from "./send.js";

export interface SlackTraits {
  /** Where files may be fetched from besides Slack; null for nowhere. */
  readonly fileHost: string | null;
  /** Messages a second of the outbox. */
  readonly perSecond: number;
}

/** Messages of the outbox under way at the same time. */
const AT_ONCE = 8;
/** Whoever gets reminders gets one within a week. */
const REMEMBERED_MINUTES = 7 * 24 * 60;
const MS_PER_MINUTE = 60_000;

/** Channels in which something was said lately are known at once. */
async function rememberChannels(
  channels: DirectChannels,
  { database, clock }: Surroundings,
): Promise<void> {
  const since = (clock.now() - REMEMBERED_MINUTES) * MS_PER_MINUTE;
  const named = await database.transaction(({ outbox }) => outbox.namedSince("slack", since));
  for (const { account, messageId } of named) {
    channels.remember(account.workspace, account.externalId, postedAs(messageId).channel);
  }
}

/** Slack over one of its two connections. */
export function slackPlatform(
  connection: Connection,
  surroundings: Surroundings,
  { fileHost, perSecond }: SlackTraits,
): ChatPlatform {
  const { log } = surroundings;
  const work = inFlight(log);
  const buttons = slackButtons(surroundings);
  const people = slackPeople();
  const channels = directChannels();
  const pace = pacing();
  const desk: Desk = {
    ...surroundings,
    people,
    buttons,
    directChannels: channels,
    pacing: pace,
    fileHost,
    behind: work.run,
    async removed(workspace) {
      people.forgetWorkspace(workspace);
      channels.forgetWorkspace(workspace);
      await connection.removed(workspace);
    },
  };
  receive(connection.app, desk);
  let undo = () => {};

  return {
    platform: "slack",
    rate: { perSecond, atOnce: AT_ONCE },
    messenger: slackMessenger({
      buttons,
      directChannels: channels,
      pacing: pace,
      clientOf: (workspace) => connection.clientOf(workspace),
    }),
    async start() {
      undo = surviveBoltFaults(log);
      try {
        await rememberChannels(channels, surroundings);
        await connection.start();
      } catch (error) {
        undo();
        throw error;
      }
    },
    async stop(withinMs) {
      const until = Date.now() + withinMs;
      await connection.stop();
      await work.settled(Math.max(0, until - Date.now()));
      undo();
    },
    isUp: () => connection.isUp(),
  };
}
