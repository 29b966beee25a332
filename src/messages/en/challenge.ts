import type { ChallengeKind, LadderExercise, ShownAs, Visibility } from "../../domain/challenge.js";
import { format } from "./format.js";

const KINDS: Readonly<Record<ChallengeKind, string>> = {
  "own-plan": "Own plan",
  "18-minutes": "18 minutes",
  ladder: "Ladder",
  together: "Together",
  streak: "Weeks in a row",
};

const COUNTS: Readonly<Record<ChallengeKind, (exercise: LadderExercise) => string>> = {
  "own-plan": () =>
    "What counts: the share of your own plan that you do. Days off that you keep count too.",
  "18-minutes": () =>
    "What counts: weeks with 18 minutes of strength, or with all that your plan has where that is less.",
  ladder: (exercise) => `What counts: the share of the ${exercise} in your own plan that you do.`,
  together: () =>
    "What counts: the planned distance and strength of everybody, added up. A minute of strength carries 150 m.",
  streak: () =>
    "What counts: weeks in a row with at least four of five planned sessions done. A day off never breaks a row.",
};

const SEEN: Readonly<Record<Visibility, string>> = {
  total: "What others see: the group's total, and nobody's name or own figure.",
  places:
    "What others see: the group's total; on the board those next to them; in the channel who is with us, and at the end who came closest to their plan.",
  whole:
    "What others see: the group's total; on the board everybody who is shown; in the channel who is with us, and at the end who came closest to their plan.",
};
const SEEN_TOGETHER = "What others see: the group's total, and in the channel who is with us.";

/** The route of a shared goal, in equal parts. */
const STAGES = ["the harbour", "the old town", "the forest", "the lakes", "the ridge", "the tower"];

const percent = (value: number): string => `${value} %`;

