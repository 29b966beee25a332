import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { daysTranscript } from "./discord/day.js";

const FILE = new URL("discord/day.txt", import.meta.url);

it("a day on Discord goes as it is written down", async () => {
  const said = await daysTranscript();
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(FILE, said);
  else expect(said).toBe(readFileSync(FILE, "utf8"));
});
