import { listOf, one, problemOfMessage, problemOfView } from "./block-rules.js";
import type { Oauth } from "./oauth.js";
import type { Tickets } from "./tickets.js";
import { directChannel, type Json, newId, newTs, type Team, type View } from "./world.js";

export interface WebApiParts {
  readonly teams: Map<string, Team>;
  readonly oauth: Oauth;
  readonly tickets: Tickets;
  /** `http://127.0.0.1:port`. */
  readonly base: () => string;
  /** Takes an app-level token and hands out an address for a connection. */
  openConnection(token: string): Json;
}

type Method = (team: Team, args: Json) => Json;

/** The answer to one call of the Web API: `{"ok": true, …}` or `{"ok": false, "error": …}`. */
export function callWebApi(parts: WebApiParts, method: string, token: string, args: Json): Json {
  if (method === "apps.connections.open") return parts.openConnection(token);
  if (method === "oauth.v2.access") return parts.oauth.access(args);
  const team = teamOf(parts.teams, token);
  if (typeof team === "string") return refused(team);
  const known = METHODS.get(method);
  return known === undefined ? refused("unknown_method") : known(parts)(team, args);
}

function teamOf(teams: Map<string, Team>, token: string): Team | string {
  if (token === "") return "not_authed";
  for (const team of teams.values()) {
    const until = team.tokens.get(token);
    if (until === undefined) continue;
    return until > Date.now() ? team : "token_expired";
  }
  return "invalid_auth";
}

const METHODS: ReadonlyMap<string, (parts: WebApiParts) => Method> = new Map<
  string,
  (parts: WebApiParts) => Method
>([
  [
    "auth.test",
    () => (team) => ok({ team_id: team.id, user_id: team.botUserId, bot_id: team.botId }),
  ],
  ["users.info", () => usersInfo],
  ["conversations.open", () => conversationsOpen],
  ["conversations.history", () => conversationsHistory],
  ["chat.postMessage", () => postMessage],
  ["chat.update", () => updateMessage],
  [
    "views.open",
    ({ tickets }) =>
      (team, args) =>
        viewsOpen(tickets, team, args),
  ],
  ["views.update", () => viewsUpdate],
  ["views.publish", () => viewsPublish],
  [
    "files.getUploadURLExternal",
    ({ base }) =>
      (team, args) =>
        uploadUrl(base(), team, args),
  ],
  ["files.completeUploadExternal", () => completeUpload],
]);

function usersInfo(team: Team, args: Json): Json {
  const user = team.users.get(String(args.user));
  if (user === undefined) return refused("user_not_found");
  const { id, name, tz, locale } = user;
  const told = { id, team_id: team.id, name, real_name: name, tz, is_bot: false };
  const withLocale = String(args.include_locale) === "true" ? { ...told, locale } : told;
  return ok({ user: { ...withLocale, profile: { display_name: name } } });
}

function conversationsOpen(team: Team, args: Json): Json {
  if (!team.users.has(String(args.users))) return refused("user_not_found");
  return ok({ channel: { id: directChannel(team, String(args.users)).id } });
}

function conversationsHistory(team: Team, args: Json): Json {
  const channel = team.channels.get(String(args.channel));
  if (channel === undefined) return refused("channel_not_found");
  if (!channel.isDirect || !team.readsHistory) return refused("missing_scope");
  const limit = Number(args.limit ?? 100);
  const all = channel.messages.filter((message) => message.ephemeralTo === null).reverse();
  const withMetadata = String(args.include_all_metadata) === "true";
  const from = Number(args.cursor ?? 0);
  const until = from + limit;
  const messages = all.slice(from, until).map(({ ts, text, blocks, metadata }) => ({
    ts,
    text,
    blocks,
    ...(withMetadata && metadata !== null ? { metadata } : {}),
  }));
  const more = { has_more: true, response_metadata: { next_cursor: String(until) } };
  return ok({ messages, ...(all.length > until ? more : { has_more: false }) });
}

