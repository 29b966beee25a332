import type { Target } from "./faults.js";
import {
  addMessage,
  answerInteraction,
  type CallbackBody,
  changeMessage,
  editOriginal,
  followUp,
  type Patience,
  standingIn,
} from "./interactions.js";
import { Refusal } from "./refusal.js";
import { checkCommands, type MessageBody } from "./strictness.js";
import {
  type DoubleFile,
  type DoubleInteraction,
  directChannel,
  messageJson,
  type RegisteredCommand,
  snowflake,
  type World,
} from "./world.js";

/** A body that came in, for whoever wants to look at it. */
export interface ReceivedBody {
  readonly target: Target | null;
  readonly method: string;
  /** As the description of the interface names it. */
  readonly path: string;
  readonly json: unknown;
  readonly files: readonly DoubleFile[];
}

export interface RestParts {
  readonly world: World;
  readonly token: string;
  readonly patience: Patience;
  readonly bodies: ReceivedBody[];
  /** What was refused, a line each. */
  readonly refusals: string[];
  readonly gatewayUrl: () => string;
  readonly shards: () => number;
  readonly hasLimits: boolean;
  readonly onLimited: () => void;
  /** Something changed that somebody may wait for. */
  readonly changed: () => void;
}

export interface Asked {
  readonly ids: readonly string[];
  readonly json: unknown;
  readonly files: readonly DoubleFile[];
}

export interface Answered {
  readonly status: number;
  /** Null for an answer without a body. */
  readonly json: unknown;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** The path as the description of the interface names it. */
  readonly template: string;
  readonly target: Target | null;
  readonly isAuthorised: boolean;
  /** Whether it counts for the rate limits. */
  readonly isCounted: boolean;
  readonly answer: (asked: Asked, parts: RestParts) => Answered | Promise<Answered>;
}

const at = (template: string) =>
  new RegExp(`^/api/v10${template.replaceAll(/\{[a-z_]+\}/g, "([^/]+)")}$`);

function route(
  method: string,
  template: string,
  target: Target | null,
  answer: Route["answer"],
  { isAuthorised = true, isCounted = true } = {},
): Route {
  return { method, path: at(template), template, target, isAuthorised, isCounted, answer };
}

const OPEN = { isAuthorised: false, isCounted: false };
const WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}";

export const ROUTES: readonly Route[] = [
  route("GET", "/gateway/bot", "gateway", (_, { gatewayUrl, shards }) => ({
    status: 200,
    json: {
      url: gatewayUrl(),
      shards: shards(),
      session_start_limit: {
        total: 1000,
        remaining: 999,
        reset_after: 14_400_000,
        max_concurrency: 16,
      },
    },
  })),
  route("PUT", "/applications/{application_id}/commands", "register", (asked, parts) =>
    registered(asked, parts, true),
  ),
  route(
    "PUT",
    "/applications/{application_id}/guilds/{guild_id}/commands",
    "register",
    (asked, parts) => registered(asked, parts, false),
  ),
  route("POST", "/users/@me/channels", "open-direct", ({ json }, { world }) => {
    const { recipient_id: recipient } = json as { readonly recipient_id: string };
    if (!world.users.has(recipient)) throw new Refusal(404, 10013, "Unknown User");
    const { id } = directChannel(world, recipient);
    const user = world.users.get(recipient);
    return { status: 200, json: { id, type: 1, recipients: [user], last_message_id: null } };
  }),
  route("POST", "/channels/{channel_id}/messages", "message", posted),
  route("PATCH", "/channels/{channel_id}/messages/{message_id}", "edit", editedOwn),
  route(
    "POST",
    "/interactions/{interaction_id}/{interaction_token}/callback",
    "callback",
    ({ ids, json, files }, parts) => {
      const interaction = interactionWith(parts.world, ids[1] ?? "");
      answerInteraction(parts.world, interaction, json as CallbackBody, files, parts.patience);
      parts.changed();
      return { status: 204, json: null };
    },
    OPEN,
  ),
  route(
    "PATCH",
    `${WEBHOOK}/messages/@original`,
    "edit",
    ({ ids, json, files }, parts) => {
      const interaction = interactionWith(parts.world, ids[1] ?? "");
      const body = json as MessageBody;
      const message = editOriginal(parts.world, interaction, body, files, parts.patience);
      parts.changed();
      return { status: 200, json: messageJson(parts.world, message) };
    },
    OPEN,
  ),
  route(
    "POST",
    WEBHOOK,
    "follow-up",
    ({ ids, json, files }, parts) => {
      const interaction = interactionWith(parts.world, ids[1] ?? "");
      const body = json as MessageBody;
      const message = followUp(parts.world, interaction, body, files, parts.patience);
      parts.changed();
      return { status: 200, json: messageJson(parts.world, message) };
    },
    OPEN,
  ),
];

function registered({ json }: Asked, { world }: RestParts, isGlobal: boolean): Answered {
  const commands = json as readonly (RegisteredCommand & Record<string, unknown>)[];
  checkCommands(commands, isGlobal);
  world.commands = commands;
  world.registrations++;
  return {
    status: 200,
    json: commands.map((command) => ({ ...command, id: snowflake(), version: snowflake() })),
  };
}

/** A message of the bot's own accord; one with a nonce that is enforced is there once. */
function posted({ ids, json, files }: Asked, parts: RestParts): Answered {
  const { world } = parts;
  const channel = world.channels.get(ids[0] ?? "");
  if (channel === undefined) throw new Refusal(404, 10003, "Unknown Channel");
  const refusal = world.directRefusals.get(channel.recipient ?? "");
  if (refusal !== undefined) throw new Refusal(403, refusal, "Cannot send messages to this user");
  const body = json as MessageBody;
  const before =
    body.enforce_nonce !== true
      ? undefined
      : standingIn(world, channel.id).find(({ nonce }) => nonce === String(body.nonce));
  const message = before ?? addMessage(world, channel.id, body, files, null);
  parts.changed();
  return { status: 200, json: messageJson(world, message) };
}

/** One of the bot's own messages, in its place; files stay. */
function editedOwn({ ids, json, files }: Asked, parts: RestParts): Answered {
  const message = parts.world.messages.get(ids[1] ?? "");
  if (message === undefined || message.channelId !== ids[0]) {
    throw new Refusal(404, 10008, "Unknown Message");
  }
  changeMessage(message, json as MessageBody, files);
  parts.changed();
  return { status: 200, json: messageJson(parts.world, message) };
}

function interactionWith(world: World, token: string): DoubleInteraction {
  const found = world.interactions.get(token);
  if (found !== undefined) return found;
  throw new Refusal(404, 10062, "Unknown interaction");
}
