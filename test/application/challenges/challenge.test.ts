import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shownName } from "../../../src/application/challenges/shown-name.js";
import { plainText } from "../../../src/application/plain-text.js";
import { opened } from "../../adapters/database/files.js";
import { type Bot, botOver, DAY, personIn, SEVEN, settle } from "./group.js";

const SPACE = "discord:1";
const ana = personIn(SPACE, "ana");
const bo = personIn(SPACE, "bo");
const cleo = personIn(SPACE, "cleo");
const moderator = personIn(SPACE, "mo", true);
const elsewhere = personIn("slack:T1", "zoe", true);

let bot: Bot;
beforeEach(async () => {
  bot = botOver(await opened(":memory:"));
  for (const person of [ana, bo, cleo]) await settle(bot.database, person, "half");
});
afterEach(() => bot.database.close());

const join = async (...people: readonly (typeof ana)[]) => {
  for (const person of people) await bot.say(person, "challenge join as:name");
};
const code = async (person: typeof ana, line: string) =>
  (await bot.say(person, line)).error?.code ?? null;

describe("the life of a challenge", () => {
  it.each([
    ["no group", { ...ana, place: null }, "kind:streak", "no-group"],
    ["no plan", personIn(SPACE, "new"), "kind:streak", "no-plan"],
    ["a start that has passed", ana, "kind:streak start:2026-11-29", "bad-argument"],
    ["an end before the start", ana, "kind:streak end:2026-11-29", "bad-argument"],
    ["more than 13 weeks", ana, "kind:streak end:2027-03-01", "bad-argument"],
    ["one team", ana, "kind:streak teams:1", "bad-argument"],
    ["a shared goal without a goal", ana, "kind:together", "bad-argument"],
    [
      "a title of which nothing can be shown",
      ana,
      "kind:streak title:\u200b\u202e",
      "bad-argument",
    ],
    ["all that it needs", ana, "kind:together goal:500 teams:2", null],
  ] as const)("begins with %s: %s", async (_, person, args, expected) => {
    expect(await code(person, `challenge create ${args}`)).toBe(expected);
  });

  it("is announced once, with a button to join", async () => {
    await bot.say(ana, "challenge create kind:own-plan");
    const [message, ...more] = await bot.announced();
    expect(message?.place).toMatchObject({ space: SPACE, channel: `${SPACE}-runs`, number: 1 });
    expect(plainText(message?.reply ?? { blocks: [], private: true, error: null })).toContain(
      "[Join]",
    );
    expect([more, await bot.announced()]).toEqual([[], []]);
  });

  it("says a recap for each week and a final one, each once, over a restart too", async () => {
    await bot.say(ana, "challenge create kind:own-plan end:2026-12-20");
    await join(ana, bo, cleo);
    const said: string[] = [];
    for (let hour = 0; hour < 30 * 24; hour++) {
      if (hour % 200 === 0) bot = botOver(bot.database, bot.now);
      said.push(...(await bot.announced()).map(({ key }) => key.split("/").slice(2).join("/")));
      bot.now += 60;
    }
    expect(said).toEqual(["created", "weekly/1", "weekly/2", "final"]);
  });

  it("says only the newest recap after a time of silence", async () => {
    await bot.say(ana, "challenge create kind:own-plan");
    await bot.announced();
    bot.now += 20 * DAY;
    expect((await bot.announced()).map(({ key }) => key.split("/").at(-1))).toEqual(["2"]);
  });

  it("is changed and ended by its creator and by moderators, and by nobody else", async () => {
    await bot.say(ana, "challenge create kind:own-plan");
    const edit = "challenge edit title:Winter";
    expect([
      await code(bo, edit),
      await code(elsewhere, edit),
      await code(ana, edit),
      await code(moderator, edit),
      await code(bo, "challenge end confirm:yes"),
      await code(moderator, "challenge end confirm:yes"),
    ]).toEqual(["not-yours", "no-challenge", null, null, "not-yours", null]);
  });

  it("shows less from a later day on, never more", async () => {
    await bot.say(ana, "challenge create kind:own-plan shows:places");
    expect(await code(ana, "challenge edit shows:whole")).toBe("bad-argument");
    expect(await code(ana, "challenge edit shows:total")).toBeNull();
    await join(ana, bo, cleo);
    await bot.say(bo, "done");
    expect(await bot.text(ana, "challenge board")).not.toContain("bo");
  });

  it.each([
    ["says so where the group had heard of it", true, ["called-off"]],
    ["says nothing where it had not", false, []],
  ])("that is called off before it begins %s", async (_, isKnown, expected) => {
    await bot.say(ana, "challenge create kind:own-plan start:2026-12-07");
    if (isKnown) await bot.announced();
    await bot.say(ana, "challenge end confirm:yes");
    expect((await bot.announced()).map(({ key }) => key.split("/").at(-1))).toEqual(expected);
    bot.now += 60 * DAY;
    expect(await bot.announced()).toEqual([]);
  });

  it.each([
    ["an earlier hour of the day on which one is due", "08:00", 12],
    ["a later hour", "20:00", 13],
  ])("loses no recap when recaps move to %s, and says none twice", async (_, time, atHour) => {
    await bot.say(ana, "challenge create kind:own-plan end:2026-12-20");
    const weekly: string[] = [];
    for (let hour = 0; hour < 24 * 24; hour++) {
      const isChange = hour === 7 * 24 + atHour - 7;
      if (isChange) await bot.say(ana, `challenge edit recap-time:${time}`);
      weekly.push(...(await bot.announced()).map(({ key }) => key.split("/").slice(2).join("/")));
      bot.now += 60;
    }
    expect(weekly).toEqual(["created", "weekly/1", "weekly/2", "final"]);
  });

  it("is told anew in the channel to which it moves", async () => {
    await bot.say(ana, "challenge create kind:own-plan");
    await bot.announced();
    await bot.say(ana, "challenge edit channel:trail");
    const [news, ...more] = await bot.announced();
    expect([news?.place.channel, more]).toEqual(["trail", []]);
    bot.now += 8 * DAY;
    expect((await bot.announced()).map(({ place }) => place.channel)).toEqual(["trail"]);
  });

  it("goes only to a channel in which whoever starts it may write", async () => {
    const place = { ...ana.place!, channelOf: (typed: string) => (typed === "runs" ? "9" : null) };
    const line = "challenge create kind:own-plan channel:";
    expect(await code({ ...ana, place }, `${line}elsewhere`)).toBe("bad-argument");
    expect(await code({ ...ana, place }, `${line}runs`)).toBeNull();
    expect((await bot.announced()).map(({ place: { channel } }) => channel)).toEqual(["9"]);
    expect(await code({ ...ana, place }, "challenge edit channel:elsewhere")).toBe("bad-argument");
  });

  it("is asked about again with what was typed before, when the preview does not please", async () => {
    const preview = await bot.say(
      ana,
      'challenge create kind:together goal:500 title:"A \\"b\\"" teams:3 preview:yes',
    );
    const change = preview.blocks
      .flatMap((one) => (one.type === "buttons" ? one.buttons : []))
      .find(({ label }) => label === "Change");
    const [form] = (await bot.say(ana, change?.id ?? "")).blocks;
    const fields = form?.type === "form" ? form.form.fields : [];
    const value = (name: string) => fields.find((one) => one.name === name)?.value;
    expect([value("kind"), value("goal"), value("title"), value("teams")]).toEqual([
      "together",
      "500",
      'A "b"',
      "3",
    ]);
  });

  it("lets whoever comes back go on where they were", async () => {
    await bot.say(ana, "challenge create kind:own-plan");
    await join(ana, bo, cleo);
    await bot.say(bo, "done");
    bot.now += 3 * DAY;
    const before = await bot.text(bo, "challenge board");
    await bot.say(bo, "challenge leave");
    expect(await code(bo, "challenge board")).toBe("bad-argument");
    expect(await bot.text(ana, "challenge board")).not.toContain("bo");
    await join(bo);
    expect(await bot.text(bo, "challenge board")).toBe(before);
  });

  it("lets several run at once, and asks which one is meant", async () => {
    await bot.say(ana, "challenge create kind:own-plan title:Winter");
    await bot.say(ana, "challenge create kind:streak title:Weeks");
    const reply = await bot.say(bo, "challenge join as:name");
    expect(reply.error?.code).toBe("needs-answer");
    expect(plainText(reply)).toContain("[1 Winter]");
    await bot.say(bo, "challenge join 2 as:name");
    expect(await bot.text(bo, "challenge board 2")).toContain("Weeks");
  });

  it("is shared with another space by a code that moderators of both use, once", async () => {
    await settle(bot.database, elsewhere, "10k");
    await bot.say(ana, "challenge create kind:own-plan title:Winter");
    expect(await code(ana, "challenge invite 1")).toBe("not-yours");
    const invitation = await bot.text(moderator, "challenge invite 1");
    const [given = ""] = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(invitation) ?? [];
    const plain = { ...elsewhere, place: { ...elsewhere.place!, isModerator: false } };
    expect(await code(plain, `challenge accept code:${given}`)).toBe("not-yours");
    expect(await code(elsewhere, `challenge accept code:${given}`)).toBeNull();
    expect(await code(elsewhere, `challenge accept code:${given}`)).toBe("expired");
    await join(ana, bo, elsewhere);
    expect(await bot.text(elsewhere, "challenge board")).toContain("3 people");
    bot.now += 7 * DAY + 12 * 60;
    const weekly = (await bot.announced()).filter(({ key }) => key.includes("weekly"));
    expect(weekly.map(({ place }) => place.space)).toEqual([SPACE, "slack:T1"]);
  });

  it("keeps the group's sums right when somebody removes themself", async () => {
    await bot.say(ana, "challenge create kind:own-plan");
    const dan = personIn(SPACE, "dan");
    await settle(bot.database, dan, "10k");
    await join(ana, bo, cleo);
    for (const person of [ana, bo]) await bot.say(person, "done");
    bot.now += 2 * DAY;
    const before = await bot.text(bo, "challenge board");
    await join(dan);
    await bot.say(dan, "done");
    await bot.say(dan, "delete-me confirm:yes");
    expect(await bot.text(bo, "challenge board")).toBe(before);
    await bot.say(ana, "delete-me confirm:yes");
    expect(await bot.text(bo, "challenge how")).not.toContain("ana");
  });
});

