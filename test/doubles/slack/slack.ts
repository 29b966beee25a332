import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as passed } from "node:timers/promises";
import { one } from "./block-rules.js";
import type { Transport } from "./deliver.js";
import { type Fault, type Faults, faultQueue } from "./faults.js";
import { httpEvents } from "./http-events.js";
import { type Oauth, oauthServer } from "./oauth.js";
import { ownPeer, type Peer } from "./peer.js";
import { type SocketMode, socketMode } from "./socket-mode.js";
import { type Tickets, tickets } from "./tickets.js";
import type { WebApiParts } from "./web-api.js";
import { type Json, newTeam, type Team } from "./world.js";

/** One call that the bot made. */
export interface Call {
  readonly method: string;
  readonly token: string;
  readonly args: Json;
  readonly answer: Json | null;
}

/** A Slack on 127.0.0.1: what the bot's own client talks to, unmodified. */
export interface SlackDouble {
  readonly apiUrl: string;
  readonly base: string;
  readonly teams: Map<string, Team>;
  readonly team: Team;
  readonly tickets: Tickets;
  readonly oauth: Oauth;
  readonly peer: Peer;
  readonly faults: Faults;
  readonly sockets: SocketMode;
  readonly calls: Call[];
  /** How events reach the bot: its sockets, unless an address was given. */
  transport: Transport;
  useHttp(address: string): void;
  addTeam(id: string): Team;
  /** Resolves when the bot has been still for so many milliseconds. */
  still(ms?: number): Promise<void>;
  close(): Promise<void>;
}

export const TOKENS = {
  bot: "xoxb-double-1",
  app: "xapp-double-1",
  clientId: "1.2",
  clientSecret: "client-secret-of-the-double",
  signingSecret: "signing-secret-of-the-double",
} as const;

/**
 * Opens the front; what stands behind it is the double's own unless another peer is given, which
 * then keeps the first workspace.
 */
