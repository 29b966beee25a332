import type { Messages } from "../messages/messages.js";
import { privately } from "./replies.js";
import type { Block, Reply } from "./reply.js";
import type { Language, Understanding } from "./understanding/understanding.js";

/** Every message is read in all of them: runners mix languages, whatever their settings say. */
export const SPOKEN: readonly Language[] = ["en", "da"];

export type Health = Extract<Understanding, { kind: "red-flag" | "pain" | "illness" }>;

/** Whether an understanding speaks of health, which comes before every command. */
export function isHealth(understanding: Understanding): understanding is Health {
  const { kind } = understanding;
  return kind === "red-flag" || kind === "pain" || kind === "illness";
}

/** SF-2: the first line says whom to call, and nothing speaks of training. */
export function emergencyReply({ safety }: Messages): Reply {
  return privately({ type: "notice", tone: "emergency", text: safety.emergency.join("\n") });
}

/** What the safety rules say of it, with SF-7 behind it. */
export function healthBlocks(health: Health, { safety }: Messages): readonly Block[] {
  return [
    { type: "notice", tone: "warning", text: healthWords(health, safety) },
    { type: "text", text: safety.guidance },
  ];
}

function healthWords(health: Health, safety: Messages["safety"]): string {
  switch (health.kind) {
    case "red-flag":
      return safety.redFlags[health.flag];
    case "pain":
      return safety.pain(health.where, health.score);
    case "illness":
      return safety.illness(health.fever);
  }
}
