import { type FileSettings, readSession } from "../../../src/notation/grammar/index.js";
import type { Language } from "../../../src/notation/grammar/session-reading.js";
import { sessionText } from "../../../src/notation/session-text.js";

/** A file in one language, in kilometres with a decimal point. */
export function fileIn(language: Language, more: Partial<FileSettings> = {}): FileSettings {
  const languages: readonly Language[] = language === "en" ? ["en"] : [language, "en"];
  return { unit: "km", mMeans: "metres", decimalComma: false, languages, ...more };
}

/**
 * The reading as program text: `rest`; sessions between bars; `…` where a session keeps its words,
 * `~` before a reading that is incomplete, and its doubts behind a question mark.
 */
export function drawn(words: string, file: FileSettings): string {
  const { sessions, rest, complete, doubts } = readSession(words, file);
  const lines = sessions.map((session) => {
    const text = sessionText({ ...session, words: null }, file.unit).replace(/^any /, "");
    return session.words === null ? text : `${text} …`;
  });
  const kinds = doubts.map(({ kind }) => kind).filter((kind) => kind !== "note-kept");
  const asked = kinds.length > 0 ? ` ? ${kinds.join(", ")}` : "";
  return `${complete ? "" : "~"}${rest ? "rest" : lines.join(" | ")}${asked}`;
}
