import type { EpochMinute } from "../../domain/calendar.js";
import { unreachable } from "../../domain/exhaustive.js";
import type { Messenger, Outgoing, Recipient, SendOutcome } from "../chat-platform.js";
import type {
  AttemptEnd,
  Database,
  EpochMs,
  OutboxAddress,
  OutboxRow,
  Platform,
  Stores,
} from "../ports.js";
import { OUTBOX_KINDS } from "../ports.js";
import { attemptEnd, WHEN_UNKNOWN } from "./attempt-end.js";
import type { Composed, OutboxContents } from "./content.js";

/** Where faults of ours are written down; never what was to be said. */
export interface OutboxLog {
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
}

export interface PostOfficeParts {
  readonly database: Database;
  readonly platform: Platform;
  readonly messenger: Messenger;
  readonly contents: OutboxContents;
  readonly random: () => number;
  readonly log: OutboxLog;
  /** An attempt begins in the first half of its lease and is through by the end of the second. */
  readonly leaseMs: number;
  /** After the first failure; doubles from there. */
  readonly firstDelayMs?: number;
}

/** A message that is ready to go. */
export interface Letter {
  readonly row: OutboxRow;
  readonly outgoing: Outgoing;
  /** The message whose place it takes; null for a new one. */
  readonly replaces: string | null;
}

/** What was taken out of the outbox at once. */
export interface Collected {
  readonly letters: readonly Letter[];
  /** Whether nothing more may be tried now. */
  readonly isAll: boolean;
}

/** How an attempt at one message ended. */
export interface Ended {
  readonly row: OutboxRow;
  readonly end: AttemptEnd;
  /** For so many milliseconds the platform wants no message at all; 0 for one that takes the next. */
  readonly pauseMs: number;
  /** What the platform calls the message that was sent; left out where it does not say. */
  readonly messageId?: string;
}

const MS_PER_MINUTE = 60_000;

/** Takes messages out of the outbox, tries to send them, and writes down what became of them. */
export interface PostOffice {
  /**
   * Writes down how attempts ended, leases what may be tried now, and makes its content, in one
   * transaction; what has nothing to say ends here.
   */
  exchange(ended: readonly Ended[], now: EpochMs, most: number): Promise<Collected>;
  /** How many turns of the platform a message takes. */
  turnsFor(letter: Letter): number;
  attempt(letter: Letter, now: () => EpochMs): Promise<Ended>;
  earliestTry(): Promise<EpochMs | null>;
}

export function postOffice(parts: PostOfficeParts): PostOffice {
  const { database, platform, messenger, contents, random, leaseMs } = parts;
  const kinds = OUTBOX_KINDS.filter((kind) => contents[kind] !== undefined);
  return {
    exchange: (ended, now, most) =>
      database.transaction(async (stores) => {
        for (const one of ended) await end(contents, stores, one, now);
        if (most <= 0) return { letters: [], isAll: true };
        const leaseUntil = now + leaseMs;
        const rows = await stores.outbox.lease({ platform, kinds, now, leaseUntil, most });
        const letters: Letter[] = [];
        for (const row of rows) {
          const composed = await compose(parts, stores, row, minuteOf(now));
          if (composed.kind === "say" || composed.kind === "edit") {
            const { reply, language } = composed;
            const outgoing = { key: row.key, to: recipientOf(row.to), reply, language };
            const replaces = composed.kind === "edit" ? composed.messageId : null;
            letters.push({ row, outgoing, replaces });
          } else await end(contents, stores, { row, end: unsaid(row, composed, now) }, now);
        }
        return { letters, isAll: rows.length < most };
      }),

    turnsFor: ({ outgoing }) => messenger.turnsFor(outgoing),

    async attempt({ row, outgoing, replaces }, now) {
      const outcome = await tried(parts.log, row, () =>
        replaces === null
          ? sent(messenger, row, outgoing)
          : (messenger.edit?.(replaces, outgoing) ?? CANNOT_EDIT),
      );
      if (outcome === "unknown") {
        const settled = { kind: "settled", state: "unknown", reason: "nobody can say" } as const;
        return { row, end: { ...settled, at: now() }, pauseMs: 0 };
      }
      const at = now();
      const ended = attemptEnd(row, outcome, at, random, parts.firstDelayMs);
      const isForAll = outcome.kind === "wait" && outcome.scope === "platform";
      const pauseMs = isForAll ? ended.at - at : 0;
      const isKnown = outcome.kind === "sent" && outcome.messageId !== "";
      return { row, end: ended, pauseMs, ...(isKnown && { messageId: outcome.messageId }) };
    },

    earliestTry: () => database.transaction(({ outbox }) => outbox.earliestTry(platform, kinds)),
  };
}

