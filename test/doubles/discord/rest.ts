import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buckets } from "./buckets.js";
import type { Fault, Faults } from "./faults.js";
import { Refusal } from "./refusal.js";
import { readBody } from "./request-body.js";
import { type Answered, type Asked, type RestParts, ROUTES } from "./routes.js";

/** So many requests a second Discord takes from a bot, callbacks and follow-ups aside. */
const GLOBAL_PER_SECOND = 50;
/** Messages to one channel. */
const PER_CHANNEL = { count: 5, windowMs: 1000 };

/** The REST side of the double. */
export function restServer(parts: RestParts, faults: Faults): Server {
  const global = buckets(GLOBAL_PER_SECOND, 1000);
  const channels = buckets(PER_CHANNEL.count, PER_CHANNEL.windowMs);
  return createServer(async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      if (error instanceof Refusal) {
        parts.refusals.push(`${request.method} ${error.status} ${error.code} ${error.message}`);
        send(response, error.status, { message: error.message, code: error.code });
        return;
      }
      parts.refusals.push(`the double failed: ${error}`);
      send(response, 500, { message: "internal", code: 0 });
    }
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = decodeURIComponent(pathname);
    const file = /^\/files\/(\d+)\//.exec(path)?.[1];
    if (file !== undefined) return sendFile(response, file);
    const found = routed(request.method ?? "GET", path);
    const { json, files } = await readBody(request);
    if (found === null) throw new Refusal(404, 0, `404: Not Found ${request.method} ${path}`);
    const { route, ids } = found;
    if (route.isAuthorised && request.headers.authorization !== `Bot ${parts.token}`) {
      throw new Refusal(401, 0, "401: Unauthorized");
    }
    const headers: Record<string, string> = {};
    if (route.isCounted && parts.hasLimits) {
      const globally = global.take("global");
      const here = route.target === "message" ? channels.take(`message ${ids[0]}`) : null;
      Object.assign(headers, here?.headers);
      const retryMs = Math.max(globally.retryMs, here?.retryMs ?? 0);
      if (retryMs > 0) {
        parts.onLimited();
        return tooMany(response, retryMs, globally.retryMs > 0, headers);
      }
    }
    const fault = route.target === null ? null : faults.take(route.target);
    if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.ms));
    if (fault !== null && isBefore(fault)) return fail(response, request, fault, headers);
    const asked: Asked = { ids, json, files };
    const { target, method, template } = route;
    parts.bodies.push({ target, method, path: template, json, files });
    const answered = await route.answer(asked, parts);
    if (fault !== null && fault.kind !== "slow") return fail(response, request, fault, headers);
    send(response, answered.status, answered.json, headers);
  }

  function sendFile(response: ServerResponse, id: string): void {
    const bytes = parts.world.files.get(id);
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  }
}

function routed(method: string, path: string) {
  for (const route of ROUTES) {
    const match = method === route.method ? route.path.exec(path) : null;
    if (match !== null) return { route, ids: match.slice(1) };
  }
  return null;
}

function isBefore(fault: Fault): boolean {
  switch (fault.kind) {
    case "drop":
      return fault.when === "before";
    case "status":
      return !fault.done;
    case "rate-limit":
      return true;
    case "slow":
      return false;
  }
}

function fail(
  response: ServerResponse,
  request: IncomingMessage,
  fault: Fault,
  headers: Record<string, string>,
): void {
  if (fault.kind === "status") send(response, fault.status, { message: "fault", code: 0 });
  else if (fault.kind === "rate-limit") tooMany(response, fault.ms, false, headers);
  else request.socket.destroy();
}

function tooMany(
  response: ServerResponse,
  retryMs: number,
  isGlobal: boolean,
  headers: Record<string, string>,
): void {
  const seconds = retryMs / 1000;
  const body = { message: "You are being rate limited.", retry_after: seconds, global: isGlobal };
  send(response, 429, body, {
    ...headers,
    "retry-after": String(Math.ceil(seconds)),
    "x-ratelimit-scope": isGlobal ? "global" : "user",
    ...(isGlobal
      ? { "x-ratelimit-global": "true" }
      : { "x-ratelimit-reset-after": String(seconds) }),
  });
}

function send(
  response: ServerResponse,
  status: number,
  json: Answered["json"],
  headers: Record<string, string> = {},
): void {
  if (json === null) {
    response.writeHead(status, headers).end();
    return;
  }
  response
    .writeHead(status, { ...headers, "content-type": "application/json" })
    .end(JSON.stringify(json));
}
