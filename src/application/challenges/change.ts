import { addDays, daysBetween, localOf } from "../../domain/calendar.js";
import { type Challenge, VISIBILITIES } from "../../domain/challenge.js";
import type { Context } from "../command.js";
import type { ChallengeValues } from "../commands/challenge-args.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";
import { channelIn, MOST_DAYS } from "./create.js";
import { announceCalledOff, announceMoved, announceRecapsAnew } from "./schedule.js";
import { shownName } from "./shown-name.js";
import { keepStanding } from "./standing.js";
import { hasBegun, isOpen, type Numbered } from "./which.js";

/** Runs `then` for those who may change the challenge; others hear who may. */
export async function ifAllowed(
  context: Context,
  { challenge }: Numbered,
  then: () => Promise<Reply>,
): Promise<Reply> {
  if (await mayChange(context, challenge)) return then();
  return failed("not-yours", context.messages.challenge.notYours);
}

/** Whoever started it, and moderators of the spaces that it belongs to. */
async function mayChange({ person, runner, stores }: Context, { id }: Challenge): Promise<boolean> {
  const creator = await stores.challenges.creator(id);
  if (runner !== null && creator?.runnerId === runner.id) return true;
  const { place } = person;
  if (place === undefined || place === null || !place.isModerator) return false;
  return (await stores.challenges.placesOf(id)).some(({ space }) => space === place.space);
}

/** Title, last day, recap time and channel; what others see only ever becomes less. */
export async function editChallenge(
  context: Context,
  { challenge }: Numbered,
  values: ChallengeValues,
): Promise<Reply> {
  const { challenge: words } = context.messages;
  const { title, end, shows, channel } = values;
  const recapTime = values["recap-time"];
  if ([title, end, shows, channel, recapTime].every((value) => value === null)) {
    return failed("bad-argument", words.nothingToChange);
  }
  const changed: Challenge = {
    ...challenge,
    title: title ?? challenge.title,
    end: end ?? challenge.end,
    shows: shows ?? challenge.shows,
    recapTime: recapTime ?? challenge.recapTime,
  };
  const problem = problemOf(context, challenge, changed);
  if (problem !== null) return failed("bad-argument", problem);
  const { place } = context.person;
  const moved = channel === null || place == null ? null : channelIn(place, channel);
  if (channel !== null && moved === null) return failed("bad-argument", words.noChannel);
  await keepChanged(context, challenge, changed);
  if (moved !== null) await moveChannel(context, changed, moved);
  return privately({ type: "text", text: words.changed(shownName(changed.title)) });
}

function problemOf(
  { messages, now }: Context,
  challenge: Challenge,
  changed: Challenge,
): string | null {
  const { challenge: words } = messages;
  if (!isOpen(challenge, now)) return words.isOver(shownName(challenge.title));
  if (shownName(changed.title) === "") return words.noTitle;
  if (VISIBILITIES.indexOf(changed.shows) > VISIBILITIES.indexOf(challenge.shows)) {
    return words.onlyNarrower;
  }
  if (changed.end === challenge.end) return null;
  if (localOf(now, challenge.timeZone).date > challenge.end) {
    return words.isOver(shownName(challenge.title));
  }
  if (changed.end < challenge.start) return words.endBeforeStart(challenge.start, changed.end);
  if (changed.end < localOf(now, challenge.timeZone).date) return words.endPassed(changed.end);
  return daysBetween(challenge.start, changed.end) >= MOST_DAYS ? words.tooLong : null;
}

/** Ends with today, once that is confirmed; what has not begun is called off. */
export async function endChallenge(
  context: Context,
  { challenge, number }: Numbered,
  confirm: "yes" | "no" | null,
): Promise<Reply> {
  const { messages, now, stores } = context;
  const { challenge: words, format } = messages;
  const title = shownName(challenge.title);
  const today = localOf(now, challenge.timeZone).date;
  if (today > challenge.end) return failed("bad-argument", words.isOver(title));
  if (confirm === "no") return privately({ type: "text", text: words.kept });
  if (confirm === null) {
    const id = (answer: string) => `challenge end ${number} confirm:${answer}`;
    return privately(
      { type: "text", text: words.askEnd(title) },
      {
        type: "buttons",
        buttons: [
          { id: id("yes"), label: words.endIt, style: "danger" },
          { id: id("no"), label: words.keepIt, style: "plain" },
        ],
      },
    );
  }
  if (!hasBegun(challenge, now)) {
    const calledOff = { ...challenge, end: addDays(challenge.start, -1) };
    await stores.challenges.change(calledOff);
    await stores.announcements.outdate(calledOff.id);
    await announceCalledOff(stores, calledOff, now);
    return privately({ type: "text", text: words.calledOff(title) });
  }
  await keepChanged(context, challenge, { ...challenge, end: today });
  return privately({ type: "text", text: words.ended(title, format.longDate(today)) });
}

async function keepChanged(
  { stores, now }: Context,
  before: Challenge,
  after: Challenge,
): Promise<void> {
  await stores.challenges.change(after);
  await stores.announcements.outdate(after.id);
  if (after.end === before.end && after.recapTime === before.recapTime) return;
  await announceRecapsAnew(stores, after, now);
  if (after.end === before.end) return;
  for (const runnerId of await stores.members.runnersIn(after.id)) {
    const member = await stores.members.find(after.id, runnerId);
    if (member !== null) await keepStanding(stores, after, member, now);
  }
}

/** The group reads of it where it is from here on. */
async function moveChannel(
  { stores, person, now }: Context,
  challenge: Challenge,
  channel: string,
): Promise<void> {
  const places = await stores.challenges.placesOf(challenge.id);
  const here = places.find(({ space }) => space === person.place?.space);
  if (here === undefined) return;
  await stores.challenges.keepPlace(challenge.id, { ...here, channel });
  await announceMoved(stores, challenge, here, now);
}
