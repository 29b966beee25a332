import { accountOf } from "../../application/accounts.js";
import { privately } from "../../application/replies.js";
import { messagesFor } from "../../messages/messages.js";
import { deliver } from "./deliver.js";
import type { Asker, Desk } from "./desk.js";

/**
 * Follows a profile to another time zone, and tells the runner. Times that were in the profile's
 * zone move with it; a zone of the runner's own choice stays unless they say so.
 */
export async function followProfile(desk: Desk, asker: Asker, profile: unknown): Promise<void> {
  const change = desk.people.changed(asker.workspace, profile);
  if (change === null) return;
  const { is } = change;
  const account = accountOf(is);
  const { own, kept } = await desk.database.transaction(async ({ runners, chats }) => {
    const runner = await runners.find(account);
    const zone = await chats.profileZone(account);
    if (runner !== null) await chats.keepProfileZone(account, is.timeZone);
    return { own: runner?.settings.timeZone, kept: zone };
  });
  const was = change.was?.timeZone ?? kept;
  if (was === is.timeZone || own === undefined || own === is.timeZone) return;
  const { slack } = messagesFor(is.language);
  const line = `settings tz:${is.timeZone}`;
  const answer = { asker, person: is, triggerId: null, line: null };
  const channel = await desk.directChannels.of(asker.client, asker.workspace, asker.userId);
  const place = { kind: "direct", channel } as const;
  if (own !== was) {
    const button = { id: line, label: slack.zoneMove(is.timeZone), style: "primary" } as const;
    const reply = privately(
      { type: "text", text: slack.zoneAsk(is.timeZone, own) },
      { type: "buttons", buttons: [button] },
    );
    return deliver(desk, { ...answer, place, reply });
  }
  const call = { name: "settings", args: { tz: is.timeZone }, bare: [], attachment: null };
  const changed = await desk.lunge.command(is, call);
  const said = { type: "text", text: slack.zoneFollowed(is.timeZone) } as const;
  const reply =
    changed.error === null ? { ...changed, blocks: [said, ...changed.blocks] } : changed;
  return deliver(desk, { ...answer, place, reply });
}
