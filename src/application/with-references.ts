import { messagesFor } from "../messages/messages.js";
import type { Lunge } from "./lunge.js";
import type { Ids, Person } from "./ports.js";
import { failed } from "./replies.js";
import type { Reply } from "./reply.js";

/** Where unexpected failures are written down. */
export interface FaultLog {
  error(facts: { readonly reference: string; readonly error: unknown }, message: string): void;
}

/**
 * Catches what nobody expected: it is logged with a short reference, and the person sees the
 * reference and nothing else of it.
 */
export function withReferences(lunge: Lunge, log: FaultLog, ids: Ids): Lunge {
  const caught = async (person: Person, work: () => Promise<Reply>): Promise<Reply> => {
    try {
      return await work();
    } catch (error) {
      const reference = ids.next().slice(0, 8);
      log.error({ reference, error }, "a command failed");
      return failed("internal", messagesFor(person.language).errors.internal(reference));
    }
  };
  return {
    command: (person, call) => caught(person, () => lunge.command(person, call)),
    message: (person, text) => caught(person, () => lunge.message(person, text)),
    greeting: (person) => caught(person, () => lunge.greeting(person)),
  };
}
