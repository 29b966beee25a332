import { discordPicture } from "./discord-picture.js";
import { exampleReplies } from "./examples.js";

/** Every picture of docs/pictures by its file's name, drawn from what the bot says now. */
export async function docsPictures(): Promise<ReadonlyMap<string, string>> {
  const lines = ["/today", "/why"] as const;
  const replies = await exampleReplies(lines);
  return new Map(
    replies.map((reply, index) => {
      const line = lines[index] ?? "";
      return [`discord-${line.slice(1)}.svg`, discordPicture(line, reply)];
    }),
  );
}
