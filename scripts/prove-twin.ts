import { readFileSync } from "node:fs";
import { botOn } from "../test/adapters/discord/running.js";
import { firstDays } from "../test/golden/discord/first-days.js";
import { transcript } from "../test/golden/discord/transcript.js";
import { openTwin } from "../test/twins/discord/twin.js";
import { twinPerson } from "../test/twins/discord/twin-person.js";

/**
 * Holds the first days on Discord against a Discord that somebody else wrote, through the same real
 * client: what is seen there must be what the golden conversation has. `npm run prove:twin`.
 *
 * The twin carries no direct messages, no resuming and no expiry, so the days after those are the
 * double's alone.
 */
const golden = readFileSync(new URL("../test/golden/discord/day.txt", import.meta.url), "utf8");
const twin = await openTwin("Ana");
const { restUrl: api, botToken: token } = twin;
const bot = await botOn({ api, token });
const written = transcript();
let fault: string | null = null;
try {
  await firstDays({ bot, ana: await twinPerson(twin, "Ana"), written });
} catch (error) {
  fault = String(error);
} finally {
  await bot.close();
  await twin.stop();
}

const seen = written.text().trimEnd().split("\n");
const expected = golden.split("\n");
const differs = seen.findIndex((line, at) => line !== expected[at]);
const complaints = bot.logged.filter((line) => !line.startsWith("info"));
console.log(
  [
    `listening            ${api}`,
    `things done          ${seen.filter((line) => line.startsWith("Ana ")).length}`,
    `lines seen           ${seen.length}`,
    `as in the golden day ${differs === -1 ? "all of them" : `up to line ${differs + 1}`}`,
    `complaints logged    ${complaints.length}`,
    ...(differs === -1 ? [] : [`expected: ${expected[differs]}`, `seen:     ${seen[differs]}`]),
    ...complaints,
    ...(fault === null ? [] : [fault]),
  ].join("\n"),
);
process.exitCode = differs === -1 && complaints.length === 0 && fault === null ? 0 : 1;
