import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as passed } from "node:timers/promises";

/** A platform that takes messages over HTTP on this machine, writes them down, and misbehaves. */
export interface PlatformDouble {
  readonly url: string;
  /** How often each key was delivered to its reader. */
  readonly delivered: ReadonlyMap<string, number>;
  /** Requests to send so far, whatever became of them. */
  requests(): number;
  refused(): number;
  close(): Promise<void>;
}

export interface DoubleWish {
  /** `nonce`: a repeated key is answered with the first message. `history`: it is delivered again. */
  readonly repeats: "nonce" | "history";
  /** Share of requests that meet each fault. */
  readonly faultShare: number;
  readonly longestDelayMs: number;
  readonly random: () => number;
  /** Answers 429 beyond so many messages in any second; null for no limit. */
  readonly mostPerSecond?: number;
}

const FAULTS = ["drop-before", "drop-after", "429", "500"] as const;
type Fault = (typeof FAULTS)[number];

export async function platformDouble(wish: DoubleWish): Promise<PlatformDouble> {
  const delivered = new Map<string, number>();
  const readers = new Map<string, Set<string>>();
  const recent: number[] = [];
  let requests = 0;
  let refused = 0;

  const accept = (key: string, to: string) => {
    const known = delivered.get(key) ?? 0;
    if (known > 0 && wish.repeats === "nonce") return;
    delivered.set(key, known + 1);
    const read = readers.get(to) ?? new Set();
    readers.set(to, read.add(key));
  };
  const send = async (request: IncomingMessage, response: ServerResponse) => {
    requests++;
    const { key, to } = JSON.parse(await bodyOf(request)) as { key: string; to: string };
    if (wish.mostPerSecond !== undefined && isTooFast(recent, wish.mostPerSecond)) {
      refused++;
      return answer(response, 429, { retryAfterMs: 1000 });
    }
    const fault = faultOf(wish);
    if (wish.longestDelayMs > 0) await passed(wish.random() * wish.longestDelayMs);
    if (fault === "drop-before") return request.socket.destroy();
    if (fault === "429") return answer(response, 429, { retryAfterMs: 20 });
    if (fault === "500") return answer(response, 500, {});
    accept(key, to);
    if (fault === "drop-after") return request.socket.destroy();
    return answer(response, 200, { id: key });
  };

  const server = createServer((request, response) => {
    if (request.method === "POST") return send(request, response);
    const to = new URL(request.url ?? "", "http://double").searchParams.get("to") ?? "";
    return answer(response, 200, { keys: [...(readers.get(to) ?? [])] });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the double has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    delivered,
    requests: () => requests,
    refused: () => refused,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function faultOf({ random, faultShare }: DoubleWish): Fault | null {
  const drawn = random();
  return drawn < faultShare * FAULTS.length
    ? (FAULTS[Math.floor(drawn / faultShare)] ?? null)
    : null;
}

function isTooFast(recent: number[], mostPerSecond: number): boolean {
  const now = Date.now();
  while ((recent[0] ?? now) <= now - 1000) recent.shift();
  if (recent.length >= mostPerSecond) return true;
  recent.push(now);
  return false;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
