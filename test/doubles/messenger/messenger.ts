import { Agent, request } from "node:http";
import type { Messenger, Outgoing, SendOutcome } from "../../../src/application/chat-platform.js";
import { plainText } from "../../../src/application/plain-text.js";

/** A messenger for the platform double. `history` is whether the double may be asked what arrived. */
export function messengerTo(url: string, history: boolean): Messenger {
  const agent = new Agent({ keepAlive: true });
  return {
    async send(outgoing) {
      const { key, reply } = outgoing;
      const body = JSON.stringify({ key, to: reader(outgoing), text: plainText(reply) });
      const answered = await call(agent, "POST", url, body);
      return typeof answered === "string" ? outcomeOfFailure(answered) : outcomeOf(answered);
    },

    async hasArrived(outgoing) {
      if (!history) return null;
      const answered = await call(agent, "GET", `${url}/?to=${reader(outgoing)}`, "");
      if (typeof answered === "string") throw new Error(answered);
      return (answered.body as { keys: string[] }).keys.includes(outgoing.key);
    },
  };
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

function reader({ to }: Outgoing): string {
  return to.kind === "person" ? to.account.externalId : to.channelId;
}

/** The answer, or the code of what went wrong. */
function call(agent: Agent, method: string, url: string, body: string): Promise<Answered | string> {
  return new Promise((done) => {
    const asked = request(url, { agent, method }, (response) => {
      let text = "";
      response.on("data", (part) => {
        text += String(part);
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, body: JSON.parse(text) }));
      response.on("error", () => done("ECONNRESET"));
    });
    asked.on("error", (error) => done("code" in error ? String(error.code) : "UNKNOWN"));
    asked.end(body);
  });
}

/** Nobody took a request where nobody listened; a connection that broke says nothing. */
function outcomeOfFailure(code: string): SendOutcome {
  return code === "ECONNREFUSED"
    ? { kind: "failed", reason: code }
    : { kind: "unclear", reason: code };
}

function outcomeOf({ status, body }: Answered): SendOutcome {
  if (status === 200) return { kind: "sent", messageId: (body as { id: string }).id };
  if (status === 429) return { kind: "wait", ms: (body as { retryAfterMs: number }).retryAfterMs };
  return { kind: "failed", reason: String(status) };
}
