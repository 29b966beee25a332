import { fail, ok, type Result } from "../../../src/domain/result.js";
import { newId } from "./world.js";

/** Things that Slack hands out and takes back once: triggers, and addresses for answers. */
export interface Tickets {
  trigger(user: string): string;
  useTrigger(id: string): Result<string, string>;
  responseUrl(goal: ResponseGoal): string;
  /** Takes one of the five posts; the problem is Slack's word. */
  useResponse(id: string): Result<ResponseGoal, string>;
  /** Makes everything that was handed out too old. */
  expireAll(): void;
}

/** What an address for answers belongs to. */
export interface ResponseGoal {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** The message that was pressed; null for a slash command. */
  readonly ts: string | null;
}

const TRIGGER_MS = 3000;
const RESPONSE_MS = 30 * 60_000;
const RESPONSE_POSTS = 5;

export function tickets(base: () => string): Tickets {
  const triggers = new Map<string, { user: string; until: number; used: boolean }>();
  const responses = new Map<string, { goal: ResponseGoal; until: number; posts: number }>();
  return {
    trigger(user) {
      const id = newId("T");
      triggers.set(id, { user, until: Date.now() + TRIGGER_MS, used: false });
      return id;
    },
    useTrigger(id) {
      const found = triggers.get(id);
      if (found === undefined) return fail("invalid_trigger_id");
      if (found.until < Date.now()) return fail("expired_trigger_id");
      if (found.used) return fail("exchanged_trigger_id");
      found.used = true;
      return ok(found.user);
    },
    responseUrl(goal) {
      const id = newId("R");
      responses.set(id, { goal, until: Date.now() + RESPONSE_MS, posts: 0 });
      return `${base()}/response/${id}`;
    },
    useResponse(id) {
      const found = responses.get(id);
      if (found === undefined || found.until < Date.now()) return fail("expired_url");
      if (found.posts >= RESPONSE_POSTS) return fail("used_url");
      found.posts += 1;
      return ok(found.goal);
    },
    expireAll() {
      for (const one of triggers.values()) one.until = 0;
      for (const one of responses.values()) one.until = 0;
    },
  };
}