async function end(
  contents: OutboxContents,
  stores: Stores,
  { row, end, messageId }: Omit<Ended, "pauseMs">,
  now: EpochMs,
): Promise<void> {
  await stores.outbox.end(row.key, end);
  if (end.kind === "settled") {
    await contents[row.kind]?.settled(stores, row, end.state, minuteOf(now), messageId ?? null);
  }
}

/** One message that cannot be made must not keep the others from going. */
async function compose(
  { contents, log }: PostOfficeParts,
  stores: Stores,
  row: OutboxRow,
  now: EpochMinute,
): Promise<Composed | { readonly kind: "fault" }> {
  try {
    const content = contents[row.kind];
    if (content === undefined) return { kind: "fault" };
    return await content.compose(stores, row, now);
  } catch (error) {
    log.warn({ key: row.key, error }, "a message could not be made");
    return { kind: "fault" };
  }
}

/** What follows when there is nothing to send. */
function unsaid(
  row: OutboxRow,
  composed: Exclude<Composed, { kind: "say" | "edit" }> | { readonly kind: "fault" },
  now: EpochMs,
): AttemptEnd {
  switch (composed.kind) {
    case "drop":
      return { kind: "settled", state: "dropped", reason: composed.reason, at: now };
    case "hold": {
      const at = composed.until * MS_PER_MINUTE;
      const { isUnclear } = row;
      return { kind: "again", at, isUnclear, counts: false, reason: composed.reason };
    }
    case "fault":
      return attemptEnd(row, { kind: "failed", reason: "fault" }, now, () => 1);
  }
}

/** Asks first whether an unclear attempt arrived; `unknown` where that is nowhere to be learned. */
async function sent(
  messenger: Messenger,
  row: OutboxRow,
  outgoing: Outgoing,
): Promise<SendOutcome | "unknown"> {
  if (!row.isUnclear) return messenger.send(outgoing);
  const arrival = await messenger.arrivalOf(outgoing);
  switch (arrival.kind) {
    case "known":
      return arrival.hasArrived ? { kind: "sent", messageId: "" } : messenger.send(outgoing);
    case "unknowable":
      return WHEN_UNKNOWN[row.to.platform] === "leave" ? "unknown" : messenger.send(outgoing);
    case "wait":
    case "failed":
      return arrival;
    default:
      return unreachable(arrival);
  }
}

const CANNOT_EDIT: SendOutcome = { kind: "refused", reason: "what was said stays" };

/** A messenger answers with outcomes; whatever it throws is a fault, at an unknown moment. */
async function tried(
  log: OutboxLog,
  row: OutboxRow,
  attempt: () => SendOutcome | Promise<SendOutcome | "unknown">,
): Promise<SendOutcome | "unknown"> {
  try {
    return await attempt();
  } catch (error) {
    log.warn({ key: row.key, error }, "a messenger failed");
    return { kind: "unclear", reason: "fault" };
  }
}

function recipientOf({ recipient, platform, workspace, externalId }: OutboxAddress): Recipient {
  return recipient === "person"
    ? { kind: "person", account: { platform, workspace, externalId } }
    : { kind: "channel", platform, workspace, channelId: externalId };
}

function minuteOf(now: EpochMs): EpochMinute {
  return Math.floor(now / MS_PER_MINUTE);
}
