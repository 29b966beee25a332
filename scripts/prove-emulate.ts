import { readFileSync } from "node:fs";
import { type Mode, startSlackBot } from "../test/adapters/slack/bot.js";
import { openSlackDouble } from "../test/doubles/slack/slack.js";
import { slackDay } from "../test/golden/slack-day.js";
import { beyondTheDay } from "../test/twins/slack/beyond-the-day.js";
import { startEmulate } from "../test/twins/slack/emulate.js";
import { emulatePeer } from "../test/twins/slack/peer.js";

/**
 * The golden day on Slack, held against a Slack that others wrote: `npm run prove:emulate` puts
 * `emulate` behind our front for everything that the Web API keeps, and the day must read as it is
 * written down. Over Socket Mode with a token that was given, over HTTP with one of its own OAuth.
 */
const DAY = new URL("../test/golden/slack/day.txt", import.meta.url);

async function proved(mode: Mode): Promise<readonly string[]> {
  const emulate = await startEmulate(["Ana", "Bo"]);
  const idOf = (name: string) => emulate.people.get(name) ?? "";
  const open = () => openSlackDouble({ team: emulate.team, peerOf: emulatePeer(emulate) });
  const begun = await startSlackBot(mode, undefined, open);
  const day = await slackDay(begun, { ana: idOf("Ana"), bo: idOf("Bo") });
  const beyond = await beyondTheDay(emulate, day.bot, idOf("Ana"));
  const counts = callsOf(day.bot.slack.calls);
  await day.bot.close();
  await emulate.close();
  const wanted = readFileSync(DAY, "utf8").trimEnd().split("\n");
  const got = day.transcript.trimEnd().split("\n");
  const at = wanted.findIndex((line, index) => line !== got[index]);
  const isSame = at < 0 && wanted.length === got.length;
  const differs = isSame ? [] : [`line ${at + 1}: "${got[at]}" instead of "${wanted[at]}"`];
  const wrong = [...differs, ...day.problems, ...beyond];
  process.stdout.write(
    `${mode}: ${got.length} lines, ${isSame ? "as written down" : "otherwise"}; ${counts}\n`,
  );
  return wrong.map((one) => `${mode}: ${one}`);
}

/** `views.open 3, …`, with what was refused. */
function callsOf(calls: readonly { method: string; answer: object | null }[]): string {
  const counted = new Map<string, number>();
  for (const { method, answer } of calls) {
    const refused = answer !== null && "error" in answer ? ` (${String(answer.error)})` : "";
    const name = `${method}${refused}`;
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  return [...counted].map(([name, count]) => `${name} ${count}`).join(", ");
}

const wrong = [...(await proved("socket")), ...(await proved("http"))];
process.stdout.write(["", `${wrong.length} wrong`, ...wrong, ""].join("\n"));
process.exitCode = wrong.length === 0 ? 0 : 1;
