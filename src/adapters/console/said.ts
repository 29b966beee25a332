import type { Person } from "../../application/ports.js";
import type { Form, Reply } from "../../application/reply.js";
import type { EpochMinute } from "../../domain/calendar.js";

/** One thing that the bot says. */
export interface Said {
  /** The console's clock when it was said. */
  readonly at: EpochMinute;
  readonly to: Person;
  /** An answer, or a direct message unasked. */
  readonly via: "reply" | "dm";
  readonly reply: Reply;
  /** The form that the person has open from here on; null for none. */
  readonly form: Form | null;
}

/** How things said reach the reader: as text or as JSON. */
export type Formatter = (said: Said) => string;
