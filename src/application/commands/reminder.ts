import type { LocalTime } from "../../domain/calendar.js";
import { RHYTHMS, type Rhythm } from "../../domain/reminder.js";
import type { ReminderWish } from "../../domain/runner.js";
import { accountOf } from "../accounts.js";
import * as arg from "../args.js";
import { type Context, command } from "../command.js";
import type { RunnerRecord } from "../ports.js";
import { comesHere } from "../reminders/comes-here.js";
import { keepReminders, newReminder } from "../reminders/keep.js";
import { sayLater } from "../reminders/later.js";
import { failed, privately } from "../replies.js";
import type { Block, Reply } from "../reply.js";
import { CARD_CHOICES, cardChoice } from "../views/card-choices.js";
import { turnOnButton } from "../views/reminder-card.js";
import { remindersView } from "../views/reminder-view.js";

/** What is wished: a time, an end, or another rhythm. */
type Wish =
  | { readonly kind: "time"; readonly when: ReminderWish["when"]; readonly time: LocalTime }
  | { readonly kind: "stop" | "keep" }
  | { readonly kind: "rhythm"; readonly rhythm: Rhythm };

const wish: arg.Arg<Wish> = {
  kind: "rhythm",
  choices: null,
  example: "06:30",
  read(value) {
    const word = value.toLowerCase();
    if (word === "stop" || word === "none" || word === "off") return { kind: "stop" };
    if (word === "keep") return { kind: "keep" };
    const rhythm = RHYTHMS.find((one) => one === word);
    if (rhythm !== undefined) return { kind: "rhythm", rhythm };
    const isEvening = word.startsWith("eve-");
    const time = arg.readTime(isEvening ? word.slice("eve-".length) : word);
    return time === null
      ? null
      : { kind: "time", when: isEvening ? "evening-before" : "morning", time };
  },
};

/** A time of the evening, or `none`. */
const nudge: arg.Arg<LocalTime | "none"> = {
  kind: "time",
  choices: null,
  example: "20:00",
  read: (value) => (value.toLowerCase() === "none" ? "none" : arg.readTime(value)),
};

/** The card that comes by itself: when, how often, and not at all. */
export const reminder = command({
  name: "reminder",
  inPlace: true,
  args: {
    at: wish,
    days: arg.choice(["training", "all"]),
    nudge,
    later: arg.choice(["hour", "evening"]),
    ask: arg.choice(CARD_CHOICES),
    day: arg.date,
  },
  examples: ["/reminder", "/reminder 06:30", "/reminder eve-20:00 days:all", "/reminder stop"],
  async run(context, values) {
    const { runner, messages } = context;
    if (runner === null) return failed("no-plan", messages.errors.noPlan);
    const day = values.day ?? context.today;
    if (values.ask !== null) return cardChoice(context, values.ask, day);
    if (values.later !== null) return sayLater(context, runner, day, values.later);
    return changed(context, runner, values.at, values.days, values.nudge);
  },
});

async function changed(
  context: Context,
  runner: RunnerRecord,
  wished: Wish | null,
  days: ReminderWish["days"] | null,
  asked: LocalTime | "none" | null,
): Promise<Reply> {
  const { messages, stores, now, person } = context;
  const words = messages.reminder;
  const before = runner.settings.reminder;
  const after = reminderAfter(before, wished, days);
  if (asked !== null && asked !== "none" && after === null) {
    return failed("bad-argument", words.nudgeNeedsReminder);
  }
  const settings = { ...runner.settings, reminder: after };
  await stores.runners.changeSettings(runner.id, settings);
  const account = accountOf(person);
  const reminders = await stores.reminders.ofRunner(runner.id);
  await keepReminders(stores, { ...runner, settings }, reminders, account, now);
  if (wished?.kind === "rhythm") await setRhythm(context, runner, wished.rhythm);
  if (asked !== null) await setNudge(context, runner, asked);
  if (wished?.kind === "stop") {
    const again: readonly Block[] = before === null ? [] : [turnOnButton(before, messages)];
    return privately({ type: "text", text: words.stopped }, ...again);
  }
  const said = sentence(context, wished, asked);
  const reply = privately(...said, ...(await remindersView(context, { ...runner, settings })));
  return wished?.kind === "time" && after !== null
    ? { ...reply, directly: comesHere(after, messages) }
    : reply;
}

/** What was not said stays; to name days alone says nothing to somebody without reminders. */
function reminderAfter(
  before: ReminderWish | null,
  wished: Wish | null,
  days: ReminderWish["days"] | null,
): ReminderWish | null {
  const kept = before === null ? null : { ...before, days: days ?? before.days };
  switch (wished?.kind) {
    case "time":
      return { when: wished.when, time: wished.time, days: days ?? before?.days ?? "training" };
    case "stop":
      return null;
    default:
      return kept;
  }
}

function sentence(
  { messages }: Context,
  wished: Wish | null,
  asked: LocalTime | "none" | null,
): readonly Block[] {
  const words = messages.reminder;
  const texts = [
    ...(wished?.kind === "keep" ? [words.kept] : []),
    ...(asked === "none" ? [words.noNudge] : []),
  ];
  return texts.map((text) => ({ type: "text", text }));
}

async function setRhythm({ stores }: Context, { id }: RunnerRecord, rhythm: Rhythm) {
  const record = await stores.reminders.find(id, "reminder");
  if (record !== null) await stores.reminders.keep({ ...record, rhythm });
}

async function setNudge(
  { stores, person, now }: Context,
  runner: RunnerRecord,
  time: LocalTime | "none",
): Promise<void> {
  const before = await stores.reminders.find(runner.id, "nudge");
  if (time === "none") {
    if (before !== null) await stores.reminders.keep({ ...before, nextDue: null });
    return;
  }
  const { timeZone } = runner.settings;
  const schedule = { when: "morning", time, timeZone } as const;
  const anew = newReminder(runner.id, "nudge", accountOf(person), schedule, now, before?.lastDay);
  await stores.reminders.keep(anew);
}
