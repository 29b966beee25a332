import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from "discord.js";
import type { Attachment, CommandCall } from "../../application/lunge.js";
import { fail, ok, type Result } from "../../domain/result.js";
import type { Messages } from "../../messages/messages.js";

/** The largest file that is fetched: a program of that size has thousands of weeks. */
const MOST_BYTES = 1_000_000;
const FETCH_TIMEOUT_MS = 10_000;

/** The call that a slash command stands for; the problem is a sentence for the person. */
export async function callOfSlash(
  { commandName, options }: ChatInputCommandInteraction,
  words: Messages["discord"],
): Promise<Result<CommandCall, string>> {
  const args: Record<string, string> = {};
  let attachment: Attachment | null = null;
  for (const option of options.data) {
    if (option.type === ApplicationCommandOptionType.Attachment) {
      const { attachment: file } = option;
      if (file === undefined) continue;
      const fetched = await fetchedFile(file, words);
      if (!fetched.ok) return fetched;
      attachment = fetched.value;
      continue;
    }
    if (option.value === false) continue;
    args[option.name] = option.value === true ? "yes" : String(option.value);
  }
  return ok({ name: commandName, args, bare: [], attachment });
}

interface RemoteFile {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

async function fetchedFile(
  { name, size, url }: RemoteFile,
  words: Messages["discord"],
): Promise<Result<Attachment, string>> {
  if (size > MOST_BYTES) return fail(words.fileTooLong(name));
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
    if (!answer.ok) return fail(words.fileUnreadable(name));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return bytes.length > MOST_BYTES ? fail(words.fileTooLong(name)) : ok({ name, bytes });
  } catch {
    return fail(words.fileUnreadable(name));
  }
}
