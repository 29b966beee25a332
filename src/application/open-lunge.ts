import { type IsoDate, localOf } from "../domain/calendar.js";
import { type Messages, messagesFor } from "../messages/messages.js";
import { accountOf } from "./accounts.js";
import { keepStandings } from "./challenges/standing.js";
import type { Command, Context } from "./command.js";
import { readCall, unknownCommand } from "./dispatch.js";
import { drafts } from "./drafts.js";
import { emergencyReply, isHealth, SPOKEN } from "./health-words.js";
import type { CommandCall, Lunge } from "./lunge.js";
import { NO_OUTLOOK, type Outlook, outlookAt } from "./outlook.js";
import { pastedProgram } from "./pasted-program.js";
import type { Clock, Database, Ids, Person, WeatherSource } from "./ports.js";
import { commandNamed, REGISTRY } from "./registry.js";
import { isOutOfReach, keepReminders } from "./reminders/keep.js";
import { privately } from "./replies.js";
import type { Block, Reply } from "./reply.js";
import { isEmergency } from "./understanding/emergency.js";
import { understand } from "./understanding/understand.js";
import { checkInIn } from "./understanding/unmistakable.js";
import { healthReply, lookingBack, plainReply, withCare } from "./understood.js";

/** What the bot needs from outside. */
export interface Surroundings {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Left out where nobody is asked for the weather. */
  readonly weather?: WeatherSource;
}

/** What an answer in plain words needs to know of a person. */
interface Situation {
  readonly messages: Messages;
  readonly hasPlan: boolean;
  /** The person's local day. */
  readonly today: IsoDate;
}

/** One command, one transaction: all of it is stored, or none. */
export function openLunge({ database, clock, ids, weather }: Surroundings): Lunge {
  const kept = drafts();

  /** Asked before the command's own transaction: nobody waits for the sky with the database held. */
  const skyFor = async (person: Person, call: CommandCall): Promise<Outlook> => {
    if (weather === undefined || commandNamed(call.name)?.asksWeather !== true) return NO_OUTLOOK;
    const runner = await database.transaction(({ runners }) => runners.find(accountOf(person)));
    return outlookAt(runner?.settings.place ?? null, weather);
  };

  const command = async (person: Person, call: CommandCall): Promise<Reply> => {
    const sky = await skyFor(person, call);
    return database.transaction(async (stores) => {
      const runner = await stores.runners.find(accountOf(person));
      const messages = messagesFor(runner?.settings.language ?? person.language);
      if (Object.values(call.args).some(isEmergency) || call.bare.some(isEmergency)) {
        return emergencyReply(messages);
      }
      const known = commandNamed(call.name);
      if (known === null) return unknownCommand(call.name, REGISTRY, messages);
      const read = readCall(known, call, messages);
      if (!read.ok) return read.reply;
      const now = clock.now();
      const zone = runner?.settings.timeZone ?? person.timeZone;
      const context: Context = {
        person,
        now,
        today: localOf(now, zone).date,
        runner,
        stores,
        ids,
        messages,
        attachment: call.attachment,
        given: read.given,
        registry: REGISTRY,
        drafts: kept,
        outlook: { ...sky, place: runner?.settings.place ?? null },
      };
      const reply = await heardFrom(context, known, () => known.run(context, read.values));
      return known.name === "done" ? withCare(reply, read.values.note, messages) : reply;
    });
  };

  const situationOf = (person: Person): Promise<Situation> =>
    database.transaction(async (stores) => {
      const runner = await stores.runners.find(accountOf(person));
      const plan = runner === null ? null : await stores.plans.current(runner.id);
      return {
        messages: messagesFor(runner?.settings.language ?? person.language),
        hasPlan: plan !== null,
        today: localOf(clock.now(), runner?.settings.timeZone ?? person.timeZone).date,
      };
    });

  return {
    command,
    async message(person, text) {
      const { messages, today, hasPlan } = await situationOf(person);
      const understanding = understand(text, SPOKEN);
      if (understanding.kind === "emergency") return emergencyReply(messages);
      // A program speaks of pain and illness too, to nobody in particular.
      const pasted = pastedProgram(text);
      if (pasted !== null) return command(person, pasted);
      if (isHealth(understanding)) {
        const args = hasPlan ? checkInIn(text, SPOKEN) : null;
        return args === null
          ? healthReply(understanding, text, messages)
          : command(person, { name: "feel", args, bare: [], attachment: null });
      }
      const typed = typedCall(text, messages);
      if (typed !== null) return command(person, typed);
      if (understanding.kind !== "call") return plainReply(understanding, text, messages);
      const { name, args } = understanding;
      const meant = name === "done" ? lookingBack(args, today) : args;
      return command(person, { name, args: meant, bare: [], attachment: null });
    },
    async greeting(person) {
      const { messages, hasPlan } = await situationOf(person);
      const { greeting, firstSteps } = messages.help;
      return privately(
        { type: "text", text: greeting(hasPlan) },
        ...(hasPlan ? [] : [{ type: "text" as const, text: firstSteps.join("\n") }]),
      );
    },
  };
}

/** Reminders and standings follow what the command did; whoever was out of reach is told so. */
async function heardFrom(
  context: Context,
  { looksOnly }: Command,
  answer: () => Promise<Reply>,
): Promise<Reply> {
  const { stores, runner, person, now, messages } = context;
  const before = runner === null ? [] : await stores.reminders.ofRunner(runner.id);
  const reply = await answer();
  const account = accountOf(person);
  if (looksOnly) {
    if (runner !== null) await keepReminders(stores, runner, before, account, now);
  } else {
    const after = await stores.runners.find(account);
    if (after !== null) {
      const reminders = await stores.reminders.ofRunner(after.id);
      await keepReminders(stores, after, reminders, account, now);
      await keepStandings(stores, after.id, now);
    }
  }
  if (!isOutOfReach(before)) return reply;
  const remark: Block = { type: "text", text: messages.reminder.wasRefused };
  return { ...reply, blocks: [...reply.blocks, remark] };
}

/** A command with at most one value, typed without its slash; null for anything else. */
function typedCall(text: string, messages: Messages): CommandCall | null {
  const [first = "", ...bare] = text.trim().split(/\s+/);
  const known = commandNamed(first);
  if (known === null || bare.length > 1) return null;
  const call: CommandCall = { name: known.name, args: {}, bare, attachment: null };
  return readCall(known, call, messages).ok ? call : null;
}
