import { type IsoDate, instantOf, localOf } from "../../domain/calendar.js";
import { accountOf } from "../accounts.js";
import type { Context } from "../command.js";
import type { RunnerRecord } from "../ports.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";

const HOUR_MINUTES = 60;
const EVENING = "18:00";
const MS_PER_MINUTE = 60_000;

/** Puts the day's card into the outbox once more, an hour from now or in the evening; once a day. */
export async function sayLater(
  context: Context,
  runner: RunnerRecord,
  day: IsoDate,
  when: "hour" | "evening",
): Promise<Reply> {
  const { stores, now, messages, person } = context;
  const { timeZone } = runner.settings;
  const words = messages.reminder;
  const dueAt = when === "hour" ? now + HOUR_MINUTES : instantOf(day, EVENING, timeZone);
  const local = localOf(dueAt, timeZone);
  if (dueAt <= now || local.date > day) return failed("expired", words.laterTooLate);
  const key = `later/${runner.id}/${day}`;
  if ((await stores.outbox.find(key)) !== null) return failed("expired", words.laterOnce);
  const to = { ...accountOf(person), recipient: "person" as const };
  await stores.outbox.add(
    [{ key, kind: "reminder", to, runnerId: runner.id, day, dueAt }],
    () => dueAt * MS_PER_MINUTE,
  );
  return privately({ type: "text", text: words.comesLater(local.time) });
}
