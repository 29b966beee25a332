import { createServer } from "node:http";
import { Counter, Gauge, Registry } from "prom-client";
import { type AtWork, type Health, isHealthy } from "../../application/outbox/at-work.js";
import { OUTBOX_STATES } from "../../application/ports.js";

export interface OperationsParts {
  readonly port: number;
  readonly work: AtWork;
  onFault(error: unknown): void;
}

export interface OperationsServer {
  /** The port that it listens on; null until it does. */
  port(): number | null;
  stop(): Promise<void>;
}

/** Only this machine may ask; what is told names no person. */
const HOST = "127.0.0.1";

/** `/healthz` for whoever keeps the bot running, `/metrics` for Prometheus. */
export function startOperations({ port, work, onFault }: OperationsParts): OperationsServer {
  const metrics = metricsOf(work);
  const server = createServer((request, response) => {
    const answer = request.url === "/healthz" ? health(work) : metrics(request.url);
    answer
      .then(({ status, type, body }) => {
        response.writeHead(status, { "content-type": type }).end(body);
      })
      .catch((error: unknown) => {
        onFault(error);
        response.writeHead(500).end();
      });
  });
  server.on("error", onFault);
  server.listen(port, HOST);
  return {
    port() {
      const address = server.address();
      return address === null || typeof address === "string" ? null : address.port;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

async function health(work: AtWork): Promise<Answer> {
  const found = await work.health();
  const status = isHealthy(found) ? 200 : 503;
  return { status, type: "application/json", body: `${JSON.stringify(found, null, 2)}\n` };
}

/** Numbers are read when they are asked for, but attempts are counted as they end. */
function metricsOf(work: AtWork): (url: string | undefined) => Promise<Answer> {
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name, help, labelNames, registers });
  const tick = gauge("lunge_last_tick_timestamp_seconds", "When what is due was last looked for");
  const late = gauge("lunge_oldest_due_seconds", "For how long the oldest reminder has been due");
  const rows = gauge("lunge_outbox_messages", "Messages of the outbox by state", ["state"]);
  const up = gauge("lunge_platform_up", "1 while a platform is connected", ["platform"]);
  const attempts = new Counter({
    name: "lunge_attempts_total",
    help: "Attempts to send, by platform and what became of them",
    labelNames: ["platform", "end"],
    registers,
  });
  work.onAttempt((platform, end) => attempts.inc({ platform, end }));
  const read = (found: Health) => {
    tick.set((found.lastTickMs ?? 0) / 1000);
    late.set((found.oldestDueMs ?? 0) / 1000);
    for (const state of OUTBOX_STATES) rows.set({ state }, found.outbox?.[state] ?? 0);
    for (const [platform, isUp] of Object.entries(found.platforms)) {
      up.set({ platform }, isUp ? 1 : 0);
    }
  };
  return async (url) => {
    if (url !== "/metrics") return { status: 404, type: "text/plain", body: "Not found.\n" };
    read(await work.health());
    return { status: 200, type: registry.contentType, body: await registry.metrics() };
  };
}
