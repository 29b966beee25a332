import {
  addDays,
  type EpochMinute,
  type IsoDate,
  instantOf,
  localOf,
} from "../../domain/calendar.js";
import { messagesFor } from "../../messages/messages.js";
import { healthGates } from "../../planning/gates.js";
import { currentPlan } from "../current-plan.js";
import type { OutboxContent } from "../outbox/content.js";
import type { Database, OutboxMessage, OutboxRow, Platform, RunnerRecord } from "../ports.js";
import { privately } from "../replies.js";
import { closedCard } from "../views/closed-card.js";
import { isSeventhDaysCard } from "./seventh-day.js";
import { wished } from "./wished.js";

/** At night, when nobody waits for anything else. */
const FROM = "02:00";
/** Spread over so many minutes, as a popular zone would fill the queue. */
const SPREAD_MINUTES = 120;
/** What was missed for so long stays as it is: by then the next reminders want to go. */
const LATEST_MINUTES = 3 * 60;
/** So many a minute; what is left waits for the next. Slack takes some 50 changes a minute. */
const MOST_A_MINUTE: Readonly<Record<Platform, number>> = { discord: 500, slack: 40, console: 500 };
const MS_PER_MINUTE = 60_000;

/** When the card of a day gets shorter. */
export function closesAt(day: IsoDate, { id, settings }: RunnerRecord): EpochMinute {
  const share = [...id].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % SPREAD_MINUTES;
  return instantOf(addDays(day, 1), FROM, settings.timeZone) + share;
}

/** Puts the cards that get shorter into the outbox; how many there were. */
export async function claimClosings(
  database: Database,
  platform: Platform,
  now: EpochMinute,
): Promise<number> {
  const nowMs = now * MS_PER_MINUTE;
  return database.transaction(async ({ outbox }) => {
    const cards = await outbox.takeClosing(platform, nowMs, MOST_A_MINUTE[platform]);
    await outbox.add(
      cards.map((card) => closingOf(card, now)),
      () => nowMs,
    );
    return cards.length;
  });
}

const CLOSING = "closing/";

function closingOf({ key, to, runnerId, day }: OutboxRow, dueAt: EpochMinute): OutboxMessage {
  return { key: `${CLOSING}${key}`, kind: "closing", to, runnerId, day, dueAt };
}

/**
 * A card whose day is over gets shorter, in its place: what it was, and a way to log it still.
 */
export const closingContent: OutboxContent = {
  async compose(stores, row, now) {
    const found = await wished(stores, row);
    const card = await stores.outbox.find(row.key.slice(CLOSING.length));
    const messageId = card?.messageId ?? null;
    if (found === null || messageId === null) return { kind: "drop", reason: "stopped" };
    const { runner } = found;
    const { day } = row;
    const { timeZone, language, screening } = runner.settings;
    // Whoever flew west has more of the day.
    if (localOf(now, timeZone).date <= day) {
      return { kind: "hold", until: closesAt(day, runner), reason: "day not over" };
    }
    if (now > closesAt(day, runner) + LATEST_MINUTES) return { kind: "drop", reason: "over" };
    const messages = messagesFor(language);
    const current = await currentPlan({ runner, stores, messages });
    if (current === null || !healthGates(screening).ok) return { kind: "drop", reason: "no plan" };
    const { plan } = current.record;
    if (isSeventhDaysCard(runner, plan, day)) return { kind: "drop", reason: "asks" };
    const logged = await stores.logs.between(runner.id, day, day);
    const blocks = closedCard(plan, day, logged, current.view);
    return blocks.length === 0
      ? { kind: "drop", reason: "free day" }
      : { kind: "edit", messageId, reply: privately(...blocks), language };
  },

  async settled() {},
};
