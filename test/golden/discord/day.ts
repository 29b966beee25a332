import { setTimeout as pause } from "node:timers/promises";
import type { SendOutcome } from "../../../src/application/chat-platform.js";
import type { Lunge } from "../../../src/application/lunge.js";
import { type Running, running } from "../../adapters/discord/running.js";
import type { DoublePerson, Outcome } from "../../doubles/discord/person.js";

const ANSWER_WITHIN_MS = 1700;

/**
 * A day with Lunge on Discord, through the real client and the double, as people see it: from the
 * first form to a person who takes no messages.
 */
export async function daysTranscript(): Promise<string> {
  const lines: string[] = [];
  let delayMs = 0;
  const slowly = (lunge: Lunge): Lunge => ({
    ...lunge,
    async command(person, call) {
      await pause(delayMs);
      return lunge.command(person, call);
    },
  });
  const bot = await running({ through: slowly, patience: { forAnswer: ANSWER_WITHIN_MS } });
  const say = (text: string) => lines.push("", text);
  const note = (text: string) => say(`// ${text}`);
  const ana = bot.discord.person("Ana");
  const bo = bot.discord.person("Bo");
  try {
    note("Sunday evening, in a server: Ana sets up by form. Only she sees the answers.");
    told(say, "Ana types /start", await ana.slash("/start"));
    await steps(ana, say);
    told(say, "Ana presses Start", await ana.press("Start"));

    bot.at("2026-11-24T07:00:00+01:00");
    note("Tuesday morning.");
    told(say, "Ana types /today", await ana.slash("/today"));
    told(say, "Ana presses Why", await ana.press("Why"));
    told(say, "Ana types /today", await ana.slash("/today"));
    told(say, "Ana presses Done", await ana.press("Done"));

    note("A reminder goes out, the bot is restarted, and the button still works.");
    told(say, "Lunge writes to Ana", await reminder(bot, ana));
    await bot.restart();
    told(say, "Ana presses Today", await ana.press("Today"));

    note("Bo presses a button in Ana's message.");
    const [message] = ana.direct();
    const id = ana.buttonIn(message, "Today");
    if (message === undefined || id === null) throw new Error("the reminder has no button");
    told(say, "Bo presses Today", await bo.pressIn(message, id));

    note("Discord gives up on an answer: it comes as a direct message.");
    delayMs = ANSWER_WITHIN_MS + 300;
    bot.discord.faults.add("callback", { kind: "slow", ms: ANSWER_WITHIN_MS });
    told(say, "Ana types /week", await ana.slash("/week"));
    delayMs = 0;

    note("Bo takes no direct messages.");
    bot.discord.world.directRefusals.set(bo.id, 50007);
    const refused = await bot.platform.messenger.send(messageTo(bo, "refused"));
    say(`Lunge writes to Bo\n  ${outcomeLine(refused)}`);
  } finally {
    await bot.close();
  }
  return `${lines.join("\n").trim()}\n`;
}

/** Through a form with what is filled in already, and no to every question about health. */
async function steps(person: DoublePerson, say: (text: string) => void): Promise<void> {
  const answers = [
    { program: "half", start: "2026-11-23" },
    { result: "10k 50:00", "strength-weeks": "12" },
    {},
    { health: "ok" },
  ];
  for (const [index, values] of answers.entries()) {
    const sent = await person.submit(values);
    told(say, `Ana sends ${JSON.stringify(values)}`, sent);
    if (index === answers.length - 1) return;
    const next = await person.press(`Next: ${index + 2} of ${answers.length}`);
    told(say, `Ana presses Next`, next);
  }
}

function messageTo(person: DoublePerson, key: string) {
  const account = { platform: "discord", workspace: "", externalId: person.id } as const;
  return {
    key,
    to: { kind: "person", account },
    reply: {
      blocks: [
        { type: "heading", text: "Repetitions, 18:00, about 38 min" },
        { type: "buttons", buttons: [{ id: "today", label: "Today", style: "primary" }] },
      ],
      private: true,
      error: null,
    },
  } as const;
}

async function reminder(bot: Running, person: DoublePerson): Promise<Outcome> {
  const before = person.direct().length;
  const outcome = await bot.platform.messenger.send(messageTo(person, "tuesday"));
  const again = await bot.platform.messenger.send(messageTo(person, "tuesday"));
  const messages = person.direct().slice(before);
  return {
    kind: "direct",
    messages,
    modal: null,
    text: `${person.read(messages)}\n(${outcomeLine(outcome)}, sent again: ${outcomeLine(again)})`,
  };
}

function outcomeLine(outcome: SendOutcome): string {
  return "reason" in outcome ? `${outcome.kind}: ${outcome.reason}` : outcome.kind;
}

function told(say: (text: string) => void, action: string, outcome: Outcome): void {
  const isForOne = outcome.messages.some(({ onlyFor }) => onlyFor !== null);
  const how = outcome.kind === "answered" && isForOne ? "only they see" : outcome.kind;
  const shown = outcome.text
    .split("\n")
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
  say(`${action} (${how})\n${shown}`);
}
