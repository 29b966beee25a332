import { describe, expect, it } from "vitest";
import type { FileSettings } from "../../src/notation/grammar/index.js";
import { read } from "../../src/notation/read.js";
import { sessionText } from "../../src/notation/session-text.js";
import { found } from "./containers/read.js";
import { drawn } from "./grammar/drawn.js";
import { CALENDARS_IN_MILES } from "./hand-worked/calendars-in-miles.js";
import { ENGLISH } from "./hand-worked/english.js";
import { FILES } from "./hand-worked/files.js";
import { OTHER_LANGUAGES } from "./hand-worked/other-languages.js";

/** As `drawn`, each kind of doubt once and in the order of the alphabet. */
function reading(words: string, settings: FileSettings): string {
  const [session = "", doubts] = drawn(words, settings).split(/ \? (?=[a-z]+(?:-[a-z]+)*(?:, |$))/);
  if (doubts === undefined) return session;
  return `${session} ? ${[...new Set(doubts.split(", "))].sort().join(", ")}`;
}

function sessionsOf(name: string, text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const { program } = found(read(bytes, name, { unit: null, level: null }));
  return program.weeks.flatMap(({ sessions }) =>
    sessions.map((session) => {
      const line = sessionText({ ...session, words: null }, program.unit);
      return session.words === null ? line : `${line} …`;
    }),
  );
}

describe("sessions worked out by hand", () => {
  for (const { shape, settings, sessions } of [
    ...CALENDARS_IN_MILES,
    ...ENGLISH,
    ...OTHER_LANGUAGES,
  ]) {
    it.each(sessions)(`in ${shape}: %j is %s`, (words, session) => {
      expect(reading(words, settings)).toBe(session);
    });
  }

  it.each(FILES)("in the file $name are those it says", ({ name, text, sessions }) => {
    expect(sessionsOf(name, text)).toEqual(sessions);
  });
});
