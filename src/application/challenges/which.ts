import { type EpochMinute, localOf } from "../../domain/calendar.js";
import type { Challenge } from "../../domain/challenge.js";
import { fail, ok, type Result } from "../../domain/result.js";
import { closesAt } from "../../planning/challenge/times.js";
import type { Context } from "../command.js";
import { failed } from "../replies.js";
import type { Reply } from "../reply.js";
import { shownName } from "./shown-name.js";

/** A challenge with the number by which people call it where they are. */
export interface Numbered {
  readonly challenge: Challenge;
  readonly number: number;
}

/** The challenges that a person can speak of: those of their space, or in a direct message their own. */
export async function challengesHere({
  person,
  runner,
  stores,
}: Context): Promise<readonly Numbered[]> {
  if (person.place !== undefined && person.place !== null) {
    return stores.challenges.inSpace(person.place.space);
  }
  if (runner === null) return [];
  const own = await stores.members.ofRunner(runner.id);
  return own
    .filter(({ member }) => member.leftAt === null)
    .map(({ challenge }, index) => ({ challenge, number: index + 1 }));
}

/** True until the last entry window has closed. */
export function isOpen(challenge: Challenge, now: EpochMinute): boolean {
  return challenge.end >= challenge.start && closesAt(challenge.end, challenge) > now;
}

/** True from the first day to the last. */
export function hasBegun(challenge: Challenge, now: EpochMinute): boolean {
  return localOf(now, challenge.timeZone).date >= challenge.start;
}

/**
 * The challenge that is meant: by its number, or the only one that is open, or else the newest. The
 * problem is the answer that asks which, with a button for each.
 */
export async function whichChallenge(
  context: Context,
  number: number | null,
  action: string,
): Promise<Result<Numbered, Reply>> {
  const words = context.messages.challenge;
  const here = await challengesHere(context);
  const [newest] = here;
  if (newest === undefined) return fail(failed("no-challenge", words.none));
  if (number !== null) {
    const found = here.find((one) => one.number === number);
    if (found !== undefined) return ok(found);
    return fail(failed("no-challenge", words.unknown(number, here.map(titled))));
  }
  const open = here.filter(({ challenge }) => isOpen(challenge, context.now));
  if (open.length < 2) return ok(open[0] ?? newest);
  return fail(
    failed("needs-answer", words.which(open.map(titled)), {
      type: "buttons",
      buttons: open.map((one) => ({
        id: `challenge ${action} ${one.number}`,
        label: titled(one),
        style: "plain" as const,
      })),
    }),
  );
}

/** `2 December together` */
function titled({ number, challenge }: Numbered): string {
  return `${number} ${shownName(challenge.title)}`;
}
