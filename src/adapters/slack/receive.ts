import type { App } from "@slack/bolt";
import type { Desk } from "./desk.js";
import { receiveCommands } from "./receive-commands.js";
import { receiveEvents } from "./receive-events.js";
import { receiveForms } from "./receive-forms.js";
import { receivePresses } from "./receive-presses.js";

/** Everything that Slack sends, each acknowledged at once, whatever comes of it. */
export function receive(app: App, desk: Desk): void {
  receiveCommands(app, desk);
  receivePresses(app, desk);
  receiveForms(app, desk);
  receiveEvents(app, desk);
  app.error(async (error) => {
    desk.log.error({ fault: error.code ?? error.name }, "Bolt could not hand something on");
  });
}
