import type { webApi } from "@slack/bolt";
import { putNewest } from "../../application/put-newest.js";

/** The channels in which the bot and one person talk. */
export interface DirectChannels {
  /**
   * @throws what Slack answers when it opens none
   */
  of(client: webApi.WebClient, workspace: string, userId: string): Promise<string>;
  /** The channel of an earlier process need not be opened again: Slack takes some 50 a minute. */
  remember(workspace: string, userId: string, channel: string): void;
  /** It is not there any more: the next time another is opened. */
  forget(workspace: string, userId: string): void;
  forgetWorkspace(workspace: string): void;
}

const MOST_CHANNELS = 50_000;

export function directChannels(): DirectChannels {
  const known = new Map<string, string>();
  const remember = (workspace: string, userId: string, channel: string) =>
    putNewest(known, `${workspace} ${userId}`, channel, MOST_CHANNELS);
  return {
    remember,
    forget: (workspace, userId) => void known.delete(`${workspace} ${userId}`),
    async of(client, workspace, userId) {
      const kept = known.get(`${workspace} ${userId}`);
      if (kept !== undefined) return kept;
      const { channel } = await client.conversations.open({ users: userId });
      const id = channel?.id;
      if (id === undefined) throw new Error("conversations.open named no channel");
      remember(workspace, userId, id);
      return id;
    },
    forgetWorkspace(workspace) {
      for (const key of known.keys()) if (key.startsWith(`${workspace} `)) known.delete(key);
    },
  };
}
