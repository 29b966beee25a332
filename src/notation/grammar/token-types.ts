import type { Senses } from "./lexicon.js";

/** Signs that mean something between words. */
export type SignText =
  | "x"
  | "("
  | ")"
  | "+"
  | "-"
  | "/"
  | ","
  | ";"
  | ":"
  | "."
  | "@"
  | "%"
  | "'"
  | '"'
  | "~"
  | "="
  | "#"
  | "->"
  | "*"
  | "\n";

/** One piece of a session's words; `from` and `to` are its place in them. */
export type SessionToken =
  | { readonly kind: "number"; readonly value: number; readonly from: number; readonly to: number }
  | {
      readonly kind: "clock";
      /** Null for an impossible time such as `6:65`. */
      readonly seconds: number | null;
      /** `1:45` and not `1:45:00`. */
      readonly isShort: boolean;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "word"; readonly senses: Senses; readonly from: number; readonly to: number }
  | { readonly kind: "sign"; readonly sign: SignText; readonly from: number; readonly to: number };

/** Words are kept as they stand here; `withPhrases` looks them up. */
export type RawToken =
  | SessionToken
  | { readonly kind: "letters"; readonly text: string; readonly from: number; readonly to: number };