function postMessage(team: Team, args: Json): Json {
  const channel = team.channels.get(String(args.channel));
  if (channel === undefined) return refused("channel_not_found");
  if (!channel.members.includes(team.botUserId)) return refused("not_in_channel");
  const blocks = listOf(parsed(args.blocks));
  const problem = problemOfMessage(args.text, blocks);
  if (problem !== null) return refused(problem);
  const metadata = args.metadata === undefined ? null : one(parsed(args.metadata));
  if (metadata !== null && typeof metadata.event_type !== "string")
    return refused("invalid_metadata");
  const ts = newTs();
  channel.messages.push({
    ts,
    channel: channel.id,
    text: String(args.text ?? ""),
    blocks,
    metadata,
    ephemeralTo: null,
    by: team.botUserId,
    edits: 0,
  });
  return ok({ channel: channel.id, ts });
}

function updateMessage(team: Team, args: Json): Json {
  const channel = team.channels.get(String(args.channel));
  if (channel === undefined) return refused("channel_not_found");
  const message = channel.messages.find(({ ts }) => ts === args.ts);
  if (message === undefined) return refused("message_not_found");
  if (message.by !== team.botUserId) return refused("cant_update_message");
  const blocks = listOf(parsed(args.blocks));
  const problem = problemOfMessage(args.text, blocks);
  if (problem !== null) return refused(problem);
  message.text = String(args.text ?? "");
  message.blocks = blocks;
  message.edits += 1;
  return ok({ channel: channel.id, ts: message.ts, text: message.text });
}

function viewsOpen(tickets: Tickets, team: Team, args: Json): Json {
  const body = one(parsed(args.view));
  const user = tickets.useTrigger(String(args.trigger_id));
  if (!user.ok) return refused(user.problem);
  const problem = problemOfView(body);
  if (problem !== null) return refused(problem);
  const open = [...team.views.values()].filter((view) => view.user === user.value && view.isOpen);
  if (open.filter((view) => view.type === "modal").length >= 3)
    return refused("push_limit_reached");
  return ok({ view: shown(addView(team, user.value, body)) });
}

function addView(team: Team, user: string, body: Json): View {
  const type = body.type === "home" ? "home" : "modal";
  const view: View = { id: newId("V"), user, type, hash: newId("h"), body, isOpen: true };
  team.views.set(view.id, view);
  return view;
}

function viewsUpdate(team: Team, args: Json): Json {
  const view = team.views.get(String(args.view_id));
  if (view === undefined || !view.isOpen) return refused("not_found");
  if (args.hash !== undefined && args.hash !== view.hash) return refused("hash_conflict");
  return changeView(view, one(parsed(args.view)));
}

function viewsPublish(team: Team, args: Json): Json {
  const user = String(args.user_id);
  if (!team.users.has(user)) return refused("user_not_found");
  const body = one(parsed(args.view));
  const home = [...team.views.values()].find((view) => view.type === "home" && view.user === user);
  if (home === undefined) {
    const problem = problemOfView(body);
    return problem === null ? ok({ view: shown(addView(team, user, body)) }) : refused(problem);
  }
  if (args.hash !== undefined && args.hash !== home.hash) return refused("hash_conflict");
  return changeView(home, body);
}

/** Puts another body in a view; its hash changes with it. */
export function changeView(view: View, body: Json): Json {
  const problem = problemOfView(body);
  if (problem !== null) return refused(problem);
  view.body = body;
  view.hash = newId("h");
  return ok({ view: shown(view) });
}

function shown({ id, hash, body }: View): Json {
  return { ...body, id, hash };
}

function uploadUrl(base: string, team: Team, args: Json): Json {
  const id = newId("F");
  const name = String(args.filename);
  if (Number(args.length) <= 0) return refused("invalid_arguments");
  team.files.set(id, { id, name, bytes: Buffer.alloc(0), channel: null });
  return ok({ upload_url: `${base}/upload/${team.id}/${id}`, file_id: id });
}

function completeUpload(team: Team, args: Json): Json {
  const channel = String(args.channel_id);
  if (!team.channels.has(channel)) return refused("channel_not_found");
  const named = listOf(parsed(args.files)).map((file) => team.files.get(String(file.id)));
  for (const file of named) {
    if (file === undefined || file.bytes.length === 0) return refused("file_not_found");
    file.channel = channel;
  }
  return ok({ files: named.map((file) => ({ id: file?.id })) });
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

export function ok(body: Json): Json {
  return { ok: true, ...body };
}

export function refused(error: string): Json {
  return { ok: false, error };
}