/** Group challenges: what the group reads, and what one member does. */
export const challenge = {
  kinds: KINDS,
  counts: (kind: ChallengeKind, exercise: LadderExercise): string => COUNTS[kind](exercise),
  seen: (kind: ChallengeKind, shows: Visibility): string =>
    kind === "together" && shows !== "total" ? SEEN_TOGETHER : SEEN[shows],
  percent,

  title: "New challenge",
  labels: {
    kind: "Kind",
    title: "Title",
    start: "First day",
    end: "Last day",
    teams: "Teams",
    shows: "What others see",
    goal: "Goal in km",
    exercise: "Exercise",
    "recap-time": "Recaps at",
    channel: "Channel",
  },
  kindChoices: {
    "own-plan": "Own plan: your sessions and days off",
    "18-minutes": "18 minutes: strength each week",
    ladder: "Ladder: squats or lunges of your plan",
    together: "Together: one distance for all",
    streak: "Weeks in a row that you keep",
  } satisfies Record<ChallengeKind, string>,
  showsChoices: {
    total: "The total only",
    places: "The total, and neighbours on the board",
    whole: "The whole board",
  } satisfies Record<Visibility, string>,
  exercises: { squats: "squats", lunges: "lunges" } satisfies Record<LadderExercise, string>,
  hints: {
    kind: "none of them rewards more than each person's own plan",
    title: "up to 40 characters are shown",
    start: "today or later",
    end: "up to 13 weeks after the first day",
    teams: "0 for none, or 2 to 10; people are put into them evenly",
    shows: "each member still chooses name, nickname or neither",
    goal: "for together: how far the group goes",
    exercise: "for ladder",
    "recap-time": "once a week, in the zone of the challenge",
    channel: "left empty: the one you are in",
  },
  join: "Join",
  how: "How it works",
  board: "Board",
  startIt: "Start it",
  change: "Change",
  leave: "Leave",

  joinedSoFar: (count: number): string =>
    count === 0
      ? "Nobody has joined yet."
      : `${format.count(count, "person", "people")} in so far.`,

  preview: "Preview: the group will read this",
  created: (title: string, number: number): string =>
    `${title} is challenge ${number}. The group reads of it in the channel.`,
  heading: (title: string): string => `Challenge: ${title}`,
  by: (name: string | null, kind: string, start: string, end: string): string =>
    `${name === null ? "" : `Started by ${name} · `}${kind} · ${start} to ${end}`,
  fair: "Nothing counts beyond your own plan, so a beginner and a marathon runner can both be first. Breaks take nothing away from anybody.",
  choice: "When you join you choose to be shown by name, by a nickname, or in the total only.",
  teams: (count: number): string =>
    `${count} teams, made even as people join; a team's figure is the mean of its members.`,
  goal: (goal: string): string => `The goal: ${goal} together.`,
  rules: [
    "Log with /done as ever; the score follows. A day can be logged until 48 hours after it ends.",
    "Whoever joins late starts with the next day. A score is a share of your own days, so that is neither a loss nor a gain.",
    "Leaving is never announced. If you come back, you go on where you were.",
    "Figures of a group are shown from three people on.",
  ],

  none: "There is no challenge here yet. /challenge create starts one.",
  unknown: (number: number, known: readonly string[]): string =>
    `There is no challenge ${number} here. There are: ${format.list(known)}.`,
  which: (known: readonly string[]): string => `Which one? ${format.list(known)}.`,
  onlyInGroup:
    "A challenge belongs to a group: use /challenge in a channel of your server or workspace.",
  noChannel:
    "channel: I find none of that name here in which you may write. Leave it out in the channel itself, or give its link.",
  needsGoal: "goal: a shared goal needs a distance in km. For example: goal:500",
  startPassed: (start: string): string =>
    `The first day, ${format.dateWithYear(start)}, has passed. Choose today or later.`,
  endBeforeStart: (start: string, end: string): string =>
    `The last day, ${end}, lies before the first, ${start}. Give a later one.`,
  endPassed: (end: string): string =>
    `The last day, ${format.dateWithYear(end)}, has passed. Choose today or later.`,
  tooLong: "A challenge may take up to 13 weeks. Choose an earlier last day.",
  oneTeam: "One team is no contest. Give 0 for none, or 2 to 10.",
  noTitle: "The title has nothing that can be shown. Give it letters or digits.",
  notYours: "Only whoever started it, or a moderator of this place, may do that.",
  moderatorsOnly: "Only a moderator of this place may share a challenge with another.",
  isOver: (title: string): string => `${title} is over.`,

  askShown: (title: string): string =>
    `${title}: how shall others see you? You can change it by joining again.`,
  shownAs: {
    name: "By my name",
    nickname: "By a nickname",
    total: "In the total only",
  } satisfies Record<ShownAs, string>,
  nicknameTitle: "A nickname for the board",
  nicknameLabel: "Nickname",
  noNickname: "That nickname has nothing that can be shown. Give it letters or digits.",
  joined: (title: string, how: string, firstDay: string): string =>
    `You are in: ${title}. ${how} Your days count from ${firstDay}.`,
  joinedAs: (name: string | null): string =>
    name === null ? "Others see you in the total only." : `Others see you as ${name}.`,
  yourTeam: (team: number): string => `You are in team ${team}.`,
  left: (title: string): string =>
    `You have left ${title}. Nobody is told. If you come back, you go on where you were.`,
  notIn: (title: string): string =>
    `You do not take part in ${title}. /challenge join lets you in.`,

  listHeading: "Challenges here",
  listRow: (kind: string, start: string, end: string, people: string): string =>
    `${kind} · ${start} to ${end} · ${people}`,
  people: (count: number): string => format.count(count, "person", "people"),

  weekOf: (week: number, weeks: number): string => `week ${week} of ${weeks}`,
  notBegun: (start: string): string => `begins on ${start}`,
  over: "over",
  you: "you",
  nothingYet: "nothing to count yet",
  group: (value: number): string => `The group: ${percent(value)} of what everybody set out to do.`,
  groupWeeks: (value: number): string => `The group: ${percent(value)} of all weeks.`,
  fewPeople: "The group's figure is shown once three people have something that counts.",
  fewInTeams: "A team's figure is shown once three of its members have something that counts.",
  team: (team: number): string => `Team ${team}`,
  more: (count: number): string => `and ${count} more`,
  marked: "an unusual entry, confirmed",
  notPlaced: "A challenge of this kind has no places: everybody goes together.",
  yourPart: (kept: string, asked: string): string =>
    `Your part: ${kept} of ${asked} planned so far.`,
  yourWeeks: (kept: number, asked: number): string =>
    `You: ${kept} of ${format.count(asked, "week", "weeks")}.`,
  yourReps: (kept: number, asked: number): string =>
    `You: ${kept} of ${asked} repetitions planned so far.`,
  together: (done: string, goal: string): string => `Together: ${done} of ${goal}.`,
  /** Where on the route the group is; `share` from 0 to 1. */
  stage: (share: number): string => {
    const at = Math.min(STAGES.length - 1, Math.floor(share * (STAGES.length - 1)));
    const next = STAGES[at + 1];
    return next === undefined
      ? `The group has reached ${STAGES[at]}: the goal.`
      : `The group has passed ${STAGES[at]}; next is ${next}.`;
  },

  weekly: (title: string, week: string): string => `${title}: ${week}`,
  final: (title: string): string => `${title}: the end`,
  calledOff: (title: string): string => `${title} will not take place.`,
  withUs: (names: readonly string[]): string => `With us: ${format.list(names)}.`,
  first: (names: readonly string[], value: number): string =>
    `Closest to their plan of all who are shown, with ${percent(value)}: ${format.list(names)}.`,
  firstTeam: (teams: readonly string[], value: number): string =>
    `Closest to their plans, with a mean of ${percent(value)}: ${format.list(teams)}.`,
  thanks: "Entries are closed, and this is how it stays. Thank you for keeping to your plans.",

  changed: (title: string): string => `${title} is changed.`,
  nothingToChange: "Say what to change: title, end, shows, recap-time or channel.",
  onlyNarrower:
    "People joined knowing what others see. It can be made less from here on, not more.",
  ended: (title: string, day: string): string =>
    `${title} ends with ${day}. The final recap comes once the last entries are in.`,
  askEnd: (title: string): string => `End ${title} today? Days up to today count.`,
  endIt: "End it",
  keepIt: "Keep it",
  kept: "It goes on.",

  invitation: (title: string, code: string): string =>
    `${title} can be shared with one more place. A moderator there types /challenge accept code:${code} within a day.`,
  noInvitation: "That code does not hold, or no longer. Ask for a new one.",
  sharedHere: (title: string, number: number): string =>
    `${title} is challenge ${number} here too. The group reads of it in the channel.`,
  sharedAlready: (title: string): string => `${title} is here already.`,

  late: (title: string): string =>
    `Noted; for ${title} that day had closed 48 hours after its end.`,
  unusual: (what: string): string =>
    `That is unusual: ${what}. Is it right? If others see your figure, they see that it was confirmed.`,
  unusualDistance: (said: string, planned: string | null): string =>
    planned === null ? said : `${said} where ${planned} was planned`,
  unusualReps: (said: number, planned: number): string =>
    `${format.count(said, "repetition", "repetitions")} where ${planned} were planned`,
  unusualPace: (pace: string): string => `a pace of ${pace}`,
  itIsRight: "It is right",
};
