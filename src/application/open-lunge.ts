import { localOf } from "../domain/calendar.js";
import { type Messages, messagesFor } from "../messages/messages.js";
import { accountOf } from "./accounts.js";
import type { Context } from "./command.js";
import { readCall, unknownCommand } from "./dispatch.js";
import { drafts } from "./drafts.js";
import { isEmergency } from "./emergency.js";
import type { CommandCall, Lunge } from "./lunge.js";
import type { Clock, Database, Ids, Person } from "./ports.js";
import { commandNamed, nearNames, REGISTRY } from "./registry.js";
import { failed, privately } from "./replies.js";
import type { Reply } from "./reply.js";

/** What the bot needs from outside. */
export interface Surroundings {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
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
      return known.run(context, read.values);
    });

  const messagesOf = (person: Person): Promise<{ messages: Messages; hasPlan: boolean }> =>
    database.transaction(async (stores) => {
      const runner = await stores.runners.find(accountOf(person));
      const plan = runner === null ? null : await stores.plans.current(runner.id);
      return {
        messages: messagesFor(runner?.settings.language ?? person.language),
        hasPlan: plan !== null,
      };
    });

  return {
    command,
    async message(person, text) {
      const { messages } = await messagesOf(person);
      if (isEmergency(text)) return emergency(messages);
      const [first = "", ...rest] = text.trim().split(/\s+/);
      const known = commandNamed(first);
      if (known !== null && rest.length <= 1) {
        return command(person, { name: known.name, args: {}, bare: rest, attachment: null });
      }
      const near = nearNames(
        first,
        REGISTRY.map(({ name }) => name),
      );
      const examples = [...near, "today", "help"].slice(0, 2).map((name) => `/${name}`);
      return failed("unknown-command", messages.errors.notUnderstood(examples));
    },
    async greeting(person) {
      const { messages, hasPlan } = await messagesOf(person);
      const { greeting, firstSteps } = messages.help;
      return privately(
        { type: "text", text: greeting(hasPlan) },
        ...(hasPlan ? [] : [{ type: "text" as const, text: firstSteps.join("\n") }]),
      );
    },
  };
}

/** SF-2: the first line says whom to call, and nothing speaks of training. */
function emergency({ safety }: Messages): Reply {
  return privately({ type: "notice", tone: "emergency", text: safety.emergency.join("\n") });
}
