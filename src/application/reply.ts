/**
 * What the bot says, before any platform has touched it: a closed union of blocks. Every adapter
 * renders it with one exhaustive `switch`; the plain-text rendering is complete on its own.
 */
export type Block =
  | { readonly type: "heading"; readonly text: string }
  | { readonly type: "text"; readonly text: string }
  /** Small print beside the main thing: dates, one line why. */
  | { readonly type: "context"; readonly text: string }
  | { readonly type: "prescription"; readonly lines: readonly PrescriptionLine[] }
  | TableBlock
  | {
      readonly type: "fields";
      readonly items: readonly { readonly label: string; readonly value: string }[];
    }
  /** `alt` tells the finding; the numbers stand in the text beside it. */
  | {
      readonly type: "picture";
      readonly name: string;
      readonly mime: string;
      readonly bytes: Uint8Array;
      readonly alt: string;
    }
  | { readonly type: "buttons"; readonly buttons: readonly Button[] }
  | { readonly type: "form"; readonly form: Form }
  | {
      readonly type: "file";
      readonly name: string;
      readonly mime: string;
      readonly bytes: Uint8Array;
    }
  | {
      readonly type: "notice";
      readonly tone: "info" | "warning" | "emergency";
      readonly text: string;
    }
  | { readonly type: "findings"; readonly items: readonly FindingItem[] };

/** One line of a prescription, in the order of doing. */
export interface PrescriptionLine {
  /** `12 min`, `6 ×`, `30`; empty for a line that only continues. */
  readonly amount: string;
  readonly what: string;
  /** A remark at the end of the line; null for none. */
  readonly aside: string | null;
  /** Strength stands out from running. */
  readonly strength: boolean;
}

export interface TableBlock {
  readonly type: "table";
  readonly columns: readonly { readonly label: string; readonly align: "left" | "right" }[];
  readonly rows: readonly (readonly string[])[];
}

export interface FindingItem {
  readonly rule: string;
  readonly week: number | null;
  readonly day: string | null;
  readonly text: string;
  readonly repair: string | null;
}

export interface Button {
  /** What pressing it does, as a command line without the slash: `done day:2026-12-22`. */
  readonly id: string;
  readonly label: string;
  readonly style: "primary" | "plain" | "danger";
}

export interface Form {
  /** The command that receives the answers. */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FormField {
  /** The command's argument name. */
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  readonly choices: readonly Choice[] | null;
  /** Several choices may be taken together; the value has them with commas between. */
  readonly several: boolean;
  /** What is filled in already; null for empty. */
  readonly value: string | null;
}

/** An expected failure, with a stable code for programs and a sentence for the runner. */
export interface ReplyError {
  readonly code: ErrorCode;
  readonly message: string;
}

export const ERROR_CODES = [
  "unknown-command",
  "bad-argument",
  "no-plan",
  "no-program",
  "not-a-program",
  "needs-answer",
  "needs-clearance",
  "unsafe-move",
  "nothing-to-undo",
  "expired",
  "not-yours",
  "too-fast",
  "no-challenge",
  "no-group",
  "internal",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Reply {
  readonly blocks: readonly Block[];
  readonly private: boolean;
  readonly error: ReplyError | null;
  /** What goes to the person's direct messages beside it, also to see whether it arrives there. */
  readonly directly?: DirectWord;
}

/** Something for direct messages, and what is said where it was asked when they are closed. */
export interface DirectWord {
  readonly blocks: readonly Block[];
  readonly ifRefused: readonly Block[];
}
