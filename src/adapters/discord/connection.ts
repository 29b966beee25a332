import { Client, Events, GatewayIntentBits, Options, type RateLimitData } from "discord.js";
import type { PlatformLog } from "./log.js";
import { factsOf } from "./problem.js";
import type { DiscordSettings } from "./settings.js";

/** How long a request may take; Discord answers within a second, or something is wrong. */
const REQUEST_TIMEOUT_MS = 10_000;
/** How long a start may take, with every server that the bot is in. */
const READY_WITHIN_MS = 120_000;

/**
 * The client. Commands and presses need no other intent than the servers themselves, and of what
 * it could remember nothing is needed but those.
 */
export function discordClient(
  { shards, api, perSecond }: DiscordSettings,
  log: PlatformLog,
): Client {
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...(shards === "auto" ? { shards } : { shardCount: shards }),
    allowedMentions: { parse: [] },
    // What is drawn has the shape of the interface already.
    jsonTransformer: (drawn) => drawn,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id }) => id === client.user?.id },
      UserManager: { maxSize: 0, keepOverLimit: ({ id }) => id === client.user?.id },
      ThreadManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
      VoiceStateManager: 0,
    }),
    rest: {
      ...(api === null ? {} : { api }),
      timeout: REQUEST_TIMEOUT_MS,
      retries: 2,
      globalRequestsPerSecond: perSecond,
      rejectOnRateLimit: isUnasked,
    },
  });
  client.on(Events.Error, (error) => log.error(factsOf(error), "discord: an error of the client"));
  client.on(Events.Warn, () => log.warn({}, "discord: a warning of the client"));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ ...factsOf(error), shard }, "discord: a connection failed"),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error({ shard, code }, `discord: disconnected for good: ${CLOSED.get(code) ?? "see code"}`),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "discord: connecting again"));
  return client;
}

/** What is sent unasked does not wait inside the client: the outbox does the waiting. */
function isUnasked({ method, route }: RateLimitData): boolean {
  if (method !== "POST") return false;
  return route.startsWith("/channels/:id/messages") || route.startsWith("/users/@me/channels");
}

/** Codes with which Discord closes a connection and after which no new one is tried. */
const CLOSED: ReadonlyMap<number, string> = new Map([
  [4004, "the token is not valid any more"],
  [4010, "a shard that does not exist"],
  [4011, "more shards are needed: set DISCORD_SHARDS=auto"],
  [4012, "an outdated version of the interface"],
  [4013, "an intent that does not exist"],
  [4014, "an intent that is not allowed"],
]);

/**
 * Connects and waits until every shard is ready.
 *
 * @throws Error with a sentence for the operator, without the token
 */
export async function connected(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error("Discord did not get ready within two minutes.")),
      READY_WITHIN_MS,
    );
    client.once(Events.ClientReady, (whole) => {
      clearTimeout(timer);
      resolve(whole);
    });
    client.once(Events.Invalidated, () => {
      clearTimeout(timer);
      reject(new Error("Discord declared the session invalid."));
    });
    client.login(token).catch((error: unknown) => {
      clearTimeout(timer);
      reject(new Error(loginProblem(error)));
    });
  });
  return ready;
}

function loginProblem(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  if (code === "TokenInvalid") {
    return "Discord does not know this token. Look at DISCORD_TOKEN: docs/discord.md says where to find it.";
  }
  return `Discord cannot be reached (${JSON.stringify(factsOf(error))}). Is there a network?`;
}
