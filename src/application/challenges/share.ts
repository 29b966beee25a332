import type { Context } from "../command.js";
import type { Place } from "../ports.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";
import { fingerprintOf, newCode } from "./codes.js";
import { announceChallenge } from "./schedule.js";
import { shownName } from "./shown-name.js";
import { isOpen, type Numbered } from "./which.js";

const INVITATION_MINUTES = 24 * 60;

/** A code with which a moderator of another space lets the challenge in there too. */
export async function inviteSpace(
  { stores, ids, now, messages }: Context,
  { challenge }: Numbered,
  place: Place,
): Promise<Reply> {
  const { challenge: words } = messages;
  if (!place.isModerator) return failed("not-yours", words.moderatorsOnly);
  const code = newCode(ids);
  const until = now + INVITATION_MINUTES;
  await stores.challenges.keepInvitation(fingerprintOf(code), challenge.id, until);
  return privately({ type: "text", text: words.invitation(shownName(challenge.title), code) });
}

/** Uses an invitation up: the challenge belongs to this space too from here on. */
export async function acceptInvitation(
  { stores, now, messages, person }: Context,
  code: string,
  place: Place,
): Promise<Reply> {
  const { challenge: words } = messages;
  if (!place.isModerator || place.channel === null) {
    return failed("not-yours", words.moderatorsOnly);
  }
  const id = await stores.challenges.takeInvitation(fingerprintOf(code), now);
  const challenge = id === null ? null : await stores.challenges.find(id);
  if (challenge === null || !isOpen(challenge, now)) {
    return failed("expired", words.noInvitation);
  }
  const title = shownName(challenge.title);
  const places = await stores.challenges.placesOf(challenge.id);
  if (places.some(({ space }) => space === place.space)) {
    return failed("bad-argument", words.sharedAlready(title));
  }
  const here = {
    space: place.space,
    number: await stores.challenges.nextNumber(place.space),
    platform: person.platform,
    workspace: person.workspace,
    channel: place.channel,
  };
  await stores.challenges.keepPlace(challenge.id, here);
  await announceChallenge(stores, challenge, here, now);
  return privately({ type: "text", text: words.sharedHere(title, here.number) });
}
