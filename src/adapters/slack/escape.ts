import { harmless } from "../../application/harmless.js";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

/**
 * Text for a field in which Slack reads mark-up: with these three signs escaped nothing in it can
 * mention a person or a channel, or become a link.
 */
export function escaped(text: string): string {
  return harmless(text).replace(/[&<>]/g, (sign) => ENTITIES.get(sign) ?? sign);
}

/** What a person typed, out of a field in which Slack escapes the same three signs. */
export function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
