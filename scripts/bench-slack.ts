import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import { install, type Mode } from "../test/adapters/slack/bot.js";
import { httpEvents } from "../test/doubles/slack/http-events.js";
import { addPerson } from "../test/doubles/slack/person.js";
import { openSlackDouble, type SlackDouble, TOKENS } from "../test/doubles/slack/slack.js";
import {
  ended,
  inTurns,
  type Round,
  round,
  SET_UP,
  started,
  table,
  trainingDay,
} from "./contest/contest.js";

/**
 * `/today` through the real Bolt against the loopback Slack, beside a bare Bolt app that answers the
 * same text, over both transports: `npm run bench:slack -- [commands 1000] [rounds 5]`. The two take
 * turns in one run, each in a process of its own; what is shown are medians.
 */
const [commands, rounds] = [1000, 5].map((usual, index) =>
  Number(process.argv[index + 2] ?? usual),
) as [number, number];

const AT_ONCE = 8;
const PORTS = { lunge: 19_870, bare: 19_871 } as const;
const LONGEST_MS = 30_000;

async function contestant(
  who: keyof typeof PORTS,
  script: string,
  mode: Mode,
  env: Readonly<Record<string, string>>,
) {
  const slack = await openSlackDouble();
  const address = `http://127.0.0.1:${PORTS[who]}`;
  const bot = await started(
    new URL(script, import.meta.url),
    { ...environmentOf(slack, who, mode), ...env },
    () => until(async () => (mode === "socket" ? slack.sockets.opened > 0 : answers(address))),
  );
  if (mode === "http") {
    slack.transport = httpEvents(() => `${address}/slack/events`, TOKENS.signingSecret);
  }
  const ana = addPerson(slack, "U0");
  return { ...bot, slack, ana, address, ask: () => asked(slack) };
}

function environmentOf(
  slack: SlackDouble,
  who: keyof typeof PORTS,
  mode: Mode,
): Readonly<Record<string, string>> {
  const shared = {
    LUNGE_SLACK_API: slack.apiUrl,
    LUNGE_SLACK_PORT: String(PORTS[who]),
    LUNGE_LOG_LEVEL: "error",
  };
  if (mode === "socket" || who === "bare") {
    const http = mode === "http" ? { SLACK_SIGNING_SECRET: TOKENS.signingSecret } : {};
    return { ...shared, ...http, SLACK_BOT_TOKEN: TOKENS.bot, SLACK_APP_TOKEN: TOKENS.app };
  }
  return {
    ...shared,
    SLACK_CLIENT_ID: TOKENS.clientId,
    SLACK_CLIENT_SECRET: TOKENS.clientSecret,
    SLACK_SIGNING_SECRET: TOKENS.signingSecret,
    LUNGE_SLACK_KEY: Buffer.alloc(32, 7).toString("base64"),
  };
}

/** One round: each command is over when its answer has arrived. */
async function asked(slack: SlackDouble): Promise<Round> {
  const messages = () => slack.team.channels.get("C1")?.messages.length ?? 0;
  let due = messages();
  return round(commands, AT_ONCE, async () => {
    due++;
    const mine = due;
    await deliverToday(slack);
    await until(async () => messages() >= mine);
  });
}

async function deliverToday(slack: SlackDouble): Promise<void> {
  const goal = { team: slack.team.id, channel: "C1", user: "U0", ts: null };
  const payload = {
    team_id: slack.team.id,
    channel_id: "C1",
    user_id: "U0",
    command: "/today",
    text: trainingDay(),
    response_url: slack.tickets.responseUrl(goal),
    trigger_id: slack.tickets.trigger("U0"),
  };
  await slack.transport.deliver({ type: "slash_commands", payload }, 0);
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error("a bot did not answer");
    await passed(1);
  }
}

async function compared(mode: Mode): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "lunge-bench-"));
  const database = { LUNGE_DB: join(folder, "lunge.db") };
  const lunge = await contestant("lunge", "../src/main.ts", mode, database);
  const { slack, address, ana } = lunge;
  if (mode === "http") await install({ slack, address }, slack.team.id, "UINSTALLER");
  await ana.slash("/lunge", SET_UP);
  await ana.slash("/today", trainingDay());
  await until(async () => ana.reads().includes("Why"));
  const bare = await contestant("bare", "contest/bare-slack.ts", mode, { BENCH_TEXT: ana.reads() });
  const found = table(...(await inTurns(rounds, lunge, bare)));
  for (const one of [lunge, bare]) {
    await ended(one);
    await one.slack.close();
  }
  rmSync(folder, { recursive: true });
  return found;
}

for (const mode of ["socket", "http"] as const) {
  console.log(`over ${mode}\n${await compared(mode)}`);
}
process.exit();
