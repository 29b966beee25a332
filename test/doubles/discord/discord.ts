import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describedFaults } from "./description.js";
import { type Faults, faults } from "./faults.js";
import { type Gateway, gateway } from "./gateway.js";
import type { Patience } from "./interactions.js";
import { type DoublePerson, person, type Whereabouts } from "./person.js";
import { restServer } from "./rest.js";
import type { ReceivedBody } from "./routes.js";
import { newWorld, type World } from "./world.js";

/** A Discord of one's own on 127.0.0.1: REST, gateway, and people with a script. */
export interface DiscordDouble {
  /** For the client's `rest.api`. */
  readonly api: string;
  readonly token: string;
  readonly world: World;
  readonly faults: Faults;
  readonly gateway: Gateway;
  /** Every body that came in. */
  readonly bodies: readonly ReceivedBody[];
  /** Everything that was refused, a line each. */
  readonly refusals: readonly string[];
  /** How many requests were over the rate limits. */
  limited(): number;
  /** What Discord's own description of its interface says against the bodies, where it is given. */
  specFaults(): readonly string[];
  person(name: string, whereabouts?: Whereabouts): DoublePerson;
  /** Waits for something to change, at most so many milliseconds. */
  change(withinMs: number): Promise<void>;
  close(): Promise<void>;
}

export interface DoubleOptions {
  readonly patience?: Partial<Patience>;
  /** How long a scripted person waits for an answer, in milliseconds. */
  readonly patienceMs?: number;
  /** How long they wait for more of an answer. */
  readonly quietMs?: number;
  readonly heartbeatMs?: number;
  /** Where faults come from; a queue to fill without it. */
  readonly faults?: Faults;
  /** False for a double that takes any number of requests. */
  readonly hasLimits?: boolean;
  /** What the double recommends as the number of shards. */
  readonly shards?: number;
}

const TOKEN = "not-a-real-token";

export async function openDiscord(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const { patience, patienceMs = 8000, quietMs = 25, heartbeatMs = 41_250, shards = 1 } = options;
  const world = newWorld();
  const bodies: ReceivedBody[] = [];
  const refusals: string[] = [];
  const waiting = new Set<() => void>();
  const changed = () => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  const trouble = options.faults ?? faults();
  let port = 0;
  const socketUrl = () => `ws://127.0.0.1:${port}/gateway`;
  let limited = 0;
  const server = restServer(
    {
      world,
      token: TOKEN,
      patience: { forAnswer: 3000, forToken: 900_000, ...patience },
      bodies,
      refusals,
      gatewayUrl: socketUrl,
      shards: () => shards,
      hasLimits: options.hasLimits ?? true,
      onLimited: () => {
        limited++;
      },
      changed,
    },
    trouble,
  );
  const sockets = gateway(server, world, TOKEN, socketUrl, heartbeatMs);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;

  const change = (withinMs: number) =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, Math.max(1, withinMs));
      waiting.add(done);
    });
  const dispatch = (event: string, data: unknown, guildId: string | null) => {
    const shard = guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));
    return sockets.dispatch(event, data, shard);
  };
  return {
    api: `http://127.0.0.1:${port}/api`,
    token: TOKEN,
    world,
    faults: trouble,
    gateway: sockets,
    bodies,
    refusals,
    limited: () => limited,
    specFaults: () => describedFaults(bodies.splice(0)),
    person: (name, whereabouts) =>
      person(
        {
          world,
          patienceMs,
          quietMs,
          dispatch,
          change,
          filesUrl: `http://127.0.0.1:${port}/files`,
        },
        name,
        whereabouts,
      ),
    change,
    async close() {
      sockets.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