describe("unusual entries", () => {
  it("ask those who take part once more, and are marked only once confirmed", async () => {
    await bot.say(ana, "challenge create kind:own-plan shows:whole");
    await join(ana, bo);
    bot.now += DAY;
    expect(await code(cleo, "done distance:90k")).toBeNull();
    const asked = await bot.say(ana, 'done rpe:6.5 distance:90.5k time:7:00:05 note:"a \\"b\\""');
    expect(asked.error?.code).toBe("needs-answer");
    expect(await bot.text(bo, "challenge board")).not.toContain("unusual");
    const [button] = asked.blocks.flatMap((one) => (one.type === "buttons" ? one.buttons : []));
    await bot.say(ana, button?.id ?? "");
    expect(await bot.text(bo, "challenge board")).toContain("unusual");
    const [entry] = await bot.database.transaction((stores) =>
      stores.logs.all("runner-discord-ana"),
    );
    expect(entry).toMatchObject({ rpe: 6.5, distanceM: 90_500, seconds: 25_205, note: 'a "b"' });
  });

  it.each([
    ["three times the plan", "distance:17k", "needs-answer"],
    ["a little more than the plan", "distance:9k", null],
    ["faster than anybody", "distance:5k time:9:00", "needs-answer"],
    ["far too many repetitions", "reps:900", "needs-answer"],
    ["many repetitions", "reps:120", null],
  ])("are those with %s", async (_, args, expected) => {
    await bot.say(ana, "challenge create kind:own-plan");
    await join(ana);
    bot.now += DAY;
    expect(await code(ana, `done ${args}`)).toBe(expected);
  });
});

