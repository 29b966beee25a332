import { setTimeout as pause } from "node:timers/promises";
import { recapContent } from "../../../src/application/challenges/recaps.js";
import type { Lunge } from "../../../src/application/lunge.js";
import { postOffice } from "../../../src/application/outbox/post-office.js";
import { cardContent } from "../../../src/application/reminders/card.js";
import { closingContent } from "../../../src/application/reminders/closing.js";
import { nudgeContent } from "../../../src/application/reminders/nudge.js";
import { passingTime } from "../../../src/application/reminders/passing-time.js";
import { type Running, running } from "../../adapters/discord/running.js";
import type { DoublePerson } from "../../doubles/discord/person.js";
import { firstDays } from "./first-days.js";
import { indented, type Transcript, transcript } from "./transcript.js";

const ANSWER_WITHIN_MS = 1700;
const TAKES_NO_MESSAGES = 50007;

/**
 * Days with Lunge on Discord, through the real client and the double, as people see them: from the
 * first form to a person who takes no direct messages.
 */
export async function daysTranscript(): Promise<string> {
  const written = transcript();
  let delayMs = 0;
  const slowly = (lunge: Lunge): Lunge => ({
    ...lunge,
    async command(person, call) {
      await pause(delayMs);
      return lunge.command(person, call);
    },
  });
  const bot = await running({ through: slowly, patience: { forAnswer: ANSWER_WITHIN_MS } });
  const { note, told } = written;
  const ana = bot.discord.person("Ana", { locale: "en-US" });
  try {
    await firstDays({ bot, ana, written });

    note("Sunday, 06:30: the reminder comes by itself. Then the bot is restarted.");
    await timePasses(bot, "2026-11-29T06:30:00+01:00", ana, written);
    await bot.restart();
    told("Ana presses Done", await ana.press("Done"));

    note("In the night that day is over, and what stands there gets shorter.");
    await timePasses(bot, "2026-11-30T04:01:00+01:00", ana, written);
    written.say(indented(ana.read(ana.direct().slice(-1))));

    note("Discord gives up on an answer: it comes as a direct message.");
    delayMs = ANSWER_WITHIN_MS + 300;
    bot.discord.faults.add("callback", { kind: "slow", ms: ANSWER_WITHIN_MS });
    told("Ana types /week", await ana.slash("/week"));
    delayMs = 0;

    note("Ana no longer takes direct messages: the next reminder is refused, and she hears so.");
    bot.discord.world.directRefusals.set(ana.id, TAKES_NO_MESSAGES);
    await timePasses(bot, "2026-11-30T06:30:00+01:00", ana, written);
    told("Ana types /today", await ana.slash("/today"));
  } finally {
    await bot.close();
  }
  return written.text();
}

/** Sends what is due by then, as the process does each minute, and writes down what arrives. */
async function timePasses(
  bot: Running,
  instant: string,
  person: DoublePerson,
  { say }: Transcript,
): Promise<void> {
  bot.at(instant);
  const { database, platform } = bot;
  const office = postOffice({
    database,
    platform: "discord",
    messenger: platform.messenger,
    contents: {
      reminder: cardContent,
      closing: closingContent,
      nudge: nudgeContent,
      recap: recapContent,
    },
    random: () => 0,
    log: { warn: (facts) => say(`Lunge logs ${JSON.stringify(facts)}`) },
    leaseMs: 60_000,
  });
  const before = person.direct().length;
  const pass = passingTime({ database, platform: "discord", office, onMinute: () => {} });
  await pass(Math.floor(Date.parse(instant) / 60_000));
  const arrived = person.direct().slice(before);
  say(
    arrived.length === 0
      ? "Nothing arrives."
      : `Lunge writes to Ana (direct)\n${indented(person.read(arrived))}`,
  );
}
