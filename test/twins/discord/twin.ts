import { createRequire } from "node:module";
import { type AddressInfo, Server } from "node:net";
import { pathToFileURL } from "node:url";

/** The part of discord-digital-twin 0.1.1 that is used here; its own types need it installed. */
export interface Twin {
  /** For the client's `rest.api`. */
  readonly restUrl: string;
  readonly botToken: string;
  readonly botUserId: string;
  readonly guildId: string;
  readonly prisma: {
    readonly user: { findMany(): Promise<readonly { id: string; username: string }[]> };
    readonly channel: { findMany(): Promise<readonly { id: string }[]> };
    readonly applicationCommand: {
      findMany(): Promise<readonly { name: string; options: string }[]>;
    };
  };
  start(): Promise<void>;
  stop(): Promise<void>;
  simulateInteraction(event: {
    readonly type: 2 | 3 | 5;
    readonly channelId: string;
    readonly userId: string;
    readonly data: object;
    readonly messageId?: string;
  }): Promise<{ readonly id: string }>;
  channel(id: string): {
    getMessages(): Promise<readonly TwinMessage[]>;
    getInteractionResponse(id: string): Promise<TwinResponse | null>;
  };
}

export interface TwinMessage {
  readonly id: string;
  readonly content: string;
  readonly flags?: number;
  readonly components?: readonly { readonly type: number }[];
  readonly edited_timestamp: string | null;
}

/** How an interaction was answered: the callback's type, its message, and a modal as JSON. */
export interface TwinResponse {
  readonly type: number;
  readonly messageId: string | null;
  readonly data: string | null;
  readonly acknowledged: boolean;
}

interface TwinPackage {
  readonly DigitalDiscord: new (options: {
    readonly channels: readonly { readonly name: string; readonly type: number }[];
    readonly users: readonly { readonly username: string }[];
  }) => Twin;
}

const SERVER_CHANNEL = 0;

/** A twin with one channel and one person, listening on loopback alone. */
export async function openTwin(username: string): Promise<Twin> {
  const entry = createRequire(import.meta.url).resolve("discord-digital-twin");
  const { DigitalDiscord }: TwinPackage = await import(pathToFileURL(entry).href);
  const twin = new DigitalDiscord({
    channels: [{ name: "general", type: SERVER_CHANNEL }],
    users: [{ username }],
  });
  await onLoopback(() => twin.start());
  return twin;
}

/**
 * The twin names no address and would listen on every one that the machine has. While it starts,
 * a server without an address gets loopback.
 *
 * @throws Error when no server listened, or one listens elsewhere all the same
 */
async function onLoopback(start: () => Promise<void>): Promise<void> {
  const { listen } = Server.prototype;
  const started: Server[] = [];
  Server.prototype.listen = function (this: Server, port: unknown, ...rest: unknown[]) {
    started.push(this);
    const heard = rest.find((one): one is () => void => typeof one === "function");
    return listen.call(this, { port: Number(port), host: "127.0.0.1" }, heard);
  } as typeof listen;
  try {
    await start();
  } finally {
    Server.prototype.listen = listen;
  }
  const addresses = started.map((server) => (server.address() as AddressInfo | null)?.address);
  if (addresses.length === 0 || addresses.some((address) => address !== "127.0.0.1")) {
    throw new Error(`the twin listens on ${addresses.join(", ") || "nothing that is known"}`);
  }
}