/** Words that would tell of anybody's health. */
const HEALTH =
  /\b(ill|sick|illness|injur\w*|pain\w*|hurt\w*|fever\w*|sore\w*|paus\w*|excused|tired|fatigue|unwell|health\w*|skipped|stress\w*|red)\b/i;

describe("what a group reads", () => {
  it("has not a word of anybody's health, whatever they say", async () => {
    for (const kind of ["own-plan", "18-minutes", "ladder", "together goal:300", "streak"]) {
      await bot.say(ana, `challenge create kind:${kind} teams:2 shows:whole end:2026-12-13`);
    }
    for (let number = 1; number <= 5; number++) {
      for (const one of [ana, bo, cleo]) await bot.say(one, `challenge join ${number} as:name`);
    }
    const read: string[] = [];
    const health = [
      "skip reason:ill",
      'done rpe:9 note:"my knee hurts, fever"',
      "pause reason:illness until:2026-12-05",
      "skip reason:pain",
      "pause reason:injury",
      "resume",
    ];
    for (let day = 0; day < 20; day++) {
      bot.now = SEVEN + day * DAY + 12 * 60;
      await bot.say(bo, health[day % health.length] ?? "done");
      await bot.say(ana, "done");
      for (let number = 1; number <= 5; number++) {
        read.push(await bot.text(ana, `challenge board ${number}`));
      }
      read.push(await bot.text(cleo, "challenge list"));
      read.push(...(await bot.announced()).map(({ reply }) => plainText(reply)));
    }
    expect(read.length).toBeGreaterThan(120);
    expect(read.filter((text) => HEALTH.test(text))).toEqual([]);
  });

  it.each([
    ["a session left out as ill or not yet done", ["skip reason:ill"], []],
    ["a session left out with pain or not yet done", ["skip reason:pain"], []],
    ["fever or a holiday", ["feel fever:yes"], ["pause reason:holiday"]],
    ["an injury or a holiday", ["pause reason:injury"], ["pause reason:holiday"]],
    [
      "pain that stops all running or a holiday",
      ["feel pain:7 where:shin"],
      ["pause reason:holiday"],
    ],
  ])("is the same whether bo has %s", async (_, unwell, well) => {
    for (const kind of ["own-plan", "18-minutes", "ladder", "together goal:300", "streak"]) {
      await bot.say(ana, `challenge create kind:${kind} shows:whole end:2026-12-06`);
    }
    for (let number = 1; number <= 5; number++) {
      for (const one of [ana, bo, cleo]) await bot.say(one, `challenge join ${number} as:name`);
    }
    await bot.announced();
    bot.now += 14 * 60;
    for (const one of [ana, bo, cleo]) await bot.say(one, "done");
    bot.now += DAY;
    const read = async (lines: readonly string[]): Promise<readonly string[]> => {
      for (const line of lines) await bot.say(bo, line);
      const boards = [];
      for (let number = 1; number <= 5; number++) {
        boards.push(await bot.text(ana, `challenge board ${number}`));
      }
      return [...boards, await bot.text(cleo, "challenge list")];
    };
    const ill = await read(unwell);
    await bot.say(bo, "undo");
    expect(await read(well)).toEqual(ill);
  });

  it("shows no figure of a group of two", async () => {
    await bot.say(ana, "challenge create kind:own-plan shows:total");
    await join(ana, bo);
    for (const person of [ana, bo]) await bot.say(person, "done");
    expect(await bot.text(ana, "challenge board")).toContain("once three people");
  });

  it("never names those who count in the total only", async () => {
    await bot.say(ana, "challenge create kind:own-plan shows:whole");
    await join(ana, bo);
    await bot.say(cleo, "challenge join as:total");
    for (const person of [ana, bo, cleo]) await bot.say(person, "done");
    bot.now += 8 * DAY;
    const read = [
      await bot.text(ana, "challenge board"),
      ...(await bot.announced()).map(({ reply }) => plainText(reply)),
    ];
    expect(read.join("\n")).not.toContain("cleo");
  });
});

