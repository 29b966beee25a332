import { App, HTTPReceiver, SocketModeReceiver } from "@slack/bolt";
import { type Mode, startSlackBot } from "../test/adapters/slack/bot.js";
import { httpEvents } from "../test/doubles/slack/http-events.js";
import { addPerson } from "../test/doubles/slack/person.js";
import { openSlackDouble, type SlackDouble, TOKENS } from "../test/doubles/slack/slack.js";

/**
 * How long a slash command waits for its acknowledgement and for its answer, and how many a second
 * go through: Lunge beside a Bolt app that acknowledges and says one line. `npm run bench:slack`.
 */
const ROUNDS = 200;
const AT_ONCE = 20;
const BARE_PORT = 19_871;

interface Bench {
  readonly slack: SlackDouble;
  close(): Promise<unknown>;
}

async function bareApp(mode: Mode): Promise<Bench> {
  const slack = await openSlackDouble();
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver =
    mode === "socket"
      ? new SocketModeReceiver({ appToken: TOKENS.app, installerOptions: { clientOptions } })
      : new HTTPReceiver({ signingSecret: TOKENS.signingSecret, port: BARE_PORT });
  const app = new App({ token: TOKENS.bot, receiver, clientOptions });
  app.command(/.*/, async ({ ack, respond }) => {
    await ack();
    await respond({ text: "one line", response_type: "ephemeral" });
  });
  await app.start();
  if (mode === "http") {
    slack.transport = httpEvents(
      () => `http://127.0.0.1:${BARE_PORT}/slack/events`,
      TOKENS.signingSecret,
    );
  }
  return { slack, close: () => app.stop().then(() => slack.close()) };
}

async function lunge(mode: Mode): Promise<Bench> {
  const bot = await startSlackBot(mode);
  const ana = addPerson(bot.slack, "U0");
  await ana.slash("/lunge", "start program:half race:2027-02-14 health:ok");
  return bot;
}

/** So many slash commands at once: milliseconds to the last acknowledgement, and the last answer. */
async function together(slack: SlackDouble, count: number): Promise<readonly [number, number]> {
  const channel = slack.team.channels.get("C1");
  const answers = () => channel?.messages.length ?? 0;
  const before = answers();
  const begun = performance.now();
  await Promise.all(Array.from({ length: count }, () => deliverToday(slack)));
  const acked = performance.now() - begun;
  while (answers() < before + count) {
    if (performance.now() - begun > 30_000) throw new Error("a command was not answered");
    await new Promise((resolve) => setImmediate(resolve));
  }
  return [acked, performance.now() - begun];
}

async function deliverToday(slack: SlackDouble): Promise<void> {
  const goal = { team: slack.team.id, channel: "C1", user: "U0", ts: null };
  const response_url = slack.tickets.responseUrl(goal);
  await slack.transport.deliver(
    {
      type: "slash_commands",
      payload: {
        team_id: slack.team.id,
        channel_id: "C1",
        user_id: "U0",
        command: "/today",
        text: "",
        response_url,
        trigger_id: slack.tickets.trigger("U0"),
      },
    },
    0,
  );
}

async function measured(name: string, mode: Mode, open: (mode: Mode) => Promise<Bench>) {
  const bench = await open(mode);
  const { slack } = bench;
  if (!slack.team.users.has("U0")) addPerson(slack, "U0");
  for (let warm = 0; warm < 20; warm++) await together(slack, 1);
  const times: (readonly [number, number])[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await together(slack, 1));
  const begun = performance.now();
  for (let round = 0; round < ROUNDS; round += AT_ONCE) {
    await together(slack, AT_ONCE);
  }
  const aSecond = ROUNDS / ((performance.now() - begun) / 1000);
  const at = (which: 0 | 1, share: number) =>
    (times.map((one) => one[which]).sort((a, b) => a - b)[Math.floor(ROUNDS * share)] ?? 0).toFixed(
      1,
    );
  process.stdout.write(
    `${name} over ${mode}: ack ${at(0, 0.5)} ms (99 %: ${at(0, 0.99)}), answer ${at(1, 0.5)} ms (99 %: ${at(1, 0.99)}), ${Math.round(aSecond)} a second\n`,
  );
  await slack.still();
  await bench.close();
}

for (const mode of ["socket", "http"] as const) {
  await measured("bare Bolt", mode, bareApp);
  await measured("Lunge", mode, lunge);
}
process.exit();
