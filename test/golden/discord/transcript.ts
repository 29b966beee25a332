import type { Outcome } from "../../doubles/discord/person.js";

/** What people do and see, as it is written down. */
export interface Transcript {
  note(text: string): void;
  say(text: string): void;
  /** Something that a person did, and what came of it. */
  told(action: string, outcome: Outcome): void;
  readonly text: () => string;
}

export function transcript(): Transcript {
  const lines: string[] = [];
  const say = (text: string) => lines.push("", text);
  return {
    say,
    note: (text) => say(`// ${text}`),
    told(action, outcome) {
      const isForOne = outcome.messages.some(({ onlyFor }) => onlyFor !== null);
      const how = outcome.kind === "answered" && isForOne ? "only they see" : outcome.kind;
      say(`${action} (${how})\n${indented(outcome.text)}`);
    },
    text: () => `${lines.join("\n").trim()}\n`,
  };
}

export function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}
