import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plainText } from "../../src/application/plain-text.js";
import { REGISTRY } from "../../src/application/registry.js";
import type { Button, Reply } from "../../src/application/reply.js";
import { en } from "../../src/messages/en.js";
import { type Ana, ana } from "./ana.js";

let bot: Ana;

beforeEach(async () => {
  bot = await ana("2026-12-22T19:00+01:00");
});

afterEach(() => bot.close());

const say = (text: string): Promise<Reply> => bot.say(text);
const run = (line: string): Promise<Reply> => bot.run(line);
const buttonsOf = (reply: Reply): readonly Button[] =>
  reply.blocks.flatMap((block) => (block.type === "buttons" ? block.buttons : []));

const entries = () => bot.stored(({ logs }, id) => logs.between(id, "2026-11-01", "2027-12-31"));

describe("a message in plain words", () => {
  it("logs what was plainly done", async () => {
    const reply = await say("Done 8k in 45:10, rpe 6");
    expect(reply.error).toBeNull();
    expect(await entries()).toMatchObject([
      { date: "2026-12-22", distanceM: 8000, seconds: 2710, rpe: 6, part: "both", partly: false },
    ]);
  });

  it.each([
    ["ran 8k on monday", "2026-12-21"],
    ["ran 8k on tuesday", "2026-12-22"],
    ["ran 8k on wednesday", "2026-12-16"],
    ["har løbet 8 km i går", "2026-12-21"],
  ])("looks back for the day of what was done: %s", async (text, date) => {
    await say(text);
    expect(await entries()).toMatchObject([{ date, part: "run", distanceM: 8000 }]);
  });

  it("that denies, doubts or asks changes nothing, and offers what may be meant", async () => {
    for (const text of ["not done", "I'm done with this job", "done?", "can't run tomorrow"]) {
      const reply = await say(text);
      expect(reply.error?.code, text).toBe("unknown-command");
      expect(buttonsOf(reply).length, text).toBeGreaterThan(0);
    }
    expect(await entries()).toEqual([]);
    const reply = await say("can't run tomorrow");
    expect(buttonsOf(reply).map(({ id, label }) => [id, label])).toEqual([
      ["skip day:tomorrow", "Leave out: tomorrow"],
      ["today day:tomorrow", "Show the day: tomorrow"],
    ]);
  });

  it("moves, skips and takes back like the command itself", async () => {
    expect(plainText(await say("skip tomorrow, too tired"))).toContain("(tired)");
    expect(plainText(await say("undo that please"))).toContain(en.change.undone);
  });

  it("keeps understanding typed commands without their slash", async () => {
    expect(plainText(await say("week 5"))).toBe(plainText(await run("week number:5")));
    expect((await say("done 6")).error).toBeNull();
    expect(await entries()).toMatchObject([{ rpe: 6 }]);
  });

  it("answers thanks kindly and nonsense with two examples", async () => {
    expect(plainText(await say("thanks!"))).toBe(en.understood.chat);
    expect((await say("lorem ipsum")).error?.message).toContain("/today");
  });
});

