import { App, HTTPReceiver, SocketModeReceiver } from "@slack/bolt";

/** A Bolt app that acknowledges every command and answers it with a fixed text. */
const {
  BENCH_TEXT: text = "",
  SLACK_BOT_TOKEN: token = "",
  SLACK_APP_TOKEN: appToken = "",
  SLACK_SIGNING_SECRET: signingSecret,
  LUNGE_SLACK_API: slackApiUrl = "",
  LUNGE_SLACK_PORT: port = "0",
} = process.env;
const clientOptions = { slackApiUrl };
const receiver =
  signingSecret === undefined
    ? new SocketModeReceiver({ appToken, installerOptions: { clientOptions } })
    : new HTTPReceiver({ signingSecret, port: Number(port) });
const app = new App({ token, receiver, clientOptions });
app.command(/.*/, async ({ ack, respond }) => {
  await ack();
  await respond({ text, response_type: "ephemeral" });
});
await app.start();
