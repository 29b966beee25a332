import { describe, expect, it } from "vitest";
import * as z from "zod";
import { ERROR_CODES } from "../../../src/application/reply.js";
import { ANA } from "../../application/ana.js";
import { converse } from "./converse.js";
import { buttons, dailyReminder, fakeLunge, said, text } from "./fake-lunge.js";

const LINE = z.strictObject({
  at: z.iso.datetime({ offset: true, precision: 0 }),
  to: z.string(),
  via: z.enum(["reply", "dm", "channel"]),
  private: z.boolean(),
  text: z.string(),
  blocks: z.array(z.looseObject({ type: z.string() })),
  buttons: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  form: z
    .strictObject({
      id: z.string(),
      title: z.string(),
      fields: z.array(
        z.strictObject({
          name: z.string(),
          label: z.string(),
          required: z.boolean(),
          choices: z.array(z.strictObject({ value: z.string(), label: z.string() })).nullable(),
          value: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
  files: z.array(z.strictObject({ name: z.string(), mime: z.string(), base64: z.base64() })),
  error: z.strictObject({ code: z.enum(ERROR_CODES), message: z.string() }).nullable(),
});
type Line = z.infer<typeof LINE>;

const OPTIONS = "--as ana --now 2026-12-22T07:00+01:00 --tz Europe/Copenhagen --json";

async function linesOf(spoken: string, settings: Parameters<typeof converse>[1] = {}) {
  const talk = await converse(spoken, { options: OPTIONS, ...settings });
  return talk.output.split("\n").map((line): Line => LINE.parse(JSON.parse(line)));
}

describe("a line of JSON", () => {
  it("is written for each thing said, and for nothing else", async () => {
    const all = await linesOf(
      "# hi\n\n/today\n:as bo\nhello\n:now 2026-12-22T08:00+01:00\n/start\n/export\n/plan\n:jump\n:fill program=10k",
    );
    expect(all.map((line) => line.to)).toEqual(["ana", "bo", "bo", "bo", "bo", "bo", "bo"]);
    expect(all.map((line) => line.at.slice(11))).toEqual([
      "07:00:00+01:00",
      "07:00:00+01:00",
      ...Array(5).fill("08:00:00+01:00"),
    ]);
  });

  it("holds the whole answer", async () => {
    const [line] = await linesOf("/today");
    expect(line).toEqual({
      at: "2026-12-22T07:00:00+01:00",
      to: "ana",
      via: "reply",
      private: true,
      text: "Easy run for ana\n[Done] [More…]",
      blocks: [
        { type: "heading", text: "Easy run for ana" },
        {
          type: "buttons",
          buttons: [
            { id: "done day:2026-12-22", label: "Done", style: "plain" },
            { id: "more", label: "More…", style: "plain" },
          ],
        },
      ],
      buttons: [
        { id: "done day:2026-12-22", label: "Done" },
        { id: "more", label: "More…" },
      ],
      form: null,
      files: [],
      error: null,
    });
  });

  it("says whether the answer is for everybody", async () => {
    const [line] = await linesOf("/board");
    expect(line?.private).toBe(false);
  });

  it("has files, and the bytes of blocks, in base64", async () => {
    const [line] = await linesOf("/export");
    const base64 = Buffer.from('{"plan":1}').toString("base64");
    expect(line?.files).toEqual([{ name: "plan.json", mime: "application/json", base64 }]);
    expect(line?.blocks[1]).toEqual({
      type: "picture",
      name: "load.png",
      mime: "image/png",
      alt: "Load is level",
      base64,
    });
  });

  it("has the form while it is open, with what was filled in", async () => {
    const all = await linesOf(
      "/start\n/today\n:fill program=half race=never\n:as bo\n/today\n:as ana\n:fill race=2027-04-11\n/today",
    );
    expect(all.map((line) => line.form?.fields.map((field) => field.value) ?? null)).toEqual([
      [null, null, "balanced"],
      [null, null, "balanced"],
      ["half", "never", "balanced"],
      null,
      null,
      null,
    ]);
    expect(all[0]?.form?.fields[0]).toEqual({
      name: "program",
      label: "Program",
      required: true,
      choices: [
        { value: "half", label: "Half marathon" },
        { value: "10k", label: "10 km" },
      ],
      value: null,
    });
  });

  it("has no form once its command was given in one line", async () => {
    const all = await linesOf("/start\n/start program:half");
    expect(all.map((line) => line.form?.id ?? null)).toEqual(["start", null]);
  });

  const failures: readonly (readonly [string, string, string])[] = [
    ["/plan", "no-plan", "You have no plan yet. /start makes one."],
    [
      ":press Done",
      "bad-argument",
      'There is no button "Done": no message to you has buttons yet.',
    ],
    [":fill a=1", "bad-argument", "No form is open to fill. A command such as /start opens one."],
    [
      ":advance soon",
      "bad-argument",
      '"soon" is no length of time. For example: :advance 90m, :advance 2h or :advance 1d',
    ],
  ];
  it.each(failures)(
    "tells the failure of %j by its code and its sentence",
    async (spoken, code, message) => {
      const [line] = await linesOf(spoken);
      expect(line).toMatchObject({ error: { code, message }, text: message, via: "reply" });
    },
  );

  it("tells a fault by the code internal", async () => {
    const [line] = await linesOf("/boom");
    expect(line?.error).toEqual({
      code: "internal",
      message: expect.stringMatching(/in the log under [0-9a-f]{6}\.$/),
    });
  });

  it("gives a direct message the time at which it was due, across a change of clocks", async () => {
    const from = Date.parse("2027-03-27T06:30Z") / 60_000;
    const all = await linesOf(":advance 2d", {
      options: "--as bo --now 2027-03-27T06:30Z --tz Europe/Copenhagen --json",
      heartbeat: dailyReminder(from, ANA),
    });
    expect(all.map(({ at, to, via }) => [at, to, via])).toEqual([
      ["2027-03-28T08:30:00+02:00", "ana", "dm"],
      ["2027-03-29T08:30:00+02:00", "ana", "dm"],
    ]);
  });

  it("is pure text for a terminal, and exact for a program", async () => {
    const words = "\u001b[2J \u009b1m \u202e \u2028 \ud83c é 🏃\u200d♀\ufe0f";
    const lunge = {
      ...fakeLunge(),
      message: async () => said(text(words), buttons([words, words])),
    };
    const { output } = await converse("hi", { options: OPTIONS, lunge });
    expect(output).not.toMatch(/\p{Cc}|[\u200b-\u200f\u2028-\u202e]/u);
    const line = LINE.parse(JSON.parse(output));
    expect(line.blocks[0]).toEqual({ type: "text", text: words });
    expect(line.text.split("\n")[0]).toBe("␛[2J \ufffd1m \ufffd ");
  });
});
