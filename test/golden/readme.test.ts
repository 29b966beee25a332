import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { replayed } from "./conversation.js";

const README = new URL("../../README.md", import.meta.url);
const TRANSCRIPT = /(?<=^```console\n)[\s\S]*?(?=^```$)/m;

it("the transcript in the README is what the console says", async () => {
  const readme = readFileSync(README, "utf8");
  const written = TRANSCRIPT.exec(readme)?.[0] ?? "";
  const said = await replayed(written);
  if (process.env.UPDATE_GOLDEN === "1") {
    writeFileSync(
      README,
      readme.replace(TRANSCRIPT, () => said),
    );
  } else expect(said).toBe(written);
});
