import { escapeUnsafe } from "../../application/harmless.js";
import { plainText } from "../../application/plain-text.js";
import type { Block, Form } from "../../application/reply.js";
import { isoInstant } from "./instant.js";
import { buttonsOf } from "./mailbox.js";
import type { Said } from "./said.js";

/**
 * One thing said as one line of JSON, with a line break at its end. Bytes are in base64; characters
 * that a terminal would obey are JSON escapes.
 */
export function jsonLine({ at, to, via, reply, form }: Said): string {
  const line = {
    at: isoInstant(at, to.timeZone),
    to: to.name,
    via,
    private: reply.private,
    text: plainText(reply),
    blocks: reply.blocks.map(blockWithBase64),
    buttons: buttonsOf(reply).map(({ id, label }) => ({ id, label })),
    form: form === null ? null : formForScripts(form),
    files: reply.blocks.flatMap((block) =>
      block.type === "file"
        ? [{ name: block.name, mime: block.mime, base64: base64(block.bytes) }]
        : [],
    ),
    error: reply.error === null ? null : { code: reply.error.code, message: reply.error.message },
  };
  return `${escapeUnsafe(JSON.stringify(line))}\n`;
}

function blockWithBase64(block: Block): object {
  if (!("bytes" in block)) return block;
  const { bytes, ...rest } = block;
  return { ...rest, base64: base64(bytes) };
}

function formForScripts({ id, title, fields }: Form): object {
  return {
    id,
    title,
    fields: fields.map(({ name, label, required, choices, value }) => ({
      name,
      label,
      required,
      choices,
      value,
    })),
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
