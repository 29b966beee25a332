import { createHash } from "node:crypto";
import type { Ids } from "../ports.js";

/** Letters and digits that nobody mixes up. */
const SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
const LENGTH = 8;

/** A one-time code such as `K7QM-2XVA`, made of a new id; 39 bits. */
export function newCode(ids: Ids): string {
  const digest = createHash("sha256").update(ids.next()).digest();
  const signs = [...digest.subarray(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length] ?? "");
  return `${signs.slice(0, LENGTH / 2).join("")}-${signs.slice(LENGTH / 2).join("")}`;
}

/** What is stored in place of a code. Case, spaces and dashes make no difference. */
export function fingerprintOf(code: string): string {
  const bare = code.toUpperCase().replace(/[\s-]/g, "");
  return createHash("sha256").update(bare).digest("hex");
}
