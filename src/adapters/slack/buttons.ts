import { callOf, readCommandLine } from "../../application/command-line.js";
import type { AccountKey, Clock, Database, Ids } from "../../application/ports.js";
import { putNewest } from "../../application/put-newest.js";
import type { Reply } from "../../application/reply.js";
import { LIMITS } from "./limits.js";

/** What a pressed button means. */
export type Press =
  | { readonly kind: "line"; readonly line: string }
  | { readonly kind: "not-yours" }
  | { readonly kind: "expired" };

/** Turns command lines into what a button carries, and back. */
export interface Buttons {
  /** Makes the values of all buttons of a reply; with null as owner anybody may press. */
  valuesFor(reply: Reply, owner: AccountKey | null): Promise<(line: string) => string>;
  pressed(value: string, by: AccountKey): Promise<Press>;
}

const ANYBODY = "-";
const STORED = "stored:";
const HELD = "held:";
/** So many lines are held in memory; the oldest go first. */
const MOST_HELD = 5000;

/**
 * A button's value begins with whose it is. Lines that are too long are kept in the database. Lines
 * that tell of health go neither to Slack nor there: they are held in memory, and a restart makes
 * their buttons old.
 */
export function slackButtons(parts: {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}): Buttons {
  const { database, clock, ids } = parts;
  const held = new Map<string, string>();

  const hold = (line: string): string => {
    const id = `${HELD}${ids.next()}`;
    putNewest(held, id, line, MOST_HELD);
    return id;
  };
  const store = async (line: string, owner: AccountKey): Promise<string> => {
    const id = `${STORED}${ids.next()}`;
    await database.transaction(({ chats }) => chats.keepLine(id, owner, line, clock.now()));
    return id;
  };

  return {
    async valuesFor(reply, owner) {
      const who = owner?.externalId ?? ANYBODY;
      const values = new Map<string, string>();
      for (const line of linesOf(reply)) {
        const isLong = who.length + 1 + line.length > LIMITS.buttonValue;
        const short = tellsOfHealth(line)
          ? hold(line)
          : isLong && owner !== null
            ? await store(line, owner)
            : line;
        values.set(line, `${who} ${short}`);
      }
      return (line) => values.get(line) ?? `${who} ${line}`;
    },

    async pressed(value, by) {
      const [, owner = "", what = ""] = /^(\S+) (.+)$/s.exec(value) ?? [];
      if (owner !== ANYBODY && owner !== by.externalId) return { kind: "not-yours" };
      if (what.startsWith(HELD)) return found(held.get(what));
      if (what.startsWith(STORED)) {
        const kept = await database.transaction(({ chats }) => chats.keptLine(what));
        const isTheirs =
          kept?.account.externalId === by.externalId && kept.account.workspace === by.workspace;
        return kept !== null && !isTheirs ? { kind: "not-yours" } : found(kept?.line);
      }
      return found(readCommandLine(what).ok ? what : undefined);
    },
  };
}

function found(line: string | undefined): Press {
  return line === undefined ? { kind: "expired" } : { kind: "line", line };
}

function linesOf({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === "buttons" ? block.buttons.map((button) => button.id) : [],
  );
}

const HEALTH_COMMANDS: readonly string[] = ["feel"];
const HEALTH_ARGUMENTS = /^(health|clearance|pain|ill(ness)?|fever|note)$/;
const HEALTH_REASONS = /^(ill|illness|pain|injury|sick)$/;

/** Whether a command line says something about a person's health. */
export function tellsOfHealth(line: string): boolean {
  const { name, args } = callOf(line);
  if (HEALTH_COMMANDS.includes(name)) return true;
  return Object.entries(args).some(
    ([argument, value]) => HEALTH_ARGUMENTS.test(argument) || HEALTH_REASONS.test(value),
  );
}
