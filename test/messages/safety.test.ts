import { describe, expect, it } from "vitest";
import { RED_FLAGS } from "../../src/application/understanding/understanding.js";
import { en } from "../../src/messages/en.js";
import { sourceFiles } from "../source-files.js";

/** What no sentence may say (SF-6, voice): what is wrong, promises, dares, blame, shouting. */
const FORBIDDEN: readonly (readonly [what: string, words: RegExp])[] = [
  [
    "the name of an illness or injury that a runner may have",
    /\b(stress (fracture|reaction)|fractures?|shin splints?|tend[io]n[io](tis|pathy)|plantar|fasciitis|thrombos[ie]s|blood clot|dvt|rhabdo\w*|arthritis|bursitis|sciatica|runner's knee|jumper's knee|meniscus|ruptured?|torn|sprain(ed)?|strained|hernia|compartment syndrome|pneumonia|infection|concussion|overtraining syndrome|red-s|anorexia|bulimia|heart attack|heat ?stroke)\b/i,
  ],
  [
    "a diagnosis",
    /\b(you have (a|an) (injury|illness|fever)|diagnos(e|is|ed)|sounds like an? )\b/i,
  ],
  [
    "a promise",
    /\b(guarantee[ds]?|i promise|prevents? injur\w+|injury[- ]free|injury[- ]proof)\b/i,
  ],
  [
    "a dare",
    /\b(run through (it|the pain)|push through|train through|no pain,? no gain|tough it out|ignore the pain|just keep going)\b/i,
  ],
  [
    "advice on drugs or weight",
    /\b(ibuprofen|paracetamol|aspirin|painkillers?|anti-inflammator\w+|lose weight|weight loss|burn fat|calories)\b/i,
  ],
  ["guilt", /\b(you missed|you failed|shame|lazy|no excuses?)\b/i],
  ["an empty error", /\b(oops|whoops|invalid|something went wrong)\b/i],
  ["shouting", /!\s*!|\b[A-Z]{4,}\b [A-Z]{4,}\b/],
  ["emoji", /\p{Emoji_Presentation}/u],
];

const files = sourceFiles("src/messages").map(({ path, text }) => ({
  path,
  spoken: spokenIn(text),
}));

/** The text between quotation marks; comments and code speak to nobody. */
function spokenIn(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, double, single, template]) => double ?? single ?? template ?? "",
  );
}

describe("every sentence that a runner reads", () => {
  it("is looked at", () => {
    expect(files.flatMap(({ spoken }) => spoken).length).toBeGreaterThan(500);
    expect(files.some(({ spoken }) => spoken.includes(en.safety.guidance))).toBe(true);
  });

  it.each(FORBIDDEN)("never holds %s", (_, words) => {
    const said = files.flatMap(({ path, spoken }) =>
      spoken.filter((text) => words.test(text)).map((text) => `${path}: ${text}`),
    );
    expect(said).toEqual([]);
  });

  it.each([
    ["Stop, it sounds like a stress fracture."],
    ["We guarantee a personal best."],
    ["Run through it."],
    ["Oops, try again"],
    ["Great!!"],
  ])("would be caught: %s", (text) => {
    expect(FORBIDDEN.some(([, words]) => words.test(text))).toBe(true);
  });
});

describe("the words of safety", () => {
  const { safety } = en;
  const pains = [null, "left knee"].flatMap((where) =>
    [null, 0, 2, 2.5, 3, 5, 5.5, 6, 10].map((score) => safety.pain(where, score)),
  );
  const illnesses = [true, false, null].map(safety.illness);

  it("have a sentence for every red flag and none besides", () => {
    expect(Object.keys(safety.redFlags).sort()).toEqual([...RED_FLAGS].sort());
  });

  it("send a hot calf and dark urine to a doctor on the same day (SF-4)", () => {
    for (const flag of ["calf", "dark-urine"] as const) {
      expect(safety.redFlags[flag]).toMatch(/^Stop training\..*doctor to see today/);
    }
  });

  it.each(Object.entries(safety.redFlags).filter(([flag]) => flag !== "long-ago"))(
    "say for %s what stops and who looks at it",
    (_, words) => {
      expect(words).toMatch(/\b([Ss]top|[Nn]o running|no heavy legs)\b/);
      expect(words).toMatch(/doctor|professional|someone/);
    },
  );

  it.each([
    [2, "go on as planned"],
    [2.5, "asks for a change"],
    [5, "asks for a change"],
    [5.5, "is a stop"],
    [10, "is a stop"],
  ])("draw the bands of LM-8 at 2 and 5: %d of 10", (score, words) => {
    expect(safety.pain(null, score)).toContain(words);
  });

  it("never send anybody on above 2, and never diagnose", () => {
    for (const words of [...pains, ...illnesses, ...Object.values(safety.redFlags)]) {
      for (const [what, forbidden] of FORBIDDEN) expect(words, what).not.toMatch(forbidden);
    }
    for (const score of [3, 5, 6, 10]) {
      expect(safety.pain("knee", score)).not.toContain("as planned");
    }
  });

  it("say of illness when training comes back (LM-9)", () => {
    for (const words of illnesses) {
      expect(words).toContain("24 hours, without medicine");
      expect(words).toContain("one easy day for every sick day");
    }
  });
});
