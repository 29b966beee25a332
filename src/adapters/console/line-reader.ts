/** A line of input, or why there is none to read. */
export type InputLine =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "too-long" }
  | { readonly kind: "not-text" };

/** 10 MB, the longest line that is read. */
export const LONGEST_LINE_BYTES = 10_000_000;

const LINE_FEED = 0x0a;
const NUL = 0x00;

/**
 * Splits bytes into lines. No more than one line of {@link LONGEST_LINE_BYTES} is ever held: what
 * goes beyond is dropped until the next line break. A line that is not UTF-8 or has a NUL in it is
 * not text.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<InputLine> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  const keep = (part: Uint8Array) => {
    bytes += part.length;
    if (bytes > LONGEST_LINE_BYTES) held = [];
    else if (part.length > 0) held.push(part);
  };
  for await (const chunk of chunks) {
    const block = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
    let from = 0;
    for (let end = block.indexOf(LINE_FEED); end >= 0; end = block.indexOf(LINE_FEED, from)) {
      keep(block.subarray(from, end));
      yield lineOf(held, bytes);
      held = [];
      bytes = 0;
      from = end + 1;
    }
    keep(block.subarray(from));
  }
  if (bytes > 0) yield lineOf(held, bytes);
}

function lineOf(parts: readonly Uint8Array[], bytes: number): InputLine {
  if (bytes > LONGEST_LINE_BYTES) return { kind: "too-long" };
  const line = Buffer.concat(parts);
  if (line.includes(NUL)) return { kind: "not-text" };
  try {
    // A mark at the beginning says only that the text is UTF-8; the decoder drops it.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(line);
    return { kind: "text", text: text.replace(/\r$/, "") };
  } catch {
    return { kind: "not-text" };
  }
}
