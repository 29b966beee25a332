import type { RespondFn } from "@slack/bolt";

/** Where somebody asked, and so where the answer goes. */
export type Place =
  /** A slash command or a press on a message. */
  | {
      readonly kind: "response";
      readonly respond: RespondFn;
      /** The bot's own direct messages with that person, where answers stay; else a channel. */
      readonly isDirect: boolean;
      /** Whether the message that was pressed may be changed. */
      readonly mayReplace: boolean;
    }
  | { readonly kind: "direct"; readonly channel: string }
  /** A press or an answer in an open modal. */
  | { readonly kind: "modal"; readonly viewId: string; readonly hash: string | null }
  /** The Home tab or a shortcut: an answer needs a modal of its own. */
  | { readonly kind: "elsewhere"; readonly home: boolean };
