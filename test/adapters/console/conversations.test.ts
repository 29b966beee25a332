import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { consoleClock, runConsole } from "../../../src/adapters/console/index.js";
import { converse, lines, sink } from "./converse.js";
import { dailyReminder, fakeLunge, said, text } from "./fake-lunge.js";

const folder = mkdtempSync(join(tmpdir(), "console-test-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "my plan.txt"), "Tue easy 6 km");
mkdirSync(join(folder, "sub"));

const SEVEN = Date.parse("2026-12-22T06:00Z") / 60_000;
const options = { db: ":memory:", as: "ana", now: SEVEN, timeZone: "UTC", json: false };

/** Each conversation: what is said, and all that is answered. */
const CONVERSATIONS: readonly (readonly [string, string, string])[] = [
  [
    "answers a command with its arguments",
    `/echo half race:2027-04-11 result:"10k 50:00"`,
    "echo | half | race=2027-04-11 | result=10k 50:00",
  ],
  ["takes other text as a direct message", "is it far?", "ana said: is it far?"],
  [
    "leaves out comments and empty lines",
    `# good morning

     /today`,
    `Easy run for ana
     [Done] [More…]`,
  ],
  [
    "lets another person speak",
    `/today
     :as bo
     /today`,
    `Easy run for ana
     [Done] [More…]

     Easy run for bo
     [Done] [More…]`,
  ],
  [
    "presses a button by its label, whatever its case",
    `/today
     :press dOnE`,
    `Easy run for ana
     [Done] [More…]

     done | day=2026-12-22`,
  ],
  [
    "presses a button by its id or without its dots",
    `/today
     :press done day:2026-12-22
     :press more`,
    `Easy run for ana
     [Done] [More…]

     done | day=2026-12-22

     more`,
  ],
  [
    "presses the button of the newest message that has it",
    `/day 2026-12-23
     /day 2026-12-24
     :press Done`,
    `[Done]

     [Done]

     done | day=2026-12-24`,
  ],
  [
    "presses a button of an older message when no newer one has it",
    `/today
     /week
     :press Done`,
    `Easy run for ana
     [Done] [More…]

     Seven days.
     [Next week]

     done | day=2026-12-22`,
  ],
  [
    "says which buttons there are when that one is not",
    `:press Done
     /today
     :press Dome
     :as bo
     :press Done`,
    `There is no button "Done": no message to you has buttons yet.

     Easy run for ana
     [Done] [More…]

     There is no button "Dome". The newest buttons are: Done, More….

     There is no button "Done": no message to you has buttons yet.`,
  ],
  [
    "fills and submits the open form with what stood in it",
    `/start
     :fill program=half race=2027-04-11`,
    `Set up
     program  Program, needed: –
     The one you follow
     one of: half (Half marathon), 10k (10 km)
     race     Race day: –
     focus    Focus: balanced
     Fill it with  :fill program=half race=… …

     start | program=half | race=2027-04-11 | focus=balanced`,
  ],
  [
    "keeps the answers when one was refused",
    `/start
     :fill program="half marathon" race=never focus=
     :fill race=2027-04-11
     :fill`,
    `Set up
     program  Program, needed: –
     The one you follow
     one of: half (Half marathon), 10k (10 km)
     race     Race day: –
     focus    Focus: balanced
     Fill it with  :fill program=half race=… …

     "never" is no date.

     start | program=half | race=2027-04-11

     No form is open to fill. A command such as /start opens one.`,
  ],
  [
    "knows the fields of a form",
    `:fill race=1
     /start
     :fill rase=2027-04-11`,
    `No form is open to fill. A command such as /start opens one.

     Set up
     program  Program, needed: –
     The one you follow
     one of: half (Half marathon), 10k (10 km)
     race     Race day: –
     focus    Focus: balanced
     Fill it with  :fill program=half race=… …

     The form has no field "rase". Did you mean race? It has: program, race, focus.`,
  ],
  [
    "attaches a file to the next command only",
    `:attach my plan.txt
     /program import
     /program import`,
    `program | import | +my plan.txt (13 bytes)

     program | import`,
  ],
  [
    "says why a file cannot be attached",
    `:attach none.txt
     :attach sub`,
    `There is no file "none.txt". A path starts where you started me.

     "sub" is not a file that I can attach.`,
  ],
  [
    "shows a file and a picture in words",
    "/export",
    `Your plan.
     [picture: Load is level]
     [plan.json attached: 10 bytes]
     Nothing was written to disk: with --json the line carries the file's bytes.`,
  ],
  [
    "refuses to go back in time",
    `:now 2026-12-22T06:59+01:00
     :now 2026-12-22T07:00+01:00`,
    "The clock moves forward only, and it is 2026-12-22T07:00:00+01:00 already.",
  ],
  [
    "answers what it cannot read",
    `:jump
     /done note:"tired`,
    `I do not know ":jump". There are :as, :now, :advance, :press, :fill, :attach.

     The quote that opens in column 17 is never closed. A quote inside a value is
     written \\".`,
  ],
  [
    "never goes beyond the calendar",
    ":advance 9999999d",
    "The clock goes no further than the year 9999.",
  ],
  ["never repeats an escape sequence", "hi\u001b[2J\u202e", "ana said: hi␛[2J\ufffd"],
];

describe("a conversation on the console", () => {
  it.each(CONVERSATIONS)("%s", async (_, spoken, answered) => {
    const talk = await converse(spoken, { folder });
    expect(lines(talk.output)).toBe(lines(answered));
    expect(talk).toMatchObject({ status: 0, errors: "" });
  });

  it("hands over a person with the console's defaults", async () => {
    const lunge = fakeLunge();
    await converse(":as bo\n/today", { lunge });
    expect(lunge.calls[0]?.person).toEqual({
      platform: "console",
      workspace: "",
      id: "bo",
      name: "bo",
      timeZone: "Europe/Copenhagen",
      language: "en",
      units: "km",
      place: { space: "console", channel: "group", isRead: false, isModerator: false },
    });
  });

  it("refuses a line that is no text or too long, and goes on", async () => {
    const spoken = Buffer.concat([
      Buffer.from([0x50, 0x4b, 0x00, 0x0a]),
      Buffer.alloc(10_000_001, "a"),
      Buffer.from("\nhello\n"),
    ]);
    const talk = await converse(spoken);
    expect(talk.status).toBe(0);
    expect(talk.output.split("\n\n")).toEqual([
      "That line is not text in UTF-8; I left it out. A file goes with :attach.",
      "That line is over 10 MB, the most that I read; I left it out.",
      "ana said: hello",
    ]);
  });

  it("survives a fault: the runner gets a reference, the log has its story", async () => {
    const talk = await converse("/boom\n/today");
    expect(talk.status).toBe(1);
    const reference = /under ([0-9a-f]{6})\./.exec(talk.output)?.[1];
    expect(reference).toBeDefined();
    expect(talk.output).toContain("Easy run for ana");
    expect(talk.output).not.toContain("secret");
    expect(talk.errors).toContain(`2026-12-22T06:00:00+00:00 fault ${reference}: Error: a secret`);
    expect(talk.errors.match(/fault/g)).toHaveLength(1);
  });

  it("ends with status 1 when the bot says that it failed, 0 for expected failures", async () => {
    expect((await converse("/fault")).status).toBe(1);
    expect((await converse("/plan\n:press x\n:jump")).status).toBe(0);
  });

  it("treats a button that carries no command as a fault of the bot", async () => {
    expect((await converse("/broken-button\n:press Empty")).status).toBe(1);
  });
});

describe("time on the console", () => {
  const ana = fakePerson("ana");

  it("delivers three days' reminders in three messages, each at its time", async () => {
    const talk = await converse(":advance 3d\n:press Stop", {
      heartbeat: dailyReminder(SEVEN, ana),
    });
    expect(talk.output.split("\n\n")).toEqual([
      "Message to ana, 2026-12-22 07:30\nToday: easy.\n[Stop]",
      "Message to ana, 2026-12-23 07:30\nToday: easy.\n[Stop]",
      "Message to ana, 2026-12-24 07:30\nToday: easy.\n[Stop]",
      "reminder | off",
    ]);
  });

  it("keeps a message for the person whom it reaches", async () => {
    const talk = await converse(":as bo\n:advance 1d\n:press Stop\n:as ana\n:press Stop", {
      heartbeat: dailyReminder(SEVEN, ana),
    });
    expect(talk.output).toContain('There is no button "Stop": no message to you');
    expect(talk.output).toMatch(/reminder \| off$/);
  });

  it("catches up first with what became due while nothing ran", async () => {
    const talk = await converse("/today", { heartbeat: dailyReminder(SEVEN - 1440, ana) });
    expect(talk.output).toMatch(/^Message to ana, 2026-12-22 07:00\nToday: easy/);
  });

  it("beats for the minutes that pass between two lines", async () => {
    const beats: number[] = [];
    let realMs = SEVEN * 60_000;
    const lunge = fakeLunge();
    await converse("one\ntwo\nthree\nfour", {
      options: "--as ana --tz UTC",
      realMs: () => realMs,
      lunge: {
        ...lunge,
        async message(person, words) {
          if (words === "two") realMs += 120_000;
          return lunge.message(person, words);
        },
      },
      heartbeat: {
        async advance(to) {
          beats.push(to);
          return [];
        },
      },
    });
    expect(beats).toEqual([SEVEN, SEVEN + 2]);
  });

  it("moves the clock even if the heartbeat fails", async () => {
    const talk = await converse(":advance 2h\n:now 2026-12-22T08:00+01:00", {
      heartbeat: {
        async advance(to) {
          if (to > SEVEN) throw new Error("the heart stopped");
          return [];
        },
      },
    });
    expect(talk.status).toBe(1);
    expect(talk.output).toContain("it is 2026-12-22T09:00:00+01:00 already");
  });
});

function fakePerson(name: string) {
  return {
    platform: "console",
    workspace: "",
    id: name,
    name,
    timeZone: "Europe/Copenhagen",
    language: "en",
    units: "km",
  } as const;
}

describe("the console at a terminal", () => {
  it("greets, prompts, remarks and ends with the input", async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = sink();
    const done = runConsole(options, {
      input,
      output,
      errors: sink(),
      lunge: fakeLunge(),
      clock: consoleClock(SEVEN),
      folder,
    });
    input.write(":attach my plan.txt\n:as bo\n");
    input.end("/program import\n");
    expect(await done).toBe(0);
    const written = output.written();
    expect(written).toMatch(/^Hello ana\.\n\n> /);
    expect(written).toContain("my plan.txt (13 bytes) goes with your next command.");
    expect(written).toContain("bo speaks from here on.");
    expect(written).toContain("program | import");
  });

  it("greets nobody in a script", async () => {
    expect((await converse("")).output).toBe("");
  });

  it("writes styles only where the terminal has colours", async () => {
    const terminal = (colours: boolean) =>
      Object.assign(sink(), { isTTY: true, columns: 80, hasColors: () => colours });
    const written = async (output: ReturnType<typeof terminal>) => {
      const input = new PassThrough();
      input.end("/today\n");
      const ends = { errors: sink(), lunge: fakeLunge(), clock: consoleClock(SEVEN), folder };
      await runConsole(options, { input, output, ...ends });
      return output.written();
    };
    expect(await written(terminal(true))).toContain("\u001b[1mEasy run for ana");
    expect(await written(terminal(false))).not.toContain("\u001b");
  });
});

describe("a reader who goes away", () => {
  const failing = (code: string) =>
    new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error(code), { code }));
      },
    });
  const talkTo = async (output: Writable) => {
    const lunge = { ...fakeLunge() };
    const heard: string[] = [];
    const errors = sink();
    const input = new PassThrough();
    input.end("one\ntwo\nthree\n");
    const status = await runConsole(options, {
      input,
      output,
      errors,
      lunge: {
        ...lunge,
        async message(_, words) {
          heard.push(words);
          return said(text(words));
        },
      },
      clock: consoleClock(SEVEN),
      folder,
    });
    return { status, heard, errors: errors.written() };
  };

  it("ends the talk quietly", async () => {
    expect(await talkTo(failing("EPIPE"))).toEqual({ status: 0, heard: ["one"], errors: "" });
  });

  it("is told from a disk that is full", async () => {
    const talk = await talkTo(failing("ENOSPC"));
    expect(talk).toMatchObject({ status: 1, heard: ["one"] });
    expect(talk.errors).toContain("ENOSPC");
  });
});
