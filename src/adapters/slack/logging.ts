import { type Logger, LogLevel } from "@slack/bolt";
import type { SlackLog } from "./desk.js";

/** What no log may hold: tokens, secrets and single-use addresses. */
const SECRETS =
  /\b(?:xox[a-z]?|xapp|xwfp|xoxe(?:\.xox[a-z])?)-[A-Za-z0-9-]+|(?<=[?&](?:ticket|code|state|token)=)[^&\s"]+/g;

export function redacted(text: string): string {
  return text.replace(SECRETS, "[redacted]");
}

/**
 * What Slack's own libraries want to say. Their debug lines hold whole payloads, so those are never
 * written; the rest is redacted.
 */
export function boltLogger(log: SlackLog): Logger {
  const said = (words: readonly unknown[]) =>
    redacted(words.map((word) => (word instanceof Error ? word.message : String(word))).join(" "));
  return {
    debug: () => {},
    info: () => {},
    warn: (...words) => log.warn({ from: "bolt" }, said(words)),
    error: (...words) => log.warn({ from: "bolt" }, said(words)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
