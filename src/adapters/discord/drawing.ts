import type { AccountKey } from "../../application/ports.js";
import type { Block, Reply } from "../../application/reply.js";
import { messagesFor } from "../../messages/messages.js";
import type { Carrier } from "./carrier.js";
import { type Carried, type Purpose, writeCustomId } from "./custom-id.js";
import { faultsOfBody } from "./faults.js";
import { type DiscordMessage, sendable } from "./message.js";
import { messagesOf } from "./pages.js";
import type { Look } from "./render.js";
import { readStepLine } from "./step-line.js";

export interface Drawing {
  /**
   * A reply as messages for that person; with null, for a channel where anybody may press.
   *
   * @throws Error with checks switched on, if a message is one that Discord would refuse
   */
  messages(
    reply: Reply,
    to: AccountKey | null,
    language: string,
    kind: Look["kind"],
  ): Promise<readonly DiscordMessage[]>;
  /** The custom id of a form's step. */
  formId(account: AccountKey, purpose: Purpose, form: string, step: number): Promise<string>;
}

export function drawing(carrier: Carrier, checksBodies: boolean): Drawing {
  return {
    async messages(reply, to, language, kind) {
      const carried = await carrier.carry(to, reply.blocks.flatMap(linesIn));
      const owner = to?.externalId ?? null;
      const opens = (form: string, step: number) =>
        writeCustomId({ purpose: "open", owner, step, carried: carriedIn(carried, form) });
      const presses = (line: string, step: number) =>
        writeCustomId({ purpose: "press", owner, step, carried: carriedIn(carried, line) });
      const found = messagesOf(reply, {
        kind,
        idOf(line, nth) {
          const open = readStepLine(line);
          return open === null ? presses(line, nth) : opens(open.form, open.step);
        },
        opens: (form) => opens(form, 0),
        words: messagesFor(language).discord,
      });
      if (checksBodies) for (const message of found) refuseFaults(sendable(message, false));
      return found;
    },
    async formId(account, purpose, form, step) {
      const carried = await carrier.carry(account, [form]);
      return writeCustomId({
        purpose,
        owner: account.externalId,
        step,
        carried: carriedIn(carried, form),
      });
    },
  };
}

/** @throws Error that names what Discord would refuse, and nothing of what is said */
export function refuseFaults(body: unknown): void {
  const faults = faultsOfBody(body);
  if (faults.length > 0) throw new Error(`Discord would refuse this: ${faults.join("; ")}`);
}

/** The command lines that a block's buttons and forms carry. */
function linesIn(block: Block): readonly string[] {
  if (block.type === "buttons") return block.buttons.map(({ id }) => readStepLine(id)?.form ?? id);
  return block.type === "form" ? [block.form.id] : [];
}

function carriedIn(carried: ReadonlyMap<string, Carried>, line: string): Carried {
  return carried.get(line) ?? { kind: "line", text: line };
}
