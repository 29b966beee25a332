export { readMonth, readWeekday } from "./calendar-words.js";
export { type GuessedSettings, guessFileSettings, guessLanguages } from "./guesses.js";
export { readSession } from "./read-session.js";
export { isRest } from "./rest.js";
export type { FileSettings, Language, SessionReading } from "./session-reading.js";
export { dayCode, type WeekHeading, weekHeading } from "./week-headings.js";
