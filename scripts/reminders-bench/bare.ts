import { webApi } from "@slack/bolt";
import { REST, Routes } from "discord.js";
import { accountOn, type FarEndKind } from "../../test/application/reminders/crash/far-end.js";

/**
 * The library's own calls in a bare loop, with everything at hand: for each person the channel is
 * opened and one message of the same content is posted. `bare.ts PLATFORM PEOPLE AT_ONCE`.
 */
const [kind = "discord", people = "0", atOnce = "1"] = process.argv.slice(2);
const body = JSON.parse(process.env.BENCH_BODY ?? "{}");
const sendTo = kind === "discord" ? toDiscord() : toSlack();
let next = 0;
const lane = async () => {
  for (let index = next++; index < Number(people); index = next++) {
    await sendTo(accountOn(kind as FarEndKind, index).externalId, index);
  }
};
await Promise.all(Array.from({ length: Number(atOnce) }, lane));
process.exit(0);

function toDiscord() {
  const { DISCORD_TOKEN = "", LUNGE_DISCORD_API = "" } = process.env;
  const rest = new REST({ api: LUNGE_DISCORD_API, globalRequestsPerSecond: 1_000_000 });
  rest.setToken(DISCORD_TOKEN);
  return async (person: string, index: number) => {
    const opened = await rest.post(Routes.userChannels(), { body: { recipient_id: person } });
    const { id } = opened as { readonly id: string };
    await rest.post(Routes.channelMessages(id), { body: { ...body, nonce: `bare-${index}` } });
  };
}

function toSlack() {
  const { SLACK_BOT_TOKEN = "", LUNGE_SLACK_API = "" } = process.env;
  const client = new webApi.WebClient(SLACK_BOT_TOKEN, { slackApiUrl: LUNGE_SLACK_API });
  return async (person: string) => {
    const { channel } = await client.conversations.open({ users: person });
    await client.chat.postMessage({ ...body, channel: channel?.id ?? "" });
  };
}
