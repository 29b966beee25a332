import type { DistanceUnit } from "../../domain/program.js";
import type { Assumption } from "../reading.js";
import { fold } from "./fold.js";
import { type FileSettings, LANGUAGES, type Language } from "./session-reading.js";
import { VOCABULARIES } from "./words/index.js";
import { listed } from "./words/vocabulary.js";

/** So much of a text tells its language and its units. */
const ENOUGH = 200_000;

/** The languages of a text, the most likely first; English is always among them. */
export function guessLanguages(text: string): Language[] {
  const counts = countsOf(text);
  const scores = LANGUAGES.map((language) => {
    const { signs, weekdays, week, weeks } = VOCABULARIES[language];
    const full = Object.values(weekdays).flatMap((names) => listed(names).slice(0, 1));
    const score = [
      ...new Set([...listed(signs), ...full, ...listed(week), ...listed(weeks)].map(fold)),
    ].reduce((sum, sign) => sum + (sign.length > 1 ? (counts.get(sign) ?? 0) : 0), 0);
    return { language, score };
  });
  const best = Math.max(...scores.map(({ score }) => score));
  const likely = scores
    .filter(({ score }) => score > 0 && score * 4 >= best)
    .toSorted((a, b) => b.score - a.score)
    .map(({ language }) => language);
  return likely.includes("en") ? likely : [...likely, "en"];
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of fold(text.slice(0, ENOUGH)).matchAll(/\p{L}{1,24}/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What is settled for a file, and what of it the runner should hear of. */
export interface GuessedSettings {
  readonly settings: FileSettings;
  readonly assumptions: readonly Assumption[];
}

/** Settles unit, `m`, decimal comma and language once for a whole file. */
export function guessFileSettings(text: string, unit: DistanceUnit | null): GuessedSettings {
  const start = text.slice(0, ENOUGH);
  const languages = guessLanguages(start);
  const km = start.match(/\d ?(?:km|kilomet|k\b)/giu)?.length ?? 0;
  const miles = start.match(/\d[ -]?(?:mi\b|miles?\b)/giu)?.length ?? 0;
  const settled = unit ?? (miles > km ? "mi" : "km");
  const decimalComma = /\d,\d{1,2} ?(?:km|k\b|min|mi\b)/iu.test(start);
  const assumptions: Assumption[] = [];
  if (unit === null && km + miles === 0) assumptions.push({ kind: "unit", value: settled });
  if (decimalComma) assumptions.push({ kind: "decimal-comma", value: "10,5 is 10.5" });
  if (/(?<!\d)\d{1,2} ?m\b/u.test(start))
    assumptions.push({ kind: "m-means", value: "metres from 100, minutes below" });
  if (languages[0] !== "en") assumptions.push({ kind: "language", value: languages[0] ?? "en" });
  return {
    settings: { unit: settled, mMeans: "metres", decimalComma, languages },
    assumptions,
  };
}
