import type { CommandName } from "../command.js";

/** Languages in which plain words are read. */
export type Language = "en" | "da";

/** Stop signs, each with its own sentence; the most urgent ones come first (SF-3, SF-4, LM-8). */
export const RED_FLAGS = [
  /** A hot or swollen calf: seen on the same day. */
  "calf",
  /** Dark urine after hard exercise: seen on the same day. */
  "dark-urine",
  "bone-stress",
  /** A joint that swells, locks or gives way. */
  "joint",
  /** A sudden pop. */
  "pop",
  /** Numbness, or a weakness that is more than tired legs. */
  "numbness",
  "limp",
  /** Dizziness, a heart out of step: SF-7 stops with it. */
  "dizziness",
  /** Pain that rises from week to week. */
  "worsening",
  /** Pain for two weeks or more. */
  "lasting",
  /** A sign of an emergency that is clearly over for long. */
  "long-ago",
  /** SF-5: training is planned with a professional beside the runner. */
  "professional-first",
] as const;
export type RedFlag = (typeof RED_FLAGS)[number];

/** What a message in plain words asks for. */
export type Understanding =
  | { readonly kind: "emergency" }
  | { readonly kind: "red-flag"; readonly flag: RedFlag }
  | {
      readonly kind: "pain";
      /** In English, with its side where one is named: `left knee`; null when not said. */
      readonly where: string | null;
      /** 0 to 10; null when not said. */
      readonly score: number | null;
    }
  /** `fever` is null when nothing was said about it. */
  | { readonly kind: "illness"; readonly fever: boolean | null }
  /** An unmistakable command, its arguments as they would be typed. */
  | {
      readonly kind: "call";
      readonly name: CommandName;
      readonly args: Readonly<Record<string, string>>;
    }
  /** In doubt the runner is asked: command lines, without a slash, of which one may be meant. */
  | { readonly kind: "unsure"; readonly near: readonly string[] }
  /** Thanks, a greeting. */
  | { readonly kind: "chat" };

/** A command line as it is typed, without the slash: `skip day:tomorrow`. */
export function lineOf(name: CommandName, args: Readonly<Record<string, string>> = {}): string {
  return [name, ...Object.entries(args).map(([key, value]) => `${key}:${value}`)].join(" ");
}
