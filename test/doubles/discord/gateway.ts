import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import type { World } from "./world.js";
import { snowflake } from "./world.js";

/** The gateway side of the double. */
export interface Gateway {
  /**
   * Sends an event to the session of that shard, or keeps it for when it resumes. False where there
   * is no session, so that nobody will ever hear of it.
   */
  dispatch(event: string, data: unknown, shard: number): boolean;
  /** Breaks every connection without a word. */
  drop(): void;
  /** Op 7: asks every connection to come back and resume. */
  reconnect(): void;
  /** Op 9: every session is over; what was not delivered is lost. */
  invalidate(): void;
  /** Leaves heartbeats unanswered from here on, or no longer. */
  setDeaf(isDeaf: boolean): void;
  readonly counts: { identified: number; resumed: number };
  shards(): number;
  close(): void;
}

interface Session {
  readonly id: string;
  readonly shard: number;
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  sequence: number;
  socket: WebSocket | null;
}

/** Intents that need an approval which this bot does not have. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const [DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK] = [
  0, 1, 2, 6, 7, 9, 10, 11,
];

export function gateway(
  server: Server,
  world: World,
  token: string,
  url: () => string,
  heartbeatMs: number,
): Gateway {
  const sockets = new WebSocketServer({ server, path: "/gateway" });
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0 };
  let isDeaf = false;

  sockets.on("connection", (socket) => {
    send(socket, { op: HELLO, d: { heartbeat_interval: heartbeatMs } });
    socket.on("message", (bytes) => {
      const { op, d } = JSON.parse(String(bytes)) as { readonly op: number; readonly d: unknown };
      if (op === HEARTBEAT && !isDeaf) send(socket, { op: ACK });
      if (op === IDENTIFY) identify(socket, d as Identify);
      if (op === RESUME) resume(socket, d as Resume);
    });
    socket.on("error", () => socket.terminate());
  });

  function identify(socket: WebSocket, { token: given, intents, shard = [0, 1] }: Identify): void {
    if (given !== token) {
      socket.close(4004, "Authentication failed.");
      return;
    }
    if ((intents & PRIVILEGED) !== 0) {
      socket.close(4014, "Disallowed intent(s).");
      return;
    }
    counts.identified++;
    const session: Session = { id: snowflake(), shard: shard[0], events: [], sequence: 0, socket };
    for (const old of [...sessions.values()]) {
      if (old.shard === session.shard) sessions.delete(old.id);
    }
    sessions.set(session.id, session);
    const isHere = guildShard(shard[1]) === session.shard;
    push(session, "READY", {
      v: 10,
      user: world.bot,
      guilds: isHere ? [{ id: world.guildId, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: url(),
      application: { id: world.applicationId, flags: 0 },
      shard,
    });
    if (isHere) push(session, "GUILD_CREATE", guildJson(world));
  }

  function resume(socket: WebSocket, { token: given, session_id: id, seq }: Resume): void {
    const session = sessions.get(id);
    if (given !== token || session === undefined) {
      send(socket, { op: INVALID, d: false });
      return;
    }
    counts.resumed++;
    session.socket = socket;
    for (const event of session.events.filter(({ s }) => s > seq)) {
      send(socket, { op: DISPATCH, ...event });
    }
    push(session, "RESUMED", {});
  }

  function push(session: Session, t: string, d: unknown): void {
    const event = { s: ++session.sequence, t, d };
    session.events.push(event);
    if (session.socket?.readyState === session.socket?.OPEN && session.socket !== null) {
      send(session.socket, { op: DISPATCH, ...event });
    }
  }

  const guildShard = (count: number) => Number((BigInt(world.guildId) >> 22n) % BigInt(count));
  return {
    dispatch(event, data, shard) {
      const reached = [...sessions.values()].filter((session) => session.shard === shard);
      for (const session of reached) push(session, event, data);
      return reached.length > 0;
    },
    drop() {
      for (const socket of sockets.clients) socket.terminate();
    },
    reconnect() {
      for (const socket of sockets.clients) send(socket, { op: RECONNECT, d: null });
    },
    invalidate() {
      sessions.clear();
      for (const socket of sockets.clients) send(socket, { op: INVALID, d: false });
    },
    setDeaf(deaf) {
      isDeaf = deaf;
    },
    counts,
    shards: () => sessions.size,
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard?: readonly [number, number];
}

interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify({ s: null, t: null, d: null, ...payload }));
}

function guildJson({ guildId, guildChannelId, bot }: World): object {
  return {
    id: guildId,
    name: "Runners",
    owner_id: bot.id,
    unavailable: false,
    member_count: 2,
    joined_at: new Date().toISOString(),
    large: false,
    channels: [
      { id: guildChannelId, type: 0, name: "general", position: 0, permission_overwrites: [] },
    ],
    members: [],
    roles: [{ id: guildId, name: "@everyone", permissions: "3072", position: 0, color: 0 }],
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    threads: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    preferred_locale: "en-US",
    premium_tier: 0,
    nsfw_level: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    system_channel_flags: 0,
  };
}
