import type { Input } from "./mutations.js";

/** A choice among many, the same for the same numbers. */
type Random = () => number;

function pick<Item>(items: readonly [Item, ...Item[]], random: Random): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

function upTo(most: number, random: Random): number {
  return 1 + Math.floor(random() * most);
}

/** What a language calls the pieces of the session grammar (`docs/session-words.md`). */
interface Words {
  readonly week: string;
  readonly days: readonly [string, ...string[]];
  readonly kinds: readonly [string, ...string[]];
  readonly ways: readonly [string, ...string[]];
  readonly warm: readonly [string, string];
  readonly rests: readonly [string, ...string[]];
  readonly joins: readonly [string, ...string[]];
  readonly rest: string;
  readonly strength: string;
}

const LANGUAGES: readonly [Words, ...Words[]] = [
  {
    week: "Week",
    days: ["Mon", "Tuesday", "Wed", "Thu", "Fri", "Saturday", "Sun"],
    kinds: ["easy", "tempo", "long run", "fartlek", "hills", "recovery run", "steady", "race"],
    ways: ["@ 10k pace", "at 4:30/km", "at 90-95% 5k", "in zone 3", "RPE 7", "hard", "@ MP", ""],
    warm: ["warm-up", "cool-down"],
    rests: ["90 s jog", "with 2 min rest", "/ 400m walk", "(1 min)", "R=2'", ""],
    joins: [", ", " + ", " then ", "; ", "\n", " with ", " or ", " / "],
    rest: "rest",
    strength: "strength 30 min",
  },
  {
    week: "Uge",
    days: ["Man", "Tirsdag", "Ons", "Tors", "Fre", "Lør", "Søndag"],
    kinds: ["roligt", "interval", "langtur", "bakker", "i eget tempo", "tempo"],
    ways: ["i 10 km-fart", "@ 5:10/km", "hårdt", "zone 2", ""],
    warm: ["opvarmning", "nedjog"],
    rests: ["med 1,5 min pause", "90 s gang", "1 min jog", ""],
    joins: [", ", " + ", " og ", " derefter "],
    rest: "fri",
    strength: "styrke",
  },
  {
    week: "Woche",
    days: ["Mo", "Di", "Mittwoch", "Do", "Fr", "Sa", "So"],
    kinds: ["locker", "TDL", "langer Lauf", "Intervalle", "Fahrtspiel", "regenerativ"],
    ways: ["im HM-Tempo", "in 4:50/km", "schnell", "85% HFmax", ""],
    warm: ["Einlaufen", "Auslaufen"],
    rests: ["mit 2 min Trabpause", "Pause 90 s", ""],
    joins: [", ", " + ", " dann ", " | "],
    rest: "Ruhe",
    strength: "Krafttraining",
  },
  {
    week: "Semaine",
    days: ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"],
    kinds: ["footing", "SL", "endurance", "VMA", "sortie longue", "seuil"],
    ways: ["à 85-90%FCM", "à 100%VMA", "allure semi", "à 4:20/km", ""],
    warm: ["échauffement", "retour au calme"],
    rests: ["récup 1'30", "avec R=2'", "repos 45s", ""],
    joins: [", ", " + ", " puis ", " suivi de "],
    rest: "repos",
    strength: "renforcement",
  },
  {
    week: "Semana",
    days: ["Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo"],
    kinds: ["rodaje", "trote suave", "tirada larga", "series", "cuestas"],
    ways: ["a ritmo 10k", "Z2", "rápido", "a 5:00 min/km", ""],
    warm: ["calentamiento", "vuelta a la calma"],
    rests: ["rec. 2'", "con 1 min trote", "2 min caminata", ""],
    joins: [", ", " + ", " y ", " después "],
    rest: "descanso",
    strength: "fuerza",
  },
  {
    week: "Uke",
    days: ["Man", "Tir", "Onsdag", "Tor", "Fre", "Lør", "Søn"],
    kinds: ["rolig", "intervall", "langtur", "terskel", "bakkeløp"],
    ways: ["i sone 3", "@ 4:40/km", "hardt", "HMP", ""],
    warm: ["oppvarming", "nedjogg"],
    rests: ["pause 1 min", "90 s jogg", ""],
    joins: [", ", " + ", " så "],
    rest: "hvile",
    strength: "styrke",
  },
];

const UNITS: readonly [string, ...string[]] = [
  "km",
  " km",
  "m",
  " min",
  "'",
  "",
  " mi",
  "k",
  '"',
  " h",
];

function amount(random: Random): string {
  const unit = pick(UNITS, random);
  const least = upTo(random() < 0.2 ? 1200 : 20, random);
  const range = random() < 0.2 ? `-${least + upTo(5, random)}` : "";
  const half = random() < 0.1 ? pick([".5", ",5", "½"], random) : "";
  return random() < 0.1
    ? `${upTo(59, random)}:${10 + upTo(60, random)}`
    : `${least}${half}${range}${unit}`;
}

