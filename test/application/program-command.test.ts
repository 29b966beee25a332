import { expect, it } from "vitest";
import { plainText } from "../../src/application/plain-text.js";
import { ana } from "./ana.js";

it.each(["program check maraton", "program show maraton", "start program:maraton"])(
  "an id that is nobody's is told as such, with the one that was meant: %s",
  async (line) => {
    const bot = await ana("2026-12-22T19:00+01:00");
    const reply = await bot.run(line);
    expect(reply.error?.code).toBe("bad-argument");
    expect(plainText(reply)).toContain("marathon");
    await bot.close();
  },
);
