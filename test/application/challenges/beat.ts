import {
  claimAnnouncements,
  editionContent,
  recapContent,
} from "../../../src/application/challenges/recaps.js";
import type { ChatPlatform } from "../../../src/application/chat-platform.js";
import { postOffice } from "../../../src/application/outbox/post-office.js";
import type { Database } from "../../../src/application/ports.js";

const MS_PER_MINUTE = 60_000;

/** What a minute's beat brings to a platform's groups: claimed, sent, and written down. */
export async function beat(
  database: Database,
  { platform, messenger }: Pick<ChatPlatform, "platform" | "messenger">,
  minute: number,
): Promise<void> {
  await claimAnnouncements(database, platform, minute);
  const office = postOffice({
    database,
    platform,
    messenger,
    contents: { recap: recapContent, edition: editionContent },
    random: () => 0,
    log: {
      warn: (facts) => {
        throw new Error(JSON.stringify(facts));
      },
    },
    leaseMs: 2 * MS_PER_MINUTE,
  });
  const now = minute * MS_PER_MINUTE;
  const { letters } = await office.exchange([], now, 50);
  for (const letter of letters) {
    await office.exchange([await office.attempt(letter, () => now)], now, 0);
  }
}

export const minuteAt = (instant: string) => Date.parse(instant) / MS_PER_MINUTE;
