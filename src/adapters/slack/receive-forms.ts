import type { App } from "@slack/bolt";
import { messagesFor } from "../../messages/messages.js";
import { acknowledged, THINKING_MS } from "./acknowledge.js";
import { sections } from "./block-kit.js";
import type { Asker, Desk } from "./desk.js";
import { type FormOutcome, type SentForm, takeStep } from "./form-turns.js";
import { FORM_CALLBACK, readingView } from "./form-views.js";
import { SUBMISSION } from "./payloads.js";

/**
 * Forms that are sent. What goes back stands in the acknowledgement, so that problems show at their
 * fields; work that takes longer is acknowledged with a word about it and shown when it is done.
 */
export function receiveForms(app: App, desk: Desk): void {
  app.view(FORM_CALLBACK, async ({ ack, body, client, context }) => {
    const read = SUBMISSION.safeParse(body);
    if (!read.success) {
      await acknowledged(desk, ack);
      return desk.log.warn({}, "a form could not be read");
    }
    const { team, user, view } = read.data;
    const workspace = team?.id ?? context.teamId ?? user.team_id ?? "";
    const asker: Asker = {
      client,
      workspace,
      userId: user.id,
      channel: null,
      key: `view ${view.id} ${view.hash}`,
    };
    const sent: SentForm = {
      asker,
      viewId: view.id,
      hash: view.hash,
      privateMetadata: view.private_metadata,
      values: view.state?.values,
    };
    const work = takeStep(desk, sent);
    const first = await Promise.race([
      work.catch(() => "failed" as const),
      new Promise<"late">((resolve) => {
        setTimeout(() => resolve("late"), THINKING_MS).unref();
      }),
    ]);
    if (typeof first === "object") {
      await acknowledged(desk, () => ack(first.response));
      return afterwards(desk, first);
    }
    const messages = messagesFor("en");
    const waiting = readingView("Lunge", sections(messages.slack.working), messages);
    await acknowledged(desk, () => ack({ response_action: "update", view: waiting }));
    desk.behind(async () => {
      const done = await work;
      const { response } = done;
      if (response.response_action === "update") {
        await client.views.update({ view_id: view.id, view: response.view });
      }
      afterwards(desk, done);
    });
  });
  // Views of which nothing is asked, and whatever an older version left open.
  app.view(/.*/, async ({ ack, view }) => {
    if (view.callback_id !== FORM_CALLBACK) await acknowledged(desk, ack);
  });
}

function afterwards(desk: Desk, { after }: FormOutcome): void {
  if (after !== null) desk.behind(after);
}
