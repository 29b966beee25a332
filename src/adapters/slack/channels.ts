/** `<#C123|general>`, a channel's link, or its bare id. Names alone Slack does not resolve for us. */
const CHANNEL =
  /^(?:<#|https:\/\/[\w.-]+\.slack\.com\/(?:archives|client\/\w+)\/)?([CG][A-Z0-9]{1,20})(?:\|[^>]*)?>?\/?$/;

/**
 * The id of a channel of the workspace, from what was typed. The bot can write only where somebody
 * has let it in, so nothing is reached that its members did not want it to reach.
 */
export function channelTyped(typed: string): string | null {
  return CHANNEL.exec(typed.trim())?.[1] ?? null;
}
