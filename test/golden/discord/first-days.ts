import type { Bot } from "../../adapters/discord/running.js";
import type { DoublePerson } from "../../doubles/discord/person.js";
import type { Transcript } from "./transcript.js";

/** What a person does here can be done on any peer that the real client talks to. */
export type Typing = Pick<DoublePerson, "slash" | "press" | "submit">;

export interface Stage {
  readonly bot: Pick<Bot, "at" | "restart">;
  readonly ana: Typing;
  readonly written: Transcript;
}

/**
 * The first days with Lunge: setting up by form, with a mistake in it, and a run with strength that
 * is looked at, questioned and done, over a restart. The independent peer carries all of it.
 */
export async function firstDays({ bot, ana, written }: Stage): Promise<void> {
  const { note, told } = written;
  const sends = async (values: Readonly<Record<string, string>>) =>
    told(`Ana sends ${JSON.stringify(values)}`, await ana.submit(values));
  const presses = async (label: string) => told(`Ana presses ${label}`, await ana.press(label));

  note("Sunday evening, in a server: Ana sets up by form. Only she sees the answers.");
  told("Ana types /start", await ana.slash("/start"));
  await sends({ program: "half", result: "10k fast" });
  await presses("Next: 2 of 4");
  await sends({ "strength-weeks": "12" });
  await presses("Next: 3 of 4");
  await sends({ start: "2026-11-23" });
  await presses("Next: 4 of 4");
  await sends({ reminder: "06:30", health: "ok" });

  note("One answer was none. The button leads to it, and what else she typed is still there.");
  await presses("Change answers");
  await sends({ result: "10k 50:00" });
  await presses("Keep the rest, go to the last");
  await sends({ health: "ok" });
  await presses("Start");

  bot.at("2026-11-28T07:00:00+01:00");
  note("Saturday morning.");
  told("Ana types /today", await ana.slash("/today"));
  await presses("Why");
  note("What else the card can do takes its place, and leads back to it.");
  await presses("More…");
  await presses("Move");
  await presses("Back");
  await presses("Not today");
  await presses("No time");
  await presses("Undo");
  told("Ana types /today", await ana.slash("/today"));

  note("The bot is restarted. The card's button still works, and changes the card.");
  await bot.restart();
  await presses("Done");
}
