import { describe, expect, it } from "vitest";
import { parseOptions } from "../../../src/adapters/console/index.js";

describe("the options of the console", () => {
  it("have defaults", () => {
    expect(parseOptions([])).toEqual({
      ok: true,
      value: {
        db: "data/lunge.db",
        as: "you",
        now: null,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        json: false,
      },
    });
  });

  it("are read with a space or with an equals sign", () => {
    const words =
      "--db :memory: --as=ana --now 2026-12-22T07:00+01:00 --tz=europe/copenhagen --json";
    expect(parseOptions(words.split(" "))).toEqual({
      ok: true,
      value: {
        db: ":memory:",
        as: "ana",
        now: Date.parse("2026-12-22T06:00Z") / 60_000,
        timeZone: "Europe/Copenhagen",
        json: true,
      },
    });
  });

  const unusable: readonly (readonly [string, string])[] = [
    ["--colour", 'I do not know the option "--colour"'],
    ["today", 'I do not know the option "today"'],
    ["--db", "--db needs a value"],
    ["--db --json", "--db needs a value"],
    ["--db=", "--db needs a value"],
    ["--json=yes", "--json takes no value"],
    ["--now tomorrow", '--now "tomorrow" is no instant'],
    ["--now 2026-12-22T07:00", "is no instant with an offset"],
    ["--now 1969-12-31T23:59Z", "is no instant"],
    ["--tz Mars/Olympus", '--tz "Mars/Olympus" is no time zone'],
    ["--tz +01:00", "is no time zone"],
    ["--tz 2026-01-01T00:00Z", "is no time zone"],
    ["--as \u0007", "is no name"],
  ];
  it.each(unusable)("are refused in a sentence: %j", (words, sentence) => {
    const parsed = parseOptions(words.split(" "));
    expect(parsed).toEqual({ ok: false, problem: expect.stringContaining(sentence) });
  });
});
