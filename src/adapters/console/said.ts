import type { Person } from "../../application/ports.js";
import type { Form, Reply } from "../../application/reply.js";
import type { EpochMinute } from "../../domain/calendar.js";

/** One thing that the bot says. */
export interface Said {
  /** The console's clock when it was said. */
  readonly at: EpochMinute;
  /** A person, or the channel of a group. */
  readonly to: Pick<Person, "name" | "timeZone">;
  /** An answer, a direct message unasked, or words to the group. */
  readonly via: "reply" | "dm" | "channel";
  readonly reply: Reply;
  /** The form that the person has open from here on; null for none. */
  readonly form: Form | null;
}

/** How things said reach the reader: as text or as JSON. */
export type Formatter = (said: Said) => string;
