import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Attachment } from "../../application/lunge.js";
import { fail, ok, type Result } from "../../domain/result.js";
import { WORDS } from "./words.js";

/** 10 MB, the largest file that is taken. */
const LARGEST_FILE_BYTES = 10_000_000;

/** Reads a file to attach; a relative path starts in `folder`. The problem is a sentence. */
export async function readAttachment(
  given: string,
  folder: string,
): Promise<Result<Attachment, string>> {
  const path = resolve(folder, given);
  try {
    const found = await stat(path);
    // Only files: a pipe that nobody writes to would keep the console waiting for ever.
    if (!found.isFile()) return fail(WORDS.notAFile(given));
    if (found.size > LARGEST_FILE_BYTES) return fail(WORDS.fileTooLarge(given));
    return ok({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch (error) {
    return fail(isMissing(error) ? WORDS.noFile(given) : WORDS.notReadable(given));
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOENT" || code === "ENOTDIR";
}