describe("words of safety", () => {
  it("put the emergency number first and nothing of training behind it", async () => {
    const reply = await say("done 8k but my chest hurts");
    expect(plainText(reply)).toBe(en.safety.emergency.join("\n"));
    expect(await entries()).toEqual([]);
  });

  it("stop for a red flag, with the fixed words and a pause to take", async () => {
    const reply = await say("my calf is hot and swollen");
    expect(plainText(reply)).toContain(en.safety.redFlags.calf);
    expect(plainText(reply)).toContain(en.safety.guidance);
    expect(buttonsOf(reply).map(({ id }) => id)).toEqual(["pause reason:injury"]);
    expect(reply.private).toBe(true);
  });

  it.each([
    ["knee pain 2/10", "is fine: go on as planned", false],
    ["knee pain 3/10", "asks for a change", true],
    ["knee pain 5/10", "asks for a change", true],
    ["knee pain 6/10", "is a stop", true],
  ])(
    "answer unmistakable pain in the bands of LM-8, and the plan follows: %s",
    async (text, words, changes) => {
      const reply = await say(text);
      expect(plainText(reply)).toContain(words);
      expect(plainText(reply)).toContain(en.safety.guidance);
      expect(buttonsOf(reply).some(({ id }) => id === "undo")).toBe(changes);
      expect(reply.private).toBe(true);
    },
  );

  it.each([
    ["my knee hurts", "How much is it in your knee", "feel"],
    ["knee pain was 6/10 yesterday", "is a stop", 'feel pain:6 where:"knee"'],
    ["should I run with knee pain 6/10?", "is a stop", 'feel pain:6 where:"knee"'],
    ["if my knee pain is 6/10", "is a stop", 'feel pain:6 where:"knee"'],
    ["my pain is 6/10", "is a stop", "feel pain:6"],
  ])("answer pain that is in doubt, and offer to note it: %s", async (text, words, id) => {
    const reply = await say(text);
    expect(plainText(reply)).toContain(words);
    expect(plainText(reply)).toContain(en.safety.guidance);
    expect(buttonsOf(reply).map((button) => button.id)).toEqual([id, "pause reason:injury"]);
  });

  it("offer to log the run that a small pain was told beside", async () => {
    const reply = await say("done 8k, knee pain 2/10");
    expect(buttonsOf(reply).map(({ id }) => id)).toContain("done distance:8km");
    expect(await entries()).toEqual([]);
  });

  it.each([
    ["I have a fever", "undo"],
    ["I'm sick with a cough in my chest", "pause reason:illness"],
    ["do I have a fever if I am hot?", "pause reason:illness"],
  ])("answer illness with rest and the way back: %s", async (text, id) => {
    const reply = await say(text);
    expect(plainText(reply)).toContain("24 hours, without medicine");
    expect(plainText(reply)).toContain(en.safety.guidance);
    expect(buttonsOf(reply).map((button) => button.id)).toContain(id);
  });

  it("follow a log entry whose note holds them", async () => {
    const reply = await run('done note:"felt a pop in my knee"');
    expect(plainText(reply)).toContain(en.safety.redFlags.pop);
    expect(await entries()).toHaveLength(1);
  });

  it("offer only commands that there are, with labels that fit a button", async () => {
    const names: readonly string[] = REGISTRY.map(({ name }) => name);
    for (const text of ["knee pain 4/10", "I'm sick", "not done", "I'm limping", "8k 45:10"]) {
      for (const { id, label } of buttonsOf(await say(text))) {
        expect(names, id).toContain(id.split(" ", 1)[0]);
        expect(label.length).toBeLessThanOrEqual(30);
      }
    }
  });
});

describe("a program that is simply pasted", () => {
  const PASTED = `Week 1
Tue 5 km easy
Thu 4 x 400 m, 90 sec jog
Sun 9 km long, stop when something hurts

Week 2
Tue 6 km easy
Thu 5 x 400 m, 90 sec jog
Sun 10 km long`;

  it("is shown before anything is stored, whatever its words say of pain", async () => {
    const reply = await say(PASTED);
    expect(reply.error).toBeNull();
    expect(plainText(reply)).toContain("2 weeks");
    expect(buttonsOf(reply).map(({ id }) => id)).toEqual([
      "program keep",
      "program show",
      "program cancel",
    ]);
    expect(await entries()).toEqual([]);
  });

  it("is taken by the yes under it", async () => {
    await say(PASTED);
    const kept = await run("program action:keep");
    expect(buttonsOf(kept).map(({ id }) => id)).toEqual(["start program:imported"]);
  });

  it("counts another sport as no run when it is started", async () => {
    await say(PASTED.replaceAll("Thu", "Wed Cross-Training 40 min\nThu"));
    await run("program action:keep");
    const started = plainText(await run("start program:imported health:ok"));
    expect(started).toMatch(/Runs a week:? +3\b/);
  });

  it.each([
    ["an emergency, which comes first", `chest pain!\n${PASTED}`, "112"],
    ["a story of three lines", "It was cold.\nI was late.\nMy knee hurts 4/10.", "knee"],
    ["a week alone, which is no program", "Tue 5 km easy\nThu 6 km\nSun 10 km long", ""],
  ])("is not %s", async (_, text, said) => {
    const reply = await say(text);
    expect(buttonsOf(reply).map(({ id }) => id)).not.toContain("program keep");
    expect(plainText(reply).toLowerCase()).toContain(said);
  });
});
