import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { one } from "./block-rules.js";
import { ACK_WITHIN_MS, type Delivery, type Envelope, type Transport } from "./deliver.js";
import { type Json, newId } from "./world.js";

export type DisconnectReason =
  | "warning"
  | "refresh_requested"
  | "link_disabled"
  | "too_many_websockets";

/** Socket Mode as Slack runs it: single-use addresses, at most ten connections, any of them served. */
export interface SocketMode extends Transport {
  open(token: string): Json;
  connections(): number;
  /** Asks one connection to go; the bot is to come back. */
  disconnect(reason: DisconnectReason): void;
  /** Breaks one connection without a word. */
  kill(): void;
  /** Breaks all of them, for the end. */
  close(): void;
  /** Sends an envelope that nobody needs to acknowledge. */
  sendRaw(envelope: Json): void;
  acks: number;
  /** Connections that ever stood. */
  opened: number;
}

const MOST_CONNECTIONS = 10;

export function socketMode(server: Server, appToken: string, base: () => string): SocketMode {
  const sockets: WebSocket[] = [];
  const addresses = new Set<string>();
  const waiting = new Map<string, (delivery: Delivery) => void>();
  const link = new WebSocketServer({ noServer: true });
  let turn = 0;

  server.on("upgrade", (request, socket, head) => {
    const address = new URL(request.url ?? "", base()).searchParams.get("ticket") ?? "";
    if (!addresses.delete(address)) return socket.destroy();
    link.handleUpgrade(request, socket, head, (ws) => {
      sockets.push(ws);
      self.opened += 1;
      ws.on("close", () => sockets.splice(sockets.indexOf(ws), 1));
      ws.on("error", () => {});
      ws.on("message", (data) => {
        const { envelope_id, payload } = one(JSON.parse(String(data)));
        const settle = waiting.get(String(envelope_id));
        waiting.delete(String(envelope_id));
        self.acks += 1;
        settle?.({ kind: "acked", payload: one(payload) });
      });
      ws.send(JSON.stringify({ type: "hello", num_connections: sockets.length }));
    });
  });

  const next = (): WebSocket | null => {
    turn += 1;
    return sockets[turn % Math.max(1, sockets.length)] ?? null;
  };

  const self: SocketMode = {
    acks: 0,
    opened: 0,
    open(token) {
      if (token !== appToken) return { ok: false, error: "invalid_auth" };
      if (sockets.length >= MOST_CONNECTIONS) return { ok: false, error: "too_many_websockets" };
      const ticket = newId("L");
      addresses.add(ticket);
      return { ok: true, url: `${base().replace("http", "ws")}/link?ticket=${ticket}` };
    },
    connections: () => sockets.length,
    disconnect(reason) {
      next()?.send(JSON.stringify({ type: "disconnect", reason }));
    },
    kill() {
      next()?.terminate();
    },
    close() {
      for (const socket of sockets) socket.terminate();
    },
    sendRaw(envelope) {
      next()?.send(JSON.stringify(envelope));
    },
    deliver(envelope, retry) {
      const ws = next();
      if (ws === null) return Promise.resolve({ kind: "unreachable" });
      const envelope_id = newId("E");
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle({ kind: "timeout" }), ACK_WITHIN_MS);
        const gone = () => settle({ kind: "unreachable" });
        const settle = (delivery: Delivery) => {
          clearTimeout(timer);
          ws.off("close", gone);
          waiting.delete(envelope_id);
          resolve(delivery);
        };
        waiting.set(envelope_id, settle);
        ws.once("close", gone);
        const retried = retry === 0 ? {} : { retry_attempt: retry, retry_reason: "timeout" };
        const accepts = envelope.type !== "events_api";
        ws.send(
          JSON.stringify({
            ...envelope,
            ...retried,
            envelope_id,
            accepts_response_payload: accepts,
          }),
        );
      });
    },
  };
  return self;
}

export type { Envelope };
