/** Bytes to read, under a name. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Texts in the forms that people write, in words of our own, to begin from where no folder is. */
const OWN: readonly (readonly [string, string])[] = [
  [
    "plain.txt",
    "Autumn 10k\n\nWeek 1\nMon: rest\nTue: 6 km easy\nThu: 5 x 3 min hard, 90 s jog\nSun: 9 km long\nTotal: 24 km\n\nWeek 2\nTue 7 km easy; Thu 4 x 1 km @ 4:30/km\nSun 10 km\n",
  ],
  [
    "grid.md",
    "# Spring half\n\n| Week | Mon | Wed | Sat | Total |\n|---|---|---|---|---|\n| 1 | rest | ~~6 km~~ | 10 km long | 16 km |\n| 2 | 5 km | 3 x 2 km | 12 km | 25 km |\n",
  ],
  [
    "dage.md",
    "## Uge 1\n- Mandag: fri\n- Onsdag: 5 x 2 min med 1 min pause\n- Søndag: 8,5 km roligt\n## Uge 2-3\n- Tirsdag: 40 min\n",
  ],
  [
    "fixed.txt",
    "WEEK      DAY      DISTANCE\n---------------------------\nWEEK 1    MON      5 km\nWEEK 1    WED      6,5\nWEEK 2    SAT      9.k\n",
  ],
  ["days.csv", 'Week,Mon,Wed,Sun\n1,5 km easy,4x800m,10 km\n2,rest,"6 km; strides",12 km\n'],
  [
    "cal.ics",
    "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260302\nSUMMARY:6 km easy\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\nEND:VCALENDAR\n",
  ],
  [
    "plan.yaml",
    'id: own\nname: Own plan\nunits: km\nschedule:\n  - workouts:\n      - title: "{5} easy"\n        distance: 5\n      - title: Rest\n      - title: "4 x 400m"\n',
  ],
  [
    "steps.yaml",
    "config:\n  paces:\n    easy: 6:00-5:30\nW01S01 Intervals:\n- warmup: 10min @ easy\n- repeat 5:\n  - interval: 800m in 3:20\n  - recovery: 90s\n- cooldown: lap-button\n",
  ],
  [
    "steps.txt",
    "Warmup\n- 10m Z2 HR\n\nMain Set 5x\n- 1km 4:10/km Pace\n- Jog 90s Z1 HR\n\nCooldown\n- 10m Z1 HR\n",
  ],
  ["plan.json", '{"title":"Own","weeks":[{"days":[{"day":"Mon","items":["5 km easy"]}]}]}'],
];

export function ownInputs(): readonly Input[] {
  return OWN.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
}

/** Pieces that have a meaning somewhere, to be put where they have none. */
const PIECES = [
  "|",
  "||",
  "~~",
  "**",
  "```",
  "<<<<<<< a\n",
  "=======\n",
  ">>>>>>> b\n",
  "Week 1",
  "Weeks 1-104",
  "Semana 3 y 9",
  "W1D2 ",
  "Day 999 ",
  "Mon: ",
  "Lø ",
  "x",
  "×",
  "3 x (",
  ")",
  "((((((((",
  "10-20-30",
  "6:65",
  "1e99",
  "99999999999",
  "0",
  "-",
  "–",
  "\t",
  "    ",
  "\n\n",
  "\r",
  "\u0000",
  "\ufeff",
  "\ud83e\uddb5",
  '"',
  "'",
  "&a [*a,*a]",
  "*a",
  "{",
  "}",
  "[",
  "]",
  "<b>",
  "<html>",
  "BEGIN:VEVENT\n",
  "RRULE:FREQ=SECONDLY\n",
  "| --- |\n",
  "# ",
  "#",
  "- ",
  "Total: 42 km",
  "R=2'",
  '30"',
  "@ 4:00/km",
  "{5-6:8-9}",
  ",",
  ";",
  "…",
];

/** One input of many that are nearly right: pieces lost, doubled, moved, cut or put in. */
export function mutated(inputs: readonly Input[], random: () => number): Input {
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const { name } = pick(inputs);
  let text = window(new TextDecoder().decode(pick(inputs).bytes), random);
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--)
    text = changed(text, random, pick);
  const bytes = new TextEncoder().encode(text);
  if (random() < 0.1)
    for (let left = 4; left > 0; left--)
      bytes[Math.floor(random() * bytes.length)] = random() * 256;
  return { name: random() < 0.2 ? "pasted" : name, bytes };
}

const LONGEST = 6_000;

function window(text: string, random: () => number): string {
  if (text.length <= LONGEST || random() < 0.1) return text;
  const from = random() < 0.5 ? 0 : Math.floor(random() * (text.length - LONGEST));
  return text.slice(from, from + LONGEST);
}

function changed(
  text: string,
  random: () => number,
  pick: <Item>(items: readonly Item[]) => Item,
): string {
  const at = Math.floor(random() * text.length);
  const to = Math.min(text.length, at + Math.floor(random() ** 3 * 400));
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(at);
    case 2:
      return text.slice(0, at) + pick(PIECES).repeat(random() < 0.05 ? 2_000 : 1) + text.slice(at);
    case 3:
      return text.slice(to) + text.slice(0, to);
    case 4:
      return swappedLines(text, random);
    default:
      return text.slice(0, at) + pick(PIECES) + text.slice(to);
  }
}

function swappedLines(text: string, random: () => number): string {
  const lines = text.split("\n");
  const one = Math.floor(random() * lines.length);
  const other = Math.floor(random() * lines.length);
  [lines[one], lines[other]] = [lines[other] ?? "", lines[one] ?? ""];
  return lines.join("\n");
}
