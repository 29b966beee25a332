import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Keeps secrets unreadable at rest. What is sealed for one workspace opens for no other. */
export interface Seal {
  seal(text: string, workspace: string): string;
  /**
   * @throws Error when no key opens it, or it was changed
   */
  open(sealed: string, workspace: string): string;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = "v1";

/** The keys of a setting: 32 bytes each, in base64 or hex, with commas between; null if one is not. */
export function readKeys(text: string): readonly Buffer[] | null {
  const keys = text.split(",").map((one) => {
    const word = one.trim();
    return Buffer.from(word, /^[0-9a-f]{64}$/i.test(word) ? "hex" : "base64");
  });
  return keys.every((key) => key.length === KEY_BYTES) ? keys : null;
}

/** AES-256-GCM. The first key seals; all of them open, so that a key can be replaced. */
export function sealWith(keys: readonly Buffer[]): Seal {
  const [sealing] = keys;
  if (sealing === undefined) throw new Error("there is no key to seal with");
  return {
    seal(text, workspace) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", sealing, nonce);
      cipher.setAAD(Buffer.from(workspace));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      const parts = Buffer.concat([nonce, cipher.getAuthTag(), body]);
      return `${VERSION}.${parts.toString("base64")}`;
    },
    open(sealed, workspace) {
      const [version, encoded = ""] = sealed.split(".");
      const parts = Buffer.from(encoded, "base64");
      if (version !== VERSION || parts.length < NONCE_BYTES + TAG_BYTES) {
        throw new Error("that is nothing that was sealed here");
      }
      for (const key of keys) {
        const text = opened(parts, key, workspace);
        if (text !== null) return text;
      }
      throw new Error("no key opens it: LUNGE_SLACK_KEY is not the one it was sealed with");
    },
  };
}

function opened(parts: Buffer, key: Buffer, workspace: string): string | null {
  const decipher = createDecipheriv("aes-256-gcm", key, parts.subarray(0, NONCE_BYTES));
  decipher.setAAD(Buffer.from(workspace));
  decipher.setAuthTag(parts.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const body = parts.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
