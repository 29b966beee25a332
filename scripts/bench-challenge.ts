import { openDatabase } from "../src/adapters/database/open.js";
import type { MemberDay } from "../src/application/challenge-ports.js";
import { keepStanding } from "../src/application/challenges/standing.js";
import type { Person, Stores } from "../src/application/ports.js";
import type { Challenge } from "../src/domain/challenge.js";
import { standingsOf } from "../src/planning/challenge/standings.js";
import {
  type Bot,
  botOver,
  DAY,
  MONDAY,
  personIn,
  settle,
} from "../test/application/challenges/group.js";

/**
 * Time of `/challenge board` and of one `/done` by the size of the challenge, beside a `/done` of a
 * runner in no challenge: `npm run bench:challenge -- [sizes 100 1000 10000]`. Forty members have
 * plans and logs of their own; the others have rows with the days of one of them.
 */
const SPACE = "discord:1";
const ACTORS = 40;
const PROGRAMS = ["half", "10k", "5k-walk-run", "base"];
const given = process.argv.slice(2).map(Number);
const SIZES = given.length > 0 ? given : [100, 1000, 10_000];

interface Group {
  readonly bot: Bot;
  readonly actors: readonly Person[];
  readonly outsider: Person;
}

async function groupOf(members: number): Promise<Group> {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  const bot = botOver(opened.value);
  const actors = Array.from({ length: ACTORS }, (_, index) => personIn(SPACE, `m${index}`));
  const outsider = personIn(SPACE, "outsider");
  for (const [index, person] of [...actors, outsider].entries()) {
    await settle(bot.database, person, PROGRAMS[index % PROGRAMS.length] ?? "half");
  }
  for (const shows of ["places", "whole"]) {
    const line = `challenge create kind:own-plan teams:4 shows:${shows}`;
    const made = await bot.say(actors[0] ?? outsider, line);
    if (made.error !== null) throw new Error(made.error.message);
  }
  await bot.database.transaction(async (stores) => {
    for (let index = 0; index < ACTORS; index++) await logSome(bot, stores, index);
    for (const { challenge } of await stores.challenges.inSpace(SPACE)) {
      await letIn(bot, stores, challenge, members);
    }
  });
  bot.now += 9 * DAY;
  return { bot, actors, outsider };
}

/** About two thirds of the first days, some of them in part. */
async function logSome(bot: Bot, stores: Stores, index: number): Promise<void> {
  const runnerId = runnerNamed(index);
  const plan = await stores.plans.current(runnerId);
  for (const [number, { date, id }] of (plan?.plan.sessions ?? []).slice(0, 12).entries()) {
    if ((index * 7 + number * 13) % 10 < 3) continue;
    await stores.logs.add(runnerId, {
      id: `${runnerId}-${number}`,
      date,
      loggedAt: bot.now,
      part: "both",
      sessionIds: [id],
      rpe: null,
      distanceM: null,
      seconds: null,
      reps: null,
      partly: (index + number) % 4 === 0,
      note: null,
    });
  }
}

async function letIn(bot: Bot, stores: Stores, challenge: Challenge, members: number) {
  const templates: (readonly MemberDay[])[] = [];
  for (let index = 0; index < members; index++) {
    const runnerId = runnerNamed(index);
    const [known] = await stores.runners.accountsOf(runnerId);
    if (known === undefined) await addRunner(bot, stores, index);
    const member = {
      challengeId: challenge.id,
      runnerId,
      shownAs: index % 3 === 0 ? ("total" as const) : ("name" as const),
      name: index % 3 === 0 ? "" : `m${index}`,
      team: 1 + (index % 4),
      weeklyMinutes: 200,
      firstDay: MONDAY,
      joinedAt: bot.now,
      leftAt: null,
    };
    await stores.members.keep(member);
    if (index >= ACTORS) {
      await stores.members.keepDays(member, MONDAY, templates[index % ACTORS] ?? []);
      continue;
    }
    await keepStanding(stores, challenge, member, bot.now);
    const days = await stores.members.days(challenge.id, runnerId);
    templates.push(
      standingsOf(challenge, days).map((standing, at) => ({ tally: days[at] ?? null, standing })),
    );
  }
}

async function addRunner(bot: Bot, stores: Stores, index: number): Promise<void> {
  const actor = await stores.runners.find(accountNamed(0));
  if (actor === null) throw new Error("no actor");
  const record = { ...actor, id: runnerNamed(index), createdAt: bot.now };
  await stores.runners.add(record, accountNamed(index));
}

function runnerNamed(index: number): string {
  return `runner-discord-m${index}`;
}

function accountNamed(index: number) {
  return { platform: "discord" as const, workspace: "", externalId: `m${index}` };
}

/** Median and 95th percentile, in milliseconds. */
async function timed<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>) {
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await work(item);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  return `${at(0.5)} (${at(0.95)})`.padStart(15);
}

console.log("median (95th percentile) in ms");
console.log("members   board, places    board, whole   /done, in two  /done, in none");
for (const members of SIZES) {
  const { bot, actors, outsider } = await groupOf(members);
  const done = await timed(actors, (person) => bot.say(person, "done"));
  const places = await timed(actors, (person) => bot.say(person, "challenge board 1"));
  const whole = await timed(actors, (person) => bot.say(person, "challenge board 2"));
  const none = await timed(actors, () => bot.say(outsider, "done"));
  console.log(`${String(members).padStart(7)} ${places} ${whole} ${done} ${none}`);
  await bot.database.close();
}
