import { type RespondArguments, RespondError, type RespondFn } from "@slack/bolt";
import { fail, ok, type Result } from "../../domain/result.js";
import { neverConnected } from "./failures.js";

const TRIES = 3;
const PAUSE_MS = 300;

/**
 * Posts to a `response_url`. It is tried again only where Slack says that it took nothing, or was
 * never reached. The problem is one word.
 */
export async function respondOnce(
  respond: RespondFn,
  body: RespondArguments,
): Promise<Result<null, string>> {
  let problem = "";
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      await respond(body);
      return ok(null);
    } catch (error) {
      const status = statusOf(error);
      problem = status === null ? "connection" : `http ${status}`;
      const isWorthIt = status === null ? neverConnected(error) : status >= 500 || status === 429;
      if (!isWorthIt) return fail(problem);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE_MS * 2 ** attempt);
    });
  }
  return fail(problem);
}

function statusOf(error: unknown): number | null {
  return error instanceof RespondError ? error.statusCode : null;
}
