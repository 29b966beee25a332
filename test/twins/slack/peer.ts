import { BOT_SCOPES } from "../../../src/adapters/slack/manifest.js";
import { listOf, one } from "../../doubles/slack/block-rules.js";
import type { Peer } from "../../doubles/slack/peer.js";
import { GENERAL } from "../../doubles/slack/person.js";
import { TOKENS } from "../../doubles/slack/slack.js";
import type { ResponseGoal, Tickets } from "../../doubles/slack/tickets.js";
import type { WebApiParts } from "../../doubles/slack/web-api.js";
import type { Channel, Json, Message, Team, View } from "../../doubles/slack/world.js";
import { callEmulate, type Emulate, FRONT_TOKEN } from "./emulate.js";

/**
 * The other Slack behind our front. Every call of the bot goes to it, and what people then see is
 * read back from it. What it has not is the front's: connections, triggers of presses (each is
 * exchanged for one of its own), addresses for answers (they become its ephemeral and public posts),
 * and the zone and language of a profile.
 */
export function emulatePeer({
  address,
  team,
  people,
  general,
}: Emulate): (parts: WebApiParts) => Peer {
  const ask = (method: string, args: Json, token = FRONT_TOKEN) =>
    callEmulate(address, method, token, args);

  return ({ tickets, openConnection }) => ({
    async call(method, token, args) {
      if (method === "apps.connections.open") return openConnection(token);
      const exchanged = method === "views.open" ? await withTrigger(tickets, ask, args) : args;
      if (exchanged.ok === false) return exchanged;
      const answer = await ask(method, exchanged, token);
      if (answer.ok !== true) return answer;
      if (method === "users.info") return withProfile(team, answer);
      if (method.startsWith("views.")) keepView(team, String(exchanged.user_id ?? ""), answer);
      if (method === "chat.postMessage") await readBack(String(args.channel), answer, token);
      return answer;
    },

    async changeView(view, body) {
      const answer = await ask("views.update", { view_id: view.id, hash: view.hash, view: body });
      if (answer.ok === true) keepView(team, view.user, answer);
      return answer;
    },

    async respond(inTeam, goal, body) {
      return respond(inTeam, goal, body);
    },

    async code(_team, _user, redirect) {
      const [installer = ""] = people.values();
      const form = {
        user_id: installer,
        redirect_uri: redirect,
        client_id: TOKENS.clientId,
        scope: BOT_SCOPES.join(","),
        state: "of the front",
      };
      const answer = await fetch(`${address}/oauth/v2/authorize/callback`, {
        method: "POST",
        body: new URLSearchParams(form),
        redirect: "manual",
      });
      return new URL(answer.headers.get("location") ?? "").searchParams.get("code") ?? "";
    },
  });

  /** A message as it stands there now, and not as it was sent. */
  async function readBack(channelId: string, { ts }: Json, token: string): Promise<void> {
    const channel = team.channels.get(channelId);
    const args = { channel: channelId, limit: 5, include_all_metadata: true };
    const { messages } = await ask("conversations.history", args, token);
    const found = listOf(messages).find((message) => message.ts === ts);
    if (channel === undefined || found === undefined) return;
    const metadata = found.metadata === undefined ? null : one(found.metadata);
    channel.messages.push(shown(channel, found, { metadata }));
  }

  async function respond(
    inTeam: Team,
    { channel: id, user, ts }: ResponseGoal,
    body: Json,
  ): Promise<string | null> {
    const channel = inTeam.channels.get(id);
    if (channel === undefined) return "channel_not_found";
    const there = id === GENERAL ? general : id;
    const said = { channel: there, text: body.text, blocks: body.blocks };
    const original = channel.messages.find((message) => message.ts === ts);
    if (body.replace_original === true && original !== undefined) {
      // It has no way to change an ephemeral message.
      const answer =
        original.ephemeralTo === null ? await ask("chat.update", { ...said, ts }) : { ok: true };
      if (answer.ok !== true) return String(answer.error);
      original.text = String(body.text);
      original.blocks = listOf(body.blocks);
      original.edits += 1;
      return null;
    }
    const isPublic = body.response_type === "in_channel";
    const answer = isPublic
      ? await ask("chat.postMessage", said)
      : await ask("chat.postEphemeral", { ...said, user });
    if (answer.ok !== true) return String(answer.error);
    const posted = { ...body, ts: answer.ts ?? answer.message_ts };
    channel.messages.push(shown(channel, posted, { ephemeralTo: isPublic ? null : user }));
    return null;
  }

  function shown(channel: Channel, { ts, text, blocks }: Json, rest: Partial<Message>): Message {
    return {
      ts: String(ts),
      channel: channel.id,
      text: String(text),
      blocks: listOf(blocks),
      metadata: null,
      ephemeralTo: null,
      by: team.botUserId,
      edits: 0,
      ...rest,
    };
  }
}

type Ask = (method: string, args: Json) => Promise<Json>;

/** A trigger of a press, good for three seconds and once, becomes one that was minted there. */
async function withTrigger(tickets: Tickets, ask: Ask, args: Json): Promise<Json> {
  const user = tickets.useTrigger(String(args.trigger_id));
  if (!user.ok) return { ok: false, error: user.problem };
  const { trigger_id } = await ask("views.generateTriggerId", { user_id: user.value });
  return { ...args, trigger_id, user_id: user.value };
}

function withProfile(team: Team, answer: Json): Json {
  const user = one(answer.user);
  const { tz, locale } = team.users.get(String(user.id)) ?? {};
  return { ...answer, user: { ...user, tz, locale } };
}

/** A view as it stands there now. */
function keepView(team: Team, user: string, answer: Json): void {
  const given = Object.entries(one(answer.view)).filter(
    ([, value]) => value !== null && value !== "",
  );
  const { id, hash, type, ...body } = Object.fromEntries(given);
  const known = team.views.get(String(id));
  const view: View = {
    id: String(id),
    user: known?.user ?? user,
    type: type === "home" ? "home" : "modal",
    hash: String(hash),
    body: { type, ...body },
    isOpen: known?.isOpen ?? true,
  };
  if (known === undefined) team.views.set(view.id, view);
  else Object.assign(known, { hash: view.hash, body: view.body });
}
