import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from "discord.js";
import type { Messenger } from "../../application/chat-platform.js";
import type { AccountKey } from "../../application/ports.js";
import type { Drawing } from "./drawing.js";
import type { OpenForms } from "./forms.js";
import type { PlatformLog } from "./log.js";

/** Whatever a person did that wants an answer. */
export type Interaction =
  | ChatInputCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** One thing that a person did, and how it is to be answered. */
export interface Exchange {
  readonly interaction: Interaction;
  readonly account: AccountKey;
  readonly language: string;
  /** The answer takes the place of the message that has the button. */
  readonly inPlace: boolean;
}

export interface AnswerTools {
  readonly drawing: Drawing;
  readonly forms: OpenForms;
  readonly messenger: Messenger;
  readonly log: PlatformLog;
  /** A short reference for what went wrong. */
  readonly reference: () => string;
  readonly checksBodies: boolean;
}
