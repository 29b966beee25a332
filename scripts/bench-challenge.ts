import { openDatabase } from "../src/adapters/database/open.js";
import { keepStanding } from "../src/application/challenges/standing.js";
import type { Stores } from "../src/application/ports.js";
import { firstDayOf } from "../src/planning/challenge/standings.js";
import {
  type Bot,
  botOver,
  DAY,
  MONDAY,
  personIn,
  settle,
} from "../test/application/challenges/group.js";

/**
 * Time of `/challenge board` and of one `/done` in a challenge of 100 to 10,000 members, beside a
 * `/done` of a runner in no challenge: `npm run bench:challenge -- [10000]`.
 */
const SPACE = "discord:1";
const ROUNDS = 40;
const LARGEST = Number(process.argv[2] ?? 10_000);
const SIZES = [100, 1000, 3000, 10_000].filter((size) => size <= LARGEST);
const PROGRAMS = ["half", "10k", "5k-walk-run", "base"];

interface Times {
  readonly members: number;
  readonly board: readonly number[];
  readonly whole: readonly number[];
  readonly done: readonly number[];
  readonly outside: readonly number[];
}

async function timesFor(members: number): Promise<Times> {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  const bot = botOver(opened.value);
  const creator = personIn(SPACE, "creator", true);
  await settle(bot.database, creator, "half");
  for (const shows of ["places", "whole"]) {
    const made = await bot.say(creator, `challenge create kind:own-plan teams:4 shows:${shows}`);
    if (made.error !== null) throw new Error(made.error.message);
  }
  for (let index = 0; index < members; index++) {
    const program = PROGRAMS[index % PROGRAMS.length] ?? "half";
    await settle(bot.database, personIn(SPACE, `m${index}`), program);
  }
  await bot.database.transaction((stores) => letIn(bot, stores, members));
  bot.now += 9 * DAY;
  const some = Array.from({ length: ROUNDS }, (_, index) =>
    personIn(SPACE, `m${Math.floor((index * members) / ROUNDS)}`),
  );
  const outsider = personIn(SPACE, "outsider");
  await settle(bot.database, outsider, "half");
  const times = {
    members,
    done: await timed(some, (person) => bot.say(person, "done")),
    board: await timed(some, (person) => bot.say(person, "challenge board 1")),
    whole: await timed(some, (person) => bot.say(person, "challenge board 2")),
    outside: await timed(some, () => bot.say(outsider, "done")),
  };
  await bot.database.close();
  return times;
}

/** As `/challenge join` does, in one transaction, with a different share done by each. */
async function letIn(bot: Bot, stores: Stores, members: number): Promise<void> {
  const listed = await stores.challenges.inSpace(SPACE);
  for (let index = 0; index < members; index++) {
    const runnerId = `runner-discord-m${index}`;
    const plan = await stores.plans.current(runnerId);
    const sessions = plan?.plan.sessions.slice(0, 12) ?? [];
    for (const [number, session] of sessions.entries()) {
      if ((index * 7 + number * 13) % 10 < 3) continue;
      await stores.logs.add(runnerId, {
        id: `${runnerId}-${number}`,
        date: session.date,
        loggedAt: bot.now,
        part: "both",
        sessionIds: [session.id],
        rpe: null,
        distanceM: null,
        seconds: null,
        reps: null,
        partly: (index + number) % 4 === 0,
        note: null,
      });
    }
    for (const { challenge } of listed) {
      const member = {
        challengeId: challenge.id,
        runnerId,
        shownAs: index % 3 === 0 ? ("total" as const) : ("name" as const),
        name: index % 3 === 0 ? "" : `m${index}`,
        team: 1 + (index % 4),
        weeklyMinutes: 200,
        firstDay: firstDayOf(challenge, MONDAY),
        joinedAt: bot.now,
        leftAt: null,
      };
      await stores.members.keep(member);
      await keepStanding(stores, challenge, member, bot.now);
    }
  }
}

async function timed<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await work(item);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function shown(times: readonly number[]): string {
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return `${at(0.5).toFixed(1)} (${at(0.95).toFixed(1)})`.padStart(14);
}

console.log("median (95th percentile) in ms");
console.log("members   board places    board whole  /done, 2 challenges  /done, none");
for (const size of SIZES) {
  const { members, board, whole, done, outside } = await timesFor(size);
  console.log(
    `${String(members).padStart(7)} ${shown(board)} ${shown(whole)}  ${shown(done).padStart(19)}${shown(outside)}`,
  );
}
