import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { docsPictures } from "../../scripts/pictures/all.js";

const FOLDER = new URL("../../docs/pictures/", import.meta.url);

it("the pictures of the documents show what the bot says; npm run docs draws them again", async () => {
  const drawn = await docsPictures();
  expect(readdirSync(FOLDER).sort()).toEqual([...drawn.keys()].sort());
  for (const [name, svg] of drawn) expect(readFileSync(new URL(name, FOLDER), "utf8")).toBe(svg);
});
