import { type Client, Events } from "discord.js";
import type { ChatPlatform } from "../../application/chat-platform.js";
import type { Lunge } from "../../application/lunge.js";
import type { Clock, Database, Ids } from "../../application/ports.js";
import { REGISTRY } from "../../application/registry.js";
import { carrier } from "./carrier.js";
import { connected, discordClient } from "./connection.js";
import { conversation } from "./conversation.js";
import { drawing } from "./drawing.js";
import { openForms } from "./forms.js";
import { inFlight } from "./in-flight.js";
import { invalidRequests } from "./invalid-requests.js";
import { inviteLinks } from "./invite.js";
import type { PlatformLog } from "./log.js";
import { factsOf } from "./problem.js";
import { type Rate, rateLimit } from "./rate-limit.js";
import { register } from "./registration.js";
import { discordMessenger } from "./send.js";
import type { DiscordSettings } from "./settings.js";

export type { DiscordSettings } from "./settings.js";

export interface DiscordParts {
  readonly settings: DiscordSettings;
  readonly lunge: Lunge;
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: PlatformLog;
  /** Milliseconds that only grow. */
  readonly nowMs: () => number;
  /** Tells the operator what they need at the start, such as the link that invites the bot. */
  readonly announce: (line: string) => void;
  /** How often one person may ask. */
  readonly rate?: Rate;
}

/** More than anybody asks; a script is held up. */
const USUAL_RATE: Rate = { burst: 12, perMinute: 40 };
/** So much more often than they ask, people type a letter. */
const LETTERS = 10;
/** Answers to people need some of what Discord allows. */
const SHARE_FOR_OUTBOX = 0.92;
const AT_ONCE = 32;
/** What chats remember is kept for so long, in minutes. */
const KEPT_MINUTES = 60 * 24 * 60;

/** Lunge on Discord. */
export function discordPlatform(parts: DiscordParts): ChatPlatform {
  const { settings, database, clock, ids, log, nowMs } = parts;
  const { burst, perMinute } = parts.rate ?? USUAL_RATE;
  const client = discordClient(settings, log);
  const carry = carrier({ database, clock, ids });
  const draw = drawing(carry, settings.checksBodies);
  const invalid = invalidRequests(nowMs);
  const messenger = discordMessenger({ client, drawing: draw, invalid });
  const talk = conversation({
    lunge: parts.lunge,
    carrier: carry,
    drawing: draw,
    forms: openForms({ database, clock }),
    messenger,
    log,
    reference: () => ids.next().slice(0, 8),
    checksBodies: settings.checksBodies,
    rateLimit: rateLimit({ burst, perMinute }),
    typingLimit: rateLimit({ burst: burst * LETTERS, perMinute: perMinute * LETTERS }),
    nowMs,
    timeZone: settings.timeZone,
  });
  const work = inFlight();
  client.on(Events.InteractionCreate, (interaction) => work.add(() => talk.take(interaction)));
  client.rest.on("response", (_, { status }) => invalid.count(status));
  return {
    platform: "discord",
    messenger,
    rate: { perSecond: settings.perSecond * SHARE_FOR_OUTBOX, atOnce: AT_ONCE },
    async start() {
      await database.transaction(({ chats }) => chats.sweep(clock.now() - KEPT_MINUTES));
      const ready = await connected(client, settings.token).catch(async (error: unknown) => {
        await client.destroy();
        throw error;
      });
      await registered(ready, parts);
      for (const line of inviteLinks(ready)) parts.announce(line);
    },
    async stop(withinMs) {
      await work.finished(withinMs);
      await client.destroy();
    },
    isUp: () => client.isReady(),
  };
}

/** A bot whose commands could not be registered anew still answers the ones it had. */
async function registered(
  client: Client<true>,
  { settings, database, log }: DiscordParts,
): Promise<void> {
  const scope = { applicationId: client.application.id, testServer: settings.testServer };
  try {
    const isNew = await register(client.rest, database, REGISTRY, scope);
    log.info({ isNew }, "discord: commands are registered");
  } catch (error) {
    log.error(factsOf(error), "discord: the commands could not be registered");
  }
}
