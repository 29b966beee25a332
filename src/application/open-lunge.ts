import { type IsoDate, localOf } from "../domain/calendar.js";
import { type Messages, messagesFor } from "../messages/messages.js";
import { accountOf } from "./accounts.js";
import type { Context } from "./command.js";
import { readCall, unknownCommand } from "./dispatch.js";
import { drafts } from "./drafts.js";
import type { CommandCall, Lunge } from "./lunge.js";
import type { Clock, Database, Ids, Person } from "./ports.js";
import { commandNamed, REGISTRY } from "./registry.js";
import { keepReminders, wasRefused } from "./reminders/keep.js";
import { privately } from "./replies.js";
import type { Block, Reply } from "./reply.js";
import { isEmergency } from "./understanding/emergency.js";
import { understand } from "./understanding/understand.js";
import { healthReply, isHealth, lookingBack, plainReply, SPOKEN, withCare } from "./understood.js";

/** What the bot needs from outside. */
export interface Surroundings {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What an answer in plain words needs to know of a person. */
interface Situation {
  readonly messages: Messages;
  readonly hasPlan: boolean;
  /** The person's local day. */
  readonly today: IsoDate;
}

/** One command, one transaction: all of it is stored, or none. */
export function openLunge({ database, clock, ids }: Surroundings): Lunge {
  const kept = drafts();
  const command = (person: Person, call: CommandCall): Promise<Reply> =>
    database.transaction(async (stores) => {
      const runner = await stores.runners.find(accountOf(person));
      const messages = messagesFor(runner?.settings.language ?? person.language);
      if (Object.values(call.args).some(isEmergency) || call.bare.some(isEmergency)) {
        return emergency(messages);
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
        registry: REGISTRY,
        drafts: kept,
      };
      const reply = await heardFrom(context, () => known.run(context, read.values));
      return known.name === "done" ? withCare(reply, read.values.note, messages) : reply;
    });

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
      const { messages, today } = await situationOf(person);
      const understanding = understand(text, SPOKEN);
      if (understanding.kind === "emergency") return emergency(messages);
      if (isHealth(understanding)) return healthReply(understanding, text, messages);
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

/** Reminders follow the settings, and whoever was out of reach is told so. */
async function heardFrom(context: Context, answer: () => Promise<Reply>): Promise<Reply> {
  const { stores, runner, person, now, messages } = context;
  const isNews = await wasRefused(stores, runner);
  const reply = await answer();
  await keepReminders(stores, accountOf(person), now);
  if (!isNews) return reply;
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

/** SF-2: the first line says whom to call, and nothing speaks of training. */
function emergency({ safety }: Messages): Reply {
  return privately({ type: "notice", tone: "emergency", text: safety.emergency.join("\n") });
}
