import type { App, RespondFn } from "@slack/bolt";
import type { z } from "zod";
import { messagesFor } from "../../messages/messages.js";
import { acknowledged } from "./acknowledge.js";
import type { Asker, Desk } from "./desk.js";
import { failureWord } from "./failures.js";
import { formOfCommand } from "./form-steps.js";
import { stepBack } from "./form-turns.js";
import { BACK_ACTION, formView } from "./form-views.js";
import { LOG_A_RUN } from "./manifest.js";
import { ACTION, SHORTCUT } from "./payloads.js";
import type { Place } from "./places.js";
import { groupChannel, isOwnChannel } from "./receive-commands.js";
import { answerPress, isNew } from "./turn.js";

type Press = z.infer<typeof ACTION>;

/** Presses on buttons, and the shortcut. */
export function receivePresses(app: App, desk: Desk): void {
  app.action(/.*/, async ({ ack, body, client, context, respond }) => {
    await acknowledged(desk, ack);
    const read = ACTION.safeParse(body);
    const [action] = read.success ? read.data.actions : [];
    if (!read.success || action === undefined) {
      return desk.log.warn({}, "a press could not be read");
    }
    const press = read.data;
    const workspace = press.team?.id ?? context.teamId ?? press.user.team_id ?? "";
    const key = `press ${press.user.id} ${action.action_id} ${action.action_ts}`;
    const channel = groupChannel(press.channel?.id);
    const asker: Asker = { client, workspace, userId: press.user.id, channel, key };
    desk.behind(async () => {
      if (!(await isNew(desk, key))) return;
      if (action.action_id === BACK_ACTION) return goBack(desk, asker, press);
      const place = await placeOf(desk, asker, press, respond);
      await answerPress(desk, { asker, place, triggerId: press.trigger_id }, action.value ?? "");
    });
  });

  app.shortcut(/.*/, async ({ ack, body, client, context }) => {
    await acknowledged(desk, ack);
    const read = SHORTCUT.safeParse(body);
    if (!read.success || read.data.callback_id !== LOG_A_RUN) {
      return desk.log.warn({}, "a shortcut could not be read");
    }
    const { team, user, trigger_id } = read.data;
    const workspace = team?.id ?? context.teamId ?? user.team_id ?? "";
    const key = `shortcut ${trigger_id}`;
    desk.behind(() =>
      openLog(desk, { client, workspace, userId: user.id, channel: null, key }, trigger_id),
    );
  });
}

async function placeOf(
  desk: Desk,
  asker: Asker,
  { view, channel, container }: Press,
  respond: RespondFn | undefined,
): Promise<Place> {
  if (view != null) {
    return view.type === "home"
      ? { kind: "elsewhere", home: true }
      : { kind: "modal", viewId: view.id, hash: view.hash === "" ? null : view.hash };
  }
  if (respond === undefined) return { kind: "elsewhere", home: false };
  const isDirect = channel != null && (await isOwnChannel(desk, asker, channel.id));
  const mayReplace = isDirect || container?.is_ephemeral === true;
  return { kind: "response", respond, isDirect, mayReplace };
}

async function goBack(desk: Desk, asker: Asker, { view }: Press): Promise<void> {
  if (view == null) return;
  const { id, hash, private_metadata, state } = view;
  const values = state?.values;
  const before = await stepBack(desk, {
    asker,
    viewId: id,
    hash,
    privateMetadata: private_metadata,
    values,
  });
  if (before === null) return;
  await asker.client.views.update({ view_id: id, hash, view: before });
}

/** The shortcut's form is made of the arguments of `/done`. */
async function openLog(desk: Desk, asker: Asker, triggerId: string): Promise<void> {
  if (!(await isNew(desk, asker.key))) return;
  const { client, workspace, userId } = asker;
  const person = await desk.people.personOf(client, workspace, userId);
  const messages = messagesFor(person.language);
  const form = formOfCommand("done", { day: "today" }, messages);
  if (form === null) return;
  const titled = { ...form, title: messages.slack.logRun };
  const view = formView(
    titled,
    { origin: "done", own: true, step: 0, channel: null },
    {},
    messages,
  );
  try {
    await client.views.open({ trigger_id: triggerId, view });
  } catch (error) {
    desk.log.warn({ failure: failureWord(error) }, "a modal could not be opened");
  }
}
