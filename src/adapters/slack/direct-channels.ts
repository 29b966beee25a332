import type { webApi } from "@slack/bolt";

/** The channels in which the bot and one person talk. */
export interface DirectChannels {
  /**
   * @throws what Slack answers when it opens none
   */
  of(client: webApi.WebClient, workspace: string, userId: string): Promise<string>;
  forgetWorkspace(workspace: string): void;
}

const MOST_CHANNELS = 50_000;

export function directChannels(): DirectChannels {
  const known = new Map<string, string>();
  return {
    async of(client, workspace, userId) {
      const key = `${workspace} ${userId}`;
      const kept = known.get(key);
      if (kept !== undefined) return kept;
      const { channel } = await client.conversations.open({ users: userId });
      const id = channel?.id;
      if (id === undefined) throw new Error("conversations.open named no channel");
      known.set(key, id);
      const [oldest] = known.keys();
      if (known.size > MOST_CHANNELS && oldest !== undefined) known.delete(oldest);
      return id;
    },
    forgetWorkspace(workspace) {
      for (const key of known.keys()) if (key.startsWith(`${workspace} `)) known.delete(key);
    },
  };
}
