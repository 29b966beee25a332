import { type APIMessageTopLevelComponent, MessageFlags } from "discord.js";

export interface MessageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly alt: string | null;
}

/**
 * One message, ready to be sent: of components, or of the classic kind with text, rows and files.
 * A phone's notification shows the classic kind's text, and may show nothing of the other.
 */
export interface DiscordMessage {
  /** Null for a message of components. */
  readonly content: string | null;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly MessageFile[];
}

/** What is sent of a message, in the words of discord.js. */
export function sendable(message: DiscordMessage, isEphemeral: boolean) {
  const flags =
    (message.content === null ? MessageFlags.IsComponentsV2 : 0) |
    (isEphemeral ? MessageFlags.Ephemeral : 0);
  return {
    ...(message.content === null ? {} : { content: message.content }),
    components: [...message.components],
    files: message.files.map(({ name, bytes, alt }) => ({
      name,
      attachment: Buffer.from(bytes),
      ...(alt === null ? {} : { description: alt }),
    })),
    flags,
    allowedMentions: { parse: [] },
  };
}

/** The same for a message that takes the place of another, whose files go. */
export function editing(message: DiscordMessage) {
  const { flags, ...rest } = sendable(message, false);
  return {
    ...rest,
    ...(flags === 0 ? {} : { flags: MessageFlags.IsComponentsV2 as const }),
    attachments: [],
  };
}
