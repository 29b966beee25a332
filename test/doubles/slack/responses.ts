import { listOf, problemOfMessage } from "./block-rules.js";
import type { ResponseGoal } from "./tickets.js";
import { type Json, newTs, type Team } from "./world.js";

/** Does what a post to a `response_url` says; the problem is Slack's word, null for none. */
export function takeResponse(team: Team, goal: ResponseGoal, body: Json): string | null {
  const channel = team.channels.get(goal.channel);
  if (channel === undefined) return "channel_not_found";
  const blocks = listOf(body.blocks);
  const problem = problemOfMessage(body.text, blocks);
  if (problem !== null) return problem;
  const original = channel.messages.find((message) => message.ts === goal.ts);
  if (body.replace_original === true && original !== undefined) {
    original.text = String(body.text ?? "");
    original.blocks = blocks;
    original.edits += 1;
    return null;
  }
  channel.messages.push({
    ts: newTs(),
    channel: channel.id,
    text: String(body.text ?? ""),
    blocks,
    metadata: null,
    ephemeralTo: body.response_type === "in_channel" ? null : goal.user,
    by: team.botUserId,
    edits: 0,
  });
  return null;
}
