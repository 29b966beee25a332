import { faultsOfView } from "../../src/adapters/slack/faults.js";
import type { SlackBot } from "../adapters/slack/bot.js";
import { listOf, one } from "../doubles/slack/block-rules.js";
import { addPerson, type ScriptedPerson } from "../doubles/slack/person.js";
import { textOf } from "../doubles/slack/reading.js";

/** A day as it was seen, and whatever went wrong behind it. */
export interface SlackDay {
  readonly transcript: string;
  readonly problems: readonly string[];
  /** The bot after its restart; whoever called closes it. */
  readonly bot: SlackBot;
}

/** The ids that these two have in the workspace. */
export interface DayPeople {
  readonly ana: string;
  readonly bo: string;
}

/** From the first look at the Home tab to the evening, with a restart in between. */
export async function slackDay(begun: SlackBot, ids: DayPeople): Promise<SlackDay> {
  let bot = begun;
  const problems: string[] = [];
  const ana = addPerson(bot.slack, ids.ana, { name: "Ana" });
  const bo = addPerson(bot.slack, ids.bo, { name: "Bo" });
  const shown: string[] = [];
  const note = (did: string, text: string) => shown.push(`> ${did}\n${text}\n`);
  const home = () => textOf(listOf(ana.home()?.body.blocks));
  const inModal = (person: ScriptedPerson) => {
    const view = person.modal();
    if (view === null) return "(no modal)";
    problems.push(...faultsOfView(view.body));
    return `(modal: ${String(one(view.body.title).text)})\n${person.reads()}`;
  };

  await ana.opensHome();
  note("Ana opens the Home tab", home());
  await ana.press("Set up (2 min)", "home");
  note("presses Set up", inModal(ana));
  const first = { program: "half", race: "2027-02-14" };
  await ana.send({ ...first, result: "as fast as the wind" });
  note("answers step 1 with a result that is none", JSON.stringify(ana.fieldErrors()));
  await ana.send({ ...first, result: "10k 50:00" });
  note("corrects it", inModal(ana));
  ana.closeModal();
  await ana.slash("/lunge", "start");
  note("closes the form, and comes back to it", inModal(ana));
  for (const answers of [{}, {}, {}]) await ana.send(answers);
  note("goes on to the last step", inModal(ana));
  await ana.press("Back");
  note("goes back", String(one(ana.modal()?.body.title).text));
  await ana.send({ reminder: "06:30" });
  await ana.send({ health: "ok" });
  note("sends the form", inModal(ana));
  await ana.press("Start");
  note("presses Start", inModal(ana));
  note("finds in direct messages", textOf(ana.messages().at(-1)?.blocks ?? []));
  ana.closeModal();

  bot.at("2026-12-22T07:00:00+01:00");
  await ana.slash("/today");
  note("/today in a channel, on Tuesday 22 December", ana.reads());
  const card = ana.messages("C1").at(-1);
  await ana.press("Why");
  note("presses Why", ana.reads());
  await ana.opensHome();
  note("opens the Home tab before the run", home());
  bot = await bot.restart();
  bot.at("2026-12-22T19:30:00+01:00");
  if (card !== undefined) await ana.pressOn(card, "Done");
  note("presses Done on the card, after a restart", textOf(card?.blocks ?? []));
  note("looks at the Home tab after it", home());
  await ana.press("Change…", "home");
  note("presses Change under the settings", inModal(ana));
  await ana.send({ "weekend-time": "08:15" });
  note("begins earlier at the weekend", inModal(ana));
  ana.closeModal();
  const setting = /^Run time at the weekend: .*$/m.exec(home())?.[0] ?? "";
  note("looks at the Home tab", setting);
  await ana.shortcut("log_a_run");
  note("takes the shortcut", inModal(ana));
  await ana.send({ day: "yesterday", distance: "far" });
  note("fills in nonsense", JSON.stringify(ana.fieldErrors()));
  await ana.send({ day: "yesterday", distance: "8k", time: "45:10", rpe: "6" });
  note("fills it in", inModal(ana));
  ana.closeModal();
  await ana.slash("/lunge", "move");
  note("/lunge move, without saying what", ana.reads());
  await ana.press("Thursday's tempo run", "message");
  note("presses the tempo run", ana.reads());
  await ana.press("Friday", "message");
  note("presses Friday", ana.reads());
  await ana.says("my knee hurts 6/10");
  note("says in a direct message: my knee hurts 6/10", ana.reads());
  await ana.slash("/lunge", "delete-me");
  note("/lunge delete-me", ana.reads());
  const asked = ana.messages("C1").at(-1);
  if (asked !== undefined) await bo.pressOn(asked, "Delete everything");
  note("Bo presses Ana's button", bo.reads());
  await ana.press("Delete everything", "message");
  note("Ana presses it", ana.reads());
  await ana.opensHome();
  note("opens the Home tab", home());
  problems.push(...ana.troubles, ...bo.troubles, ...bot.logged);
  return { transcript: shown.join("\n"), problems, bot };
}
