import type { webApi } from "@slack/bolt";
import type { Reply } from "../../application/reply.js";

/** Sends the files and pictures of a reply; the names of those that did not go through. */
export async function sendFiles(
  client: webApi.WebClient,
  channel: string,
  { blocks }: Reply,
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const block of blocks) {
    if (block.type !== "file" && block.type !== "picture") continue;
    try {
      await client.filesUploadV2({
        channel_id: channel,
        filename: block.name,
        file: Buffer.from(block.bytes),
        ...(block.type === "picture" ? { alt_text: block.alt } : {}),
      });
    } catch {
      failed.push(block.name);
    }
  }
  return failed;
}

/** Whether a reply has something that must be sent as a file. */
export function hasFiles({ blocks }: Reply): boolean {
  return blocks.some((block) => block.type === "file" || block.type === "picture");
}