describe("a name", () => {
  it.each([
    ["@everyone", "＠everyone"],
    ["<!channel>", "‹!channel›"],
    ["<@U012AB3CD>", "‹＠U012AB3CD›"],
    ["**x**", "∗∗x∗∗"],
    ["_x_ ~y~ `z`", "＿x＿ ∼y∼ ˋzˋ"],
    ["[a](https://a.example)", "［a］（https꞉∕∕a․example）"],
    ["# heading", "＃ heading"],
    ["- item", "item"],
    ["&lt;b&gt;", "＆lt;b＆gt;"],
    ["a\nb\tc", "a b c"],
    ["\u202eevil\u202c", "evil"],
    ["a\u200b\u2060\ufeffb", "ab"],
    ["\u001b[31mred", "␛［31mred"],
    ["Z\u0300\u0301\u0302\u0303\u0304\u0305", "Z\u0300\u0301"],
    ["Ærø Bø", "Ærø Bø"],
    ["\u05d0\u05d1\u05d2", "\u05d0\u05d1\u05d2"],
    ["\u200b\u200b", ""],
  ])("%j is shown as %j", (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });

  it("of 200 characters is cut where it is shown", () => {
    expect([...shownName("x".repeat(200))]).toHaveLength(40);
  });

  it("is the same when it is shown again", () => {
    for (const name of ["@everyone", "**x**", "a.b", "x".repeat(200)]) {
      expect(shownName(shownName(name))).toBe(shownName(name));
    }
  });

  it("stands harmlessly in everything that a group reads", async () => {
    const evil = '@everyone <!channel> **x** \u202e"quoted"\u200b';
    const named = { ...ana, name: evil };
    await bot.say(
      named,
      `challenge create kind:own-plan shows:whole title:${JSON.stringify(evil)}`,
    );
    await bot.say(named, "challenge join as:name");
    await bot.say(bo, `challenge join nickname:${JSON.stringify(evil)}`);
    await join(cleo);
    for (const person of [named, bo, cleo]) await bot.say(person, "done");
    const read = [
      await bot.text(cleo, "challenge board"),
      await bot.text(cleo, "challenge list"),
      await bot.text(cleo, "challenge how"),
    ];
    bot.now += 40 * DAY;
    read.push(...(await bot.announced()).map(({ reply }) => plainText(reply)));
    expect(read.join("\n")).not.toMatch(/@|<|>|\*|\u202e|\u200b/u);
    expect(read.join("\n")).toContain("＠everyone");
  });
});
