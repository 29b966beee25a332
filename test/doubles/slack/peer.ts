import { takeResponse } from "./responses.js";
import type { ResponseGoal } from "./tickets.js";
import { callWebApi, changeView, type WebApiParts } from "./web-api.js";
import type { Json, Team, View } from "./world.js";

/** Who keeps what Slack knows behind the front: the double itself, or a Slack that others wrote. */
export interface Peer {
  /** The answer to one call of the Web API. */
  call(method: string, token: string, args: Json): Promise<Json>;
  /** Slack's own change of a view, as an acknowledged form asks for it. */
  changeView(view: View, body: Json): Promise<Json>;
  /** Does what a post to a `response_url` says; the problem is Slack's word, null for none. */
  respond(team: Team, goal: ResponseGoal, body: Json): Promise<string | null>;
  /** A person allows the app; the code that their browser brings back. */
  code(team: Team, user: string, redirect: string): Promise<string>;
}

/** The double alone. */
export function ownPeer(parts: WebApiParts): Peer {
  return {
    call: async (method, token, args) => callWebApi(parts, method, token, args),
    changeView: async (view, body) => changeView(view, body),
    respond: async (team, goal, body) => takeResponse(team, goal, body),
    code: async (team, user) => parts.oauth.code(team, user),
  };
}
