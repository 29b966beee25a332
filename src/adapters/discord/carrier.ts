import { readCommandLine } from "../../application/command-line.js";
import type { AccountKey, Clock, Database, Ids } from "../../application/ports.js";
import { putNewest } from "../../application/put-newest.js";
import { type Carried, fitsInId } from "./custom-id.js";
import { tellsOfHealth } from "./health-answers.js";

/** How the command lines of buttons travel: in the button's id, in the database, or in memory. */
export interface Carrier {
  /** Where each line is found again. A null account is anybody's. */
  carry(
    account: AccountKey | null,
    lines: readonly string[],
  ): Promise<ReadonlyMap<string, Carried>>;
  /** The line; null when it is kept no longer. */
  lineOf(carried: Carried): Promise<string | null>;
}

/** So many lines are held in memory; the oldest go first. */
const MOST_HELD = 5000;

const ANYBODY: AccountKey = { platform: "discord", workspace: "", externalId: "" };

/**
 * Lines that tell of health are neither sent out as ids nor kept in the database: they are held in
 * memory and gone with the process, and the button then asks to answer once more.
 */
export function carrier({
  database,
  clock,
  ids,
}: {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}): Carrier {
  const held = new Map<string, string>();
  const hold = (line: string): Carried => {
    const id = ids.next();
    putNewest(held, id, line, MOST_HELD);
    return { kind: "held", text: id };
  };
  const keep = (account: AccountKey, line: string): Promise<Carried> =>
    database.transaction(async ({ chats }) => {
      const id = ids.next();
      await chats.keepLine(id, account, line, clock.now());
      return { kind: "kept", text: id };
    });
  return {
    async carry(account, lines) {
      const found = new Map<string, Carried>();
      for (const line of new Set(lines)) {
        const call = readCommandLine(line);
        if (call.ok && tellsOfHealth(call.value)) found.set(line, hold(line));
        else if (fitsInId(line)) found.set(line, { kind: "line", text: line });
        else found.set(line, await keep(account ?? ANYBODY, line));
      }
      return found;
    },
    async lineOf({ kind, text }) {
      if (kind === "line") return text;
      if (kind === "held") return held.get(text) ?? null;
      const kept = await database.transaction(({ chats }) => chats.keptLine(text));
      return kept?.line ?? null;
    },
  };
}
