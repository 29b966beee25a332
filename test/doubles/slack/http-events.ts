import { createHmac } from "node:crypto";
import { one } from "./block-rules.js";
import { ACK_WITHIN_MS, type Envelope, type Transport } from "./deliver.js";

/** Slack's requests to the bot's own address, signed. */
export function httpEvents(address: () => string, signingSecret: string): Transport {
  return {
    async deliver(envelope, retry) {
      const { body, type } = encoded(envelope);
      try {
        const answer = await fetch(address(), {
          method: "POST",
          headers: {
            "Content-Type": type,
            ...signature(body, signingSecret, Math.floor(Date.now() / 1000)),
            ...(retry === 0
              ? {}
              : { "X-Slack-Retry-Num": String(retry), "X-Slack-Retry-Reason": "http_timeout" }),
          },
          body,
          signal: AbortSignal.timeout(ACK_WITHIN_MS),
        });
        if (!answer.ok) return { kind: "unreachable" };
        const text = await answer.text();
        return { kind: "acked", payload: text === "" ? {} : one(JSON.parse(text)) };
      } catch (error) {
        const isLate = error instanceof Error && error.name === "TimeoutError";
        return { kind: isLate ? "timeout" : "unreachable" };
      }
    },
  };
}

/** The headers by which the bot knows that it is Slack who calls. */
export function signature(body: string, secret: string, seconds: number): Record<string, string> {
  const signed = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  return {
    "X-Slack-Request-Timestamp": String(seconds),
    "X-Slack-Signature": `v0=${signed}`,
  };
}

function encoded({ type, payload }: Envelope): { readonly body: string; readonly type: string } {
  if (type === "events_api") return { body: JSON.stringify(payload), type: "application/json" };
  const fields =
    type === "interactive"
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]));
  return {
    body: new URLSearchParams(fields).toString(),
    type: "application/x-www-form-urlencoded",
  };
}