function part(words: Words, depth: number, random: Random): string {
  const way = pick(words.ways, random);
  const roll = random();
  if (roll < 0.25 && depth < 4) {
    const times = `${upTo(12, random)} ${pick(["x", "×", "*", "sets of"], random)} `;
    const inner = session(words, depth + 1, random);
    return `${times}${random() < 0.5 ? `(${inner})` : part(words, depth + 1, random)} ${pick(words.rests, random)}`;
  }
  if (roll < 0.35) return `${amount(random)} ${pick(words.warm, random)}`;
  if (roll < 0.45) return `(${amount(random)} ${way})`;
  return `${amount(random)} ${pick(words.kinds, random)} ${way}`;
}

function session(words: Words, depth: number, random: Random): string {
  const roll = random();
  if (depth === 0 && roll < 0.1) return words.rest;
  if (depth === 0 && roll < 0.15) return words.strength;
  let text = part(words, depth, random);
  for (let left = Math.floor(random() * 3); left > 0; left--)
    text += pick(words.joins, random) + part(words, depth, random);
  return text;
}

interface DrawnWeek {
  readonly number: number;
  readonly days: readonly (readonly [day: string, words: string])[];
}

function weeks(words: Words, random: Random): readonly DrawnWeek[] {
  return Array.from({ length: upTo(6, random) }, (_, index) => ({
    number: random() < 0.05 ? upTo(30, random) : index + 1,
    days: words.days
      .filter(() => random() < 0.7)
      .map((day) => [day, session(words, 0, random)] as const),
  }));
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const oneLine = (text: string) => text.replaceAll("\n", ", ");

/** The forms of files that a drawn program is written in. */
const FORMS: readonly [
  (words: Words, drawn: readonly DrawnWeek[], random: Random) => Input,
  ...((words: Words, drawn: readonly DrawnWeek[], random: Random) => Input)[],
] = [
  (words, drawn) => {
    const text = drawn.map(({ number, days }) =>
      [
        `${words.week} ${number}`,
        ...days.map(([day, said]) => `${day}: ${oneLine(said)}`),
        "",
      ].join("\n"),
    );
    return input("drawn.txt", text.join("\n"));
  },
  (words, drawn) => {
    const rows = drawn.map(({ number, days }) => {
      const cells = words.days.map((day) => oneLine(days.find(([one]) => one === day)?.[1] ?? ""));
      return `| ${number} | ${cells.join(" | ")} |`;
    });
    const head = `| ${words.week} | ${words.days.join(" | ")} |\n|${"---|".repeat(words.days.length + 1)}`;
    return input("drawn.md", `# Drawn\n\n${head}\n${rows.join("\n")}\n`);
  },
  (words, drawn, random) => {
    const mark = pick([",", ";", "\t"], random);
    const rows = drawn.map(({ number, days }) =>
      [
        String(number),
        ...words.days.map((day) => quoted(days.find(([one]) => one === day)?.[1] ?? "")),
      ].join(mark),
    );
    return input("drawn.csv", [[words.week, ...words.days].join(mark), ...rows].join("\n"));
  },
  (_, drawn) =>
    input(
      "drawn.json",
      JSON.stringify({
        title: "Drawn",
        weeks: drawn.map(({ number, days }) => ({
          week: number,
          days: days.map(([day, said]) => ({ day, items: said.split("\n") })),
        })),
      }),
    ),
  (_, drawn) => {
    const events = drawn.flatMap(({ number, days }) =>
      days.map(([, said], index) => {
        const date = `202603${String(Math.min(28, number + index)).padStart(2, "0")}`;
        const summary = said.replaceAll(/([,;])/g, "\\$1").replaceAll("\n", "\\n");
        return `BEGIN:VEVENT\nUID:${number}-${index}\nDTSTART;VALUE=DATE:${date}\nSUMMARY:${summary}\nEND:VEVENT`;
      }),
    );
    return input(
      "drawn.ics",
      `BEGIN:VCALENDAR\nVERSION:2.0\n${events.join("\n")}\nEND:VCALENDAR\n`,
    );
  },
  (words, drawn) => {
    const titles = drawn.map(({ days }) => {
      const seven = words.days.map((day) => days.find(([one]) => one === day)?.[1] ?? "");
      return `  - workouts:\n${seven.map((said) => `      - title: ${JSON.stringify(said)}`).join("\n")}`;
    });
    return input(
      "drawn.yaml",
      `id: drawn\nname: Drawn\nunits: km\nschedule:\n${titles.join("\n")}\n`,
    );
  },
];

function input(name: string, text: string): Input {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A program drawn from the session grammar, in one of the languages and one of the forms. */
export function drawnInput(random: Random): Input {
  const words = pick(LANGUAGES, random);
  return pick(FORMS, random)(words, weeks(words, random), random);
}
