import type { Attachment } from "../../application/lunge.js";
import { fail, ok, type Result } from "../../domain/result.js";
import type { MessageEvent } from "./payloads.js";

/** 10 MB, the largest file that is taken. */
const LARGEST_BYTES = 10_000_000;
const WITHIN_MS = 15_000;

type SlackFile = NonNullable<MessageEvent["files"]>[number];
export type FileProblem = "too-large" | "unread";

/** Fetches a file that a person sent. Its address must be Slack's: the token goes there. */
export async function fetchFile(
  file: SlackFile,
  token: string,
  ownHost: string | null,
): Promise<Result<Attachment, FileProblem>> {
  if (file.size > LARGEST_BYTES) return fail("too-large");
  const address = file.url_private_download ?? file.url_private ?? "";
  if (!isSlacks(address, ownHost)) return fail("unread");
  try {
    const answer = await fetch(address, {
      headers: { Authorization: `Bearer ${token}` },
      redirect: "error",
      signal: AbortSignal.timeout(WITHIN_MS),
    });
    if (!answer.ok) return fail("unread");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return bytes.length > LARGEST_BYTES ? fail("too-large") : ok({ name: file.name, bytes });
  } catch {
    return fail("unread");
  }
}

function isSlacks(address: string, ownHost: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, hostname } = new URL(address);
  if (ownHost !== null) return host === ownHost;
  return protocol === "https:" && (hostname === "slack.com" || hostname.endsWith(".slack.com"));
}
