import type { App } from "@slack/bolt";
import { failed } from "../../application/replies.js";
import { messagesFor } from "../../messages/messages.js";
import { fileAsked, messageAsked } from "./asked.js";
import { deliver } from "./deliver.js";
import type { Asker, Desk } from "./desk.js";
import { type FileProblem, fetchFile } from "./fetch-file.js";
import { publishHome } from "./home.js";
import {
  EVENT_BODY,
  HOME_EVENT,
  MESSAGE_EVENT,
  type MessageEvent,
  REVOKED_EVENT,
  USER_EVENT,
} from "./payloads.js";
import { answerAsked, isNew, type Turn } from "./turn.js";
import { followProfile } from "./zone.js";

/** Events: direct messages, the Home tab, changed profiles, and farewells. */
export function receiveEvents(app: App, desk: Desk): void {
  app.event("message", async ({ event, body, client, context }) => {
    const read = MESSAGE_EVENT.safeParse(event);
    if (!read.success) return;
    const asker = askerOf(body, client, read.data.user);
    if (asker === null) return;
    desk.behind(async () => {
      if (!(await isNew(desk, asker.key))) return;
      const place = { kind: "direct", channel: read.data.channel } as const;
      await takeMessage(desk, { asker, place, triggerId: null }, read.data, context.botToken ?? "");
    });
  });

  app.event("app_home_opened", async ({ event, body, client }) => {
    const read = HOME_EVENT.safeParse(event);
    if (!read.success) return;
    const asker = askerOf(body, client, read.data.user);
    if (asker === null) return;
    desk.behind(async () => {
      if (!(await isNew(desk, asker.key))) return;
      const person = await desk.people.personOf(client, asker.workspace, asker.userId);
      await publishHome(desk, asker, person, read.data.view?.hash ?? null);
    });
  });

  app.event("user_change", async ({ event, body, client }) => {
    const read = USER_EVENT.safeParse(event);
    if (!read.success) return;
    const asker = askerOf(body, client, read.data.user.id);
    if (asker === null) return;
    desk.behind(async () => {
      if (await isNew(desk, asker.key)) await followProfile(desk, asker, read.data.user);
    });
  });

  app.event("app_uninstalled", async ({ body }) => leave(desk, body));
  app.event("tokens_revoked", async ({ event, body }) => {
    const read = REVOKED_EVENT.safeParse(event);
    if (read.success && (read.data.tokens?.bot ?? []).length > 0) leave(desk, body);
  });
}

function askerOf(body: unknown, client: Asker["client"], userId: string): Asker | null {
  const read = EVENT_BODY.safeParse(body);
  if (!read.success) return null;
  const { event_id, team_id } = read.data;
  return { client, workspace: team_id, userId, channel: null, key: `event ${event_id}` };
}

/** Once for each event: one that comes again must not remove what was installed since. */
function leave(desk: Desk, body: unknown): void {
  const read = EVENT_BODY.safeParse(body);
  if (!read.success) return;
  const { event_id, team_id } = read.data;
  desk.behind(async () => {
    if (await isNew(desk, `event ${event_id}`)) await desk.removed(team_id);
  });
}

async function takeMessage(
  desk: Desk,
  turn: Turn,
  { text, files }: MessageEvent,
  token: string,
): Promise<void> {
  const [file] = files ?? [];
  if (file === undefined) return answerAsked(desk, turn, messageAsked(text));
  const fetched = await fetchFile(file, token, desk.fileHost);
  if (fetched.ok) return answerAsked(desk, turn, fileAsked(text), fetched.value);
  return refuseFile(desk, turn, fetched.problem);
}

async function refuseFile(desk: Desk, turn: Turn, problem: FileProblem): Promise<void> {
  const { client, workspace, userId } = turn.asker;
  const person = await desk.people.personOf(client, workspace, userId);
  const { slack } = messagesFor(person.language);
  const sentence = problem === "too-large" ? slack.fileTooLarge : slack.fileUnread;
  const reply = failed("bad-argument", sentence);
  await deliver(desk, { ...turn, person, line: null, reply });
}