export async function openSlackDouble({
  team = newTeam("T1", TOKENS.bot),
  peerOf = ownPeer,
  faults = faultQueue(),
}: {
  readonly team?: Team;
  readonly peerOf?: (parts: WebApiParts) => Peer;
  readonly faults?: Faults;
} = {}): Promise<SlackDouble> {
  const teams = new Map([[team.id, team]]);
  const calls: Call[] = [];
  const oauth = oauthServer(TOKENS.clientId, TOKENS.clientSecret);
  let port = 0;
  let active = 0;
  let open = 0;
  const base = () => `http://127.0.0.1:${port}`;
  const handed = tickets(base);
  const server = createServer((request, answer) => {
    open += 1;
    active += 1;
    answer.on("close", () => {
      open -= 1;
      active += 1;
    });
    void handle(request, answer);
  });
  const sockets = socketMode(server, TOKENS.app, base);
  const flood = floodGate();
  const peer = peerOf({ teams, oauth, tickets: handed, base, openConnection: sockets.open });

  const handle = async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const path = new URL(request.url ?? "/", base()).pathname;
    const [, area = "", first = "", second = ""] = path.split("/");
    const method = area === "api" ? first : area;
    const fault = faults.next(method);
    if (fault?.kind === "held") await fault.until;
    const token = (request.headers.authorization ?? "").replace(/^Bearer /, "");
    const args = argsOf(request, body);
    if (fault?.kind === "slow") await passed(fault.ms);
    if (isBefore(fault, request, answer)) {
      calls.push({ method, token, args, answer: null });
      return;
    }
    if (method === "chat.postMessage" && flood.isOver(String(args.channel))) {
      calls.push({ method, token, args, answer: null });
      return void answer.writeHead(429, { "Retry-After": "1" }).end();
    }
    const said =
      area === "api"
        ? json(await peer.call(first, token || String(args.token ?? ""), args))
        : area === "response"
          ? await respond(first, args)
          : area === "upload"
            ? upload(first, second, body, request)
            : area === "files"
              ? file(first, second, token)
              : { status: 404, body: "" };
    calls.push({ method, token, args, answer: area === "api" ? one(JSON.parse(said.body)) : null });
    if (fault?.kind === "drop-after") return void request.socket.destroy();
    if (fault?.kind === "http") return void answer.writeHead(fault.status).end("fault");
    answer.writeHead(said.status, { "Content-Type": "application/json" }).end(said.body);
  };

  const respond = async (id: string, args: Json) => {
    const goal = handed.useResponse(id);
    if (!goal.ok) return { status: 404, body: goal.problem };
    const inTeam = teams.get(goal.value.team);
    const problem = inTeam === undefined ? "team" : await peer.respond(inTeam, goal.value, args);
    return problem === null ? { status: 200, body: "ok" } : { status: 400, body: problem };
  };
  const upload = (teamId: string, id: string, body: Buffer, request: IncomingMessage) => {
    const found = teams.get(teamId)?.files.get(id);
    if (found === undefined) return { status: 404, body: "" };
    found.bytes = contentOf(body, request);
    return { status: 200, body: "OK" };
  };
  const file = (teamId: string, id: string, token: string) => {
    const inTeam = teams.get(teamId);
    const found = inTeam?.files.get(id);
    if (found === undefined || inTeam?.tokens.has(token) !== true) return { status: 403, body: "" };
    return { status: 200, body: found.bytes.toString("utf8") };
  };

  port = await listening(server);
  const double: SlackDouble = {
    apiUrl: `${base()}/api/`,
    base: base(),
    teams,
    team,
    tickets: handed,
    oauth,
    peer,
    faults,
    sockets,
    calls,
    transport: sockets,
    useHttp(address) {
      this.transport = httpEvents(() => address, TOKENS.signingSecret);
    },
    addTeam(id) {
      const added = newTeam(id, null);
      teams.set(id, added);
      return added;
    },
    async still(ms = 32) {
      // Counted in turns of the event loop: a bot that thinks hard does not look still.
      let seen = active;
      for (let turns = 0; turns < ms / TURN_MS; turns++) {
        await new Promise((resolve) => {
          setTimeout(resolve, TURN_MS);
        });
        if (open > 0 || active !== seen) turns = 0;
        seen = active;
      }
    },
    async close() {
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
  return double;
}

const TURN_MS = 4;

/** Slack takes about one post a second in a channel, and lets a short burst pass. */
function floodGate(): { isOver(channel: string): boolean } {
  const posts = new Map<string, number[]>();
  return {
    isOver(channel) {
      const now = Date.now();
      const recent = (posts.get(channel) ?? []).filter((at) => now - at < 1000);
      posts.set(channel, [...recent, now]);
      return recent.length >= BURST;
    },
  };
}

const BURST = 5;

/** True when the fault has answered already, before anything was done. */
function isBefore(fault: Fault | null, request: IncomingMessage, answer: ServerResponse): boolean {
  if (fault === null) return false;
  switch (fault.kind) {
    case "drop-before":
      request.socket.destroy();
      return true;
    case "http":
      if (!fault.done) answer.writeHead(fault.status).end("fault");
      return !fault.done;
    case "rate-limited":
      answer.writeHead(429, { "Retry-After": String(fault.seconds) }).end();
      return true;
    case "platform": {
      const said = json({ ok: false, error: fault.error });
      answer.writeHead(200, { "Content-Type": "application/json" }).end(said.body);
      return true;
    }
    case "drop-after":
    case "slow":
    case "held":
      return false;
  }
}

function json(body: Json): { readonly status: number; readonly body: string } {
  return { status: 200, body: JSON.stringify(body) };
}

function argsOf(request: IncomingMessage, body: Buffer): Json {
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("application/json")) return one(JSON.parse(body.toString("utf8")));
  if (!type.startsWith("application/x-www-form-urlencoded")) return {};
  return Object.fromEntries(new URLSearchParams(body.toString("utf8")));
}

/** The file in an upload: the whole body, or the one part of a form. */
function contentOf(body: Buffer, request: IncomingMessage): Buffer {
  const boundary = /boundary=(\S+)/.exec(request.headers["content-type"] ?? "")?.[1];
  if (boundary === undefined) return body;
  const start = body.indexOf("\r\n\r\n") + 4;
  return body.subarray(start, body.lastIndexOf(`\r\n--${boundary}`));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
