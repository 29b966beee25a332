import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { replayed } from "./conversation.js";

const FOLDER = new URL("conversations/", import.meta.url);
const REWRITES = process.env.UPDATE_GOLDEN === "1";

describe("conversations on the console", () => {
  it.each(readdirSync(FOLDER).sort())("%s goes as it is written down", async (name) => {
    const file = new URL(name, FOLDER);
    const written = readFileSync(file, "utf8");
    const said = await replayed(written);
    if (REWRITES) writeFileSync(file, said);
    else expect(said).toBe(written);
  });
});
