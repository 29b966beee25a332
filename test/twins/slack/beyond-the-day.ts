import { setTimeout as passed } from "node:timers/promises";
import { EVENT_TYPE } from "../../../src/adapters/slack/history.js";
import type { Messenger, Outgoing } from "../../../src/application/chat-platform.js";
import { privately } from "../../../src/application/replies.js";
import type { SlackBot } from "../../adapters/slack/bot.js";
import { listOf, one } from "../../doubles/slack/block-rules.js";
import { addPerson } from "../../doubles/slack/person.js";
import { directChannel, type Json } from "../../doubles/slack/world.js";
import { callEmulate, type Emulate, FRONT_TOKEN } from "./emulate.js";

/** What the other Slack keeps and the day does not show: files, and keys against doubles. */
export async function beyondTheDay(
  { address, team }: Emulate,
  bot: SlackBot,
  id: string,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const holds = (what: string, isTrue: boolean) => {
    if (!isTrue) wrong.push(what);
  };
  const person = addPerson(bot.slack, id, { name: "Ana" });
  const direct = directChannel(team, id).id;

  await person.slash("/lunge", "start program:half health:ok");
  await person.slash("/lunge", "export format:json");
  const file = await fileNamed("plan.json", address);
  holds("the export is not in the direct messages", listed(file?.ims).includes(direct));
  holds("the export is no plan", listOf((await contentOf(file)).sessions).length > 0);

  const account = { platform: "slack", workspace: team.id, externalId: id } as const;
  const to = { kind: "person", account } as const;
  const reply = privately({ type: "text", text: "Tomorrow is a free day." });
  const outgoing = (key: string) => ({ key, to, reply, language: "en" });
  const { messenger } = bot.platform;
  holds("a reminder was not sent", (await sent(messenger, outgoing("k1"))) === "sent");
  holds("what was sent is not found", await isThere(messenger, outgoing("k1")));
  holds("what was not sent is found", !(await isThere(messenger, outgoing("k2"))));
  const marks = person.messages().map(({ metadata }) => metadata);
  const wanted = { event_type: EVENT_TYPE, event_payload: { delivery_id: "k1" } };
  holds("its mark says otherwise", JSON.stringify(marks.at(-1)) === JSON.stringify(wanted));
  return [...wrong, ...person.troubles];
}

async function isThere(messenger: Messenger, outgoing: Outgoing): Promise<boolean> {
  const arrival = await messenger.arrivalOf(outgoing);
  if (arrival.kind !== "known") throw new Error(`nobody knows: ${arrival.kind}`);
  return arrival.hasArrived;
}

/** As the outbox does it: it waits where it is asked to. */
async function sent(messenger: Messenger, outgoing: Outgoing): Promise<string> {
  for (;;) {
    const outcome = await messenger.send(outgoing);
    if (outcome.kind !== "wait") return outcome.kind;
    await passed(outcome.ms);
  }
}

/** Files do not pass the front, so that it does not know when they are there. */
async function fileNamed(wanted: string, address: string): Promise<Json | undefined> {
  for (let tries = 0; tries < 100; tries++) {
    const { files } = await callEmulate(address, "files.list", FRONT_TOKEN, {});
    const found = listOf(files).find(({ name }) => name === wanted);
    if (found !== undefined) return found;
    await passed(50);
  }
  return undefined;
}

async function contentOf(file: Json | undefined): Promise<Json> {
  if (file === undefined) return {};
  const headers = { Authorization: `Bearer ${FRONT_TOKEN}` };
  return one(await (await fetch(String(file.url_private), { headers })).json());
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
