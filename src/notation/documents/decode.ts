import type { Assumption, Refusal } from "../reading.js";

/** Bytes as text, or why they are none. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly assumptions: readonly Assumption[] }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** A program of two years, written at length, is a tenth of this. */
const MAX_BYTES = 1_000_000;
/** So much of a file tells what it is. */
const HEAD_BYTES = 4_096;
/** One character in so many may be a control character: a slip. */
const ODD_ONE_IN = 50;
const ODD = /(?![\s\u0080-\u009f])\p{Cc}/gu;

/** Decodes the bytes of a file: UTF-8, UTF-16, or else Windows-1252, which is reported. */
export function decoded(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refusal("empty");
  const known = binaryKind(bytes);
  if (known !== null) return refusal(known);
  if (bytes.length > MAX_BYTES) return refusal("too-large");
  const { text, encoding } = textOf(bytes);
  if (text === null) return refusal("binary");
  const odd = text.match(ODD)?.length ?? 0;
  if (text.includes("\u0000") || odd * ODD_ONE_IN > text.length) return refusal("binary");
  if (text.trim() === "") return refusal("empty");
  const assumptions: Assumption[] =
    encoding === null ? [] : [{ kind: "encoding", value: encoding }];
  return { kind: "text", text, assumptions };
}

function refusal(reason: Refusal): Decoded {
  return { kind: "refused", refusal: reason };
}

/** What files of known kinds begin with, as Latin-1. */
const BEGINNINGS: readonly (readonly [string, Refusal])[] = [
  ["\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "spreadsheet"],
  ["%PDF", "pdf"],
  ["\u0089PNG", "picture"],
  ["\u00ff\u00d8\u00ff", "picture"],
  ["GIF8", "picture"],
  ["{\\rtf", "binary"],
  ["\u001f\u008b", "binary"],
];
const LINE_FEED = 0x0a;
/** Names inside a packed spreadsheet. Other packed office files begin with the same list of types. */
const PACKED_SPREADSHEET = /xl\/|opendocument\.spreadsheet/u;

function binaryKind(bytes: Uint8Array): Refusal | null {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  if (head.startsWith(".FIT", 8)) return "activity-file";
  if (head.startsWith("PK\u0003\u0004")) {
    return PACKED_SPREADSHEET.test(head) ? "spreadsheet" : "binary";
  }
  return BEGINNINGS.find(([beginning]) => head.startsWith(beginning))?.[1] ?? null;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

/** `encoding` is null where nothing was assumed. */
function textOf(bytes: Uint8Array): {
  readonly text: string | null;
  readonly encoding: string | null;
} {
  const utf16 = utf16Kind(bytes);
  if (utf16 !== null) return { text: strictly(utf16, bytes), encoding: null };
  const utf8 = strictly("utf-8", bytes);
  if (utf8 !== null) return { text: utf8, encoding: null };
  return lineByLine(bytes);
}

/** What was pasted together from two places may be in two encodings: each line has its own. */
function lineByLine(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const lines: string[] = [];
  let isMixed = false;
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    const utf8 = strictly("utf-8", line);
    isMixed ||= utf8 !== null && utf8.length < line.length;
    lines.push(utf8 ?? new TextDecoder("windows-1252").decode(line));
    if (end < 0) break;
    from = end + 1;
  }
  const encoding = isMixed ? "UTF-8 on some lines and windows-1252 on others" : "windows-1252";
  return { text: lines.join("\n"), encoding };
}

/** By its mark, or because every other byte of the beginning is zero. */
function utf16Kind(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 1].map((parity) => {
    return head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  });
  const [even = 0, odd = 0] = zeros;
  const most = head.length * 0.3;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : null;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
