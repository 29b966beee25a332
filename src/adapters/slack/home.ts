import type { types } from "@slack/bolt";
import { accountOf } from "../../application/accounts.js";
import type { Person } from "../../application/ports.js";
import type { Block, Reply } from "../../application/reply.js";
import { daysBetween, localOf } from "../../domain/calendar.js";
import type { Plan } from "../../domain/plan.js";
import { type Messages, messagesFor } from "../../messages/messages.js";
import { contexts, type SlackBlock } from "./block-kit.js";
import type { Asker, Desk } from "./desk.js";
import { failureWord, platformCode } from "./failures.js";
import { LIMITS } from "./limits.js";
import { inChannel } from "./people.js";
import { renderBlocks } from "./render.js";

/** The commands whose answers the Home tab shows first, in order. */
const SHOWN = ["today", "week", "challenge"] as const;
const SETTINGS = { name: "settings", args: {}, bare: [], attachment: null };

/**
 * Puts a fresh Home tab in place. With the hash of the view that is there, an older answer cannot
 * take the place of a newer one.
 */
export async function publishHome(
  desk: Desk,
  { client, userId }: Asker,
  person: Person,
  hash: string | null,
): Promise<void> {
  // The tab is its own place: nobody reads along there, wherever the command was given.
  const view = await homeView(desk, inChannel(person, null));
  const publish = (seen: string | null) =>
    client.views.publish({ user_id: userId, view, ...(seen === null ? {} : { hash: seen }) });
  try {
    await publish(hash);
  } catch (error) {
    // Somebody was quicker; what we show is as new as what they do.
    if (platformCode(error) === "hash_conflict") return;
    desk.log.warn({ failure: failureWord(error) }, "the Home tab could not be renewed");
  }
}

async function homeView(desk: Desk, person: Person): Promise<types.HomeView> {
  const plan = await planOf(desk, person);
  const messages = messagesFor(person.language);
  const reply =
    plan === null ? welcome(messages) : await overview(desk, person, plan.plan, messages);
  const carriedBy = await desk.buttons.valuesFor(reply, accountOf(person));
  const rest = contexts(messages.slack.home.exportable);
  const blocks: readonly SlackBlock[] = renderBlocks(reply, { messages, carriedBy });
  return {
    type: "home",
    blocks: [...blocks.slice(0, LIMITS.blocksPerView - rest.length), ...rest],
  };
}

/** The plan; whose profile it is in which time zone is kept beside it, to be followed later. */
async function planOf({ database }: Desk, person: Person): Promise<{ readonly plan: Plan } | null> {
  const account = accountOf(person);
  return database.transaction(async ({ runners, plans, chats }) => {
    const runner = await runners.find(account);
    if (runner === null) return null;
    if ((await chats.profileZone(account)) !== person.timeZone) {
      await chats.keepProfileZone(account, person.timeZone);
    }
    return plans.current(runner.id);
  });
}

function welcome({ slack }: Messages): Reply {
  const { home } = slack;
  return shown([
    { type: "text", text: home.welcome },
    {
      type: "buttons",
      buttons: [
        { id: "start", label: home.setUp, style: "primary" },
        { id: "help example", label: home.example, style: "plain" },
        { id: "program list", label: home.programs, style: "plain" },
        { id: "help", label: home.help, style: "plain" },
        { id: "privacy", label: home.privacy, style: "plain" },
      ],
    },
  ]);
}

async function overview(
  desk: Desk,
  person: Person,
  plan: Plan,
  messages: Messages,
): Promise<Reply> {
  const blocks: Block[] = [];
  for (const name of SHOWN) {
    const call = { name, args: {}, bare: [], attachment: null };
    const reply = await desk.lunge.command(person, call);
    if (reply.error === null || name !== "challenge") blocks.push(...reply.blocks);
  }
  const settings = await desk.lunge.command(person, SETTINGS);
  const { home } = messages.slack;
  return shown([
    ...blocks,
    ...nextRace(plan, desk.clock.now(), messages),
    ...settings.blocks.map((block) => withoutHealth(block, messages)),
    {
      type: "buttons",
      buttons: [
        { id: "plan", label: home.plan, style: "plain" },
        { id: "help", label: home.help, style: "plain" },
      ],
    },
  ]);
}

/** The tab lies with Slack for as long as it stands: what was said about health is not on it. */
function withoutHealth(block: Block, { settings }: Messages): Block {
  if (block.type !== "fields") return block;
  const { health, clearance } = settings.labels;
  const items = block.items.filter(({ label }) => label !== health && label !== clearance);
  return { ...block, items };
}

function nextRace(plan: Plan, now: number, { slack, format }: Messages): readonly Block[] {
  const today = localOf(now, plan.timeZone).date;
  const race = plan.sessions.find(
    (one) => one.kind === "run" && one.type === "race" && daysBetween(today, one.date) >= 0,
  );
  if (race === undefined) return [];
  const { home } = slack;
  const name = race.date === plan.program.raceDate ? (plan.program.goal ?? home.race) : home.race;
  const days = home.inDays(daysBetween(today, race.date));
  return [{ type: "text", text: home.nextRace(name, format.longDate(race.date), days) }];
}

function shown(blocks: readonly Block[]): Reply {
  return { blocks, private: true, error: null };
}
