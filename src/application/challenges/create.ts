import type { IsoDate } from "../../domain/calendar.js";
import {
  addDays,
  daysBetween,
  epochDay,
  isoDate,
  localOf,
  mondayOf,
} from "../../domain/calendar.js";
import type { Challenge } from "../../domain/challenge.js";
import { fail, ok, type Result } from "../../domain/result.js";
import type { ChallengePlace } from "../challenge-ports.js";
import type { Context } from "../command.js";
import type { ChallengeValues } from "../commands/challenge-args.js";
import type { Place, RunnerRecord } from "../ports.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";
import { challengeForm } from "../views/challenge-form.js";
import { challengeCard } from "../views/challenge-view.js";
import { announceChallenge } from "./schedule.js";
import { shownName } from "./shown-name.js";

const USUAL_DAYS = 28;
const USUAL_RECAP_TIME = "18:00";
export const MOST_DAYS = 91;
const LONGEST_TITLE = 80;

/** Without a kind a form; with `preview` what the group will read; else it is stored at once. */
export async function createChallenge(
  context: Context,
  values: ChallengeValues,
  place: Place,
  runner: RunnerRecord,
): Promise<Reply> {
  const { messages, stores, person, now } = context;
  const { challenge: words } = messages;
  const zone = values.tz ?? runner.settings.timeZone;
  const start = values.start ?? comingMonday(localOf(now, zone).date);
  const end = values.end ?? addDays(start, USUAL_DAYS - 1);
  if (values.kind === null || values.preview === "change") {
    return privately({ type: "form", form: challengeForm(filledIn(values, start, end), messages) });
  }
  const channel = channelIn(place, values.channel);
  if (channel === null) {
    return values.channel === null
      ? failed("no-group", words.onlyInGroup)
      : failed("bad-argument", words.noChannel);
  }
  const made = checked(context, values, { start, end, zone });
  if (!made.ok) return made.problem;
  const challenge = made.value;
  if (values.preview !== null) {
    const line = createLine(challenge, channel);
    return privately(
      { type: "context", text: words.preview },
      ...challengeCard(challenge, person.name, messages),
      {
        type: "buttons",
        buttons: [
          { id: line, label: words.startIt, style: "primary" },
          { id: `${line} preview:change`, label: words.change, style: "plain" },
        ],
      },
    );
  }
  const home: ChallengePlace = {
    space: place.space,
    number: await stores.challenges.nextNumber(place.space),
    platform: person.platform,
    workspace: person.workspace,
    channel,
  };
  const creator = { runnerId: runner.id, name: person.name };
  await stores.challenges.add(challenge, home, creator);
  await announceChallenge(stores, challenge, home, now);
  return privately(
    { type: "text", text: words.created(shownName(challenge.title), home.number) },
    {
      type: "buttons",
      buttons: [{ id: `challenge join ${home.number}`, label: words.join, style: "primary" }],
    },
  );
}

/** What the form begins with: what was said before, and the defaults. */
function filledIn(values: ChallengeValues, start: IsoDate, end: IsoDate) {
  const { kind, title, teams, shows, goal, exercise, channel } = values;
  return {
    kind: kind ?? undefined,
    title: title ?? undefined,
    start,
    end,
    teams: String(teams ?? 0),
    shows: shows ?? "places",
    goal: goal === null ? undefined : String(goal),
    exercise: exercise ?? undefined,
    channel: channel ?? undefined,
    "recap-time": values["recap-time"] ?? USUAL_RECAP_TIME,
  };
}

/** Where the group is spoken to: the channel that was named, or the one the person is in. */
export function channelIn(place: Place, named: string | null): string | null {
  if (named === null) return place.channel;
  return place.channelOf === undefined ? named : place.channelOf(named);
}

interface Dates {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly zone: string;
}

function checked(
  { messages, ids, now }: Context,
  values: ChallengeValues,
  { start, end, zone }: Dates,
): Result<Challenge, Reply> {
  const { challenge: words } = messages;
  const kind = values.kind ?? "own-plan";
  const title = (values.title ?? words.kinds[kind]).slice(0, LONGEST_TITLE);
  const wrong = (message: string) => fail(failed("bad-argument", message));
  if (shownName(title) === "") return wrong(words.noTitle);
  if (start < localOf(now, zone).date) return wrong(words.startPassed(start));
  if (end < start) return wrong(words.endBeforeStart(start, end));
  if (daysBetween(start, end) >= MOST_DAYS) return wrong(words.tooLong);
  if (values.teams === 1) return wrong(words.oneTeam);
  if (kind === "together" && values.goal === null) return wrong(words.needsGoal);
  return ok({
    id: ids.next(),
    kind,
    title,
    start,
    end,
    timeZone: zone,
    teams: values.teams ?? 0,
    shows: values.shows ?? "places",
    exercise: values.exercise ?? "squats",
    goalM: kind === "together" && values.goal !== null ? values.goal * 1000 : null,
    recapTime: values["recap-time"] ?? USUAL_RECAP_TIME,
    createdAt: now,
  });
}

/** Today if it is a Monday, else the coming one. */
function comingMonday(today: IsoDate): IsoDate {
  const day = epochDay(today);
  const monday = mondayOf(day);
  return isoDate(monday === day ? day : monday + 7);
}

/** The command line that stores what the preview shows. */
function createLine(challenge: Challenge, channel: string): string {
  const { kind, title, start, end, timeZone, teams, shows, exercise, goalM, recapTime } = challenge;
  return [
    "challenge create",
    `kind:${kind}`,
    `title:${quoted(title)}`,
    `start:${start}`,
    `end:${end}`,
    `tz:${timeZone}`,
    `teams:${teams}`,
    `shows:${shows}`,
    `exercise:${exercise}`,
    ...(goalM === null ? [] : [`goal:${goalM / 1000}`]),
    `recap-time:${recapTime}`,
    `channel:${quoted(channel)}`,
  ].join(" ");
}

function quoted(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
  return `"${escaped}"`;
}
