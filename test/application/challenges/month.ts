import { inspect, isDeepStrictEqual } from "node:util";
import { openDatabase } from "../../../src/adapters/database/open.js";
import type { Database, Person } from "../../../src/application/ports.js";
import { CHALLENGE_KINDS } from "../../../src/domain/challenge.js";
import { compared } from "./compared.js";
import { type Bot, botOver, DAY, personIn, SEVEN, settle } from "./group.js";

const SPACES = ["discord:1", "discord:2", "slack:T1"];
const PROGRAMS = ["half", "10k", "5k-walk-run", "base"];
const DAYS = 28;
/** A day's talk begins up to six hours before or after seven, at whatever hour entries close. */
const FREE_MINUTES = 12 * 60;
/** When everything has closed and the last recap has been said. */
const LAST = DAYS + 9;

/** Numbers from 0 to 1 that are the same in every run. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How a month went: so many commands, and every board that was not what the log says. */
export interface Month {
  readonly commands: number;
  readonly looks: number;
  readonly faults: readonly string[];
}

/**
 * Four weeks in three spaces with five challenges: people log, correct, undo, leave, come back and
 * remove themselves at random, and the process restarts; every few days each board is held against
 * a recomputation from the whole log.
 */
export async function simulatedMonth(file: string, count: number, seed: number): Promise<Month> {
  let database = await open(file);
  let bot = botOver(database);
  const random = randoms(seed);
  const pick = <Value>(from: readonly Value[]): Value =>
    from[Math.floor(random() * from.length)] as Value;
  let people = await settledPeople(database, count);
  await createFive(bot, people);
  for (const person of people) {
    if (random() < 0.9) await bot.say(person, `challenge join 1 as:${pick(["name", "total"])}`);
    if (random() < 0.8) await bot.say(person, "challenge join 2 as:nickname nickname:Fox");
  }
  const faults: string[] = [];
  const said = new Map<string, number>();
  let commands = 0;
  let looks = 0;
  for (let day = 0; day <= LAST; day++) {
    for (const person of day < DAYS ? people : []) {
      bot.now += 11;
      if (random() < 0.45) continue;
      await bot.say(person, lineOf(random, pick));
      commands += 1;
    }
    if (day % 9 === 4) {
      const gone = pick(people.slice(SPACES.length));
      await bot.say(gone, "delete-me confirm:yes");
      people = people.filter((person) => person !== gone);
    }
    if (day === 10) await bot.say(people[0] as Person, "challenge edit 1 end:2026-12-24");
    if (day === 12) await bot.say(people[1] as Person, "challenge end 2 confirm:yes");
    if (day === 20) await bot.say(people[2] as Person, "challenge edit 1 end:2026-12-30");
    if (day % 7 === 3) ({ bot, database } = await restarted(file, database, bot));
    for (const { key } of await bot.announced()) said.set(key, (said.get(key) ?? 0) + 1);
    if (day % 5 === 0 || day === LAST) {
      faults.push(...(await unsound(bot)));
      looks += 1;
    }
    bot.now = SEVEN + (day + 1) * DAY + Math.floor((random() - 0.5) * FREE_MINUTES);
  }
  faults.push(...unsaid(said));
  await database.close();
  return { commands, looks, faults };
}

/** Five challenges are each begun and ended once; a recap that came twice or a final one too few. */
function unsaid(said: ReadonlyMap<string, number>): readonly string[] {
  const often = [...said].filter(([, times]) => times > 1);
  const ends = [...said.keys()].filter((key) => key.endsWith("/final")).length;
  const news = [...said.keys()].filter((key) => key.endsWith("/created")).length;
  return [
    ...often.map(([key, times]) => `${key} was said ${times} times`),
    ...(ends === 5 && news === 5 ? [] : [`${news} begun, ${ends} final recaps of 5`]),
  ];
}

async function settledPeople(database: Database, count: number): Promise<readonly Person[]> {
  const people = Array.from({ length: count }, (_, index) =>
    personIn(SPACES[index % SPACES.length] ?? "", `p${index}`, index < SPACES.length),
  );
  for (const [index, person] of people.entries()) {
    await settle(database, person, PROGRAMS[index % PROGRAMS.length] ?? "half");
  }
  return people;
}

async function open(file: string): Promise<Database> {
  const opened = await openDatabase(file);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

/** Days begin elsewhere than where the people live. */
const ZONES = ["Europe/Copenhagen", "America/New_York", "Pacific/Kiritimati"];

/** One of each kind: two in the first two spaces, one in the last. */
async function createFive(bot: Bot, people: readonly Person[]): Promise<void> {
  for (const [index, kind] of CHALLENGE_KINDS.entries()) {
    const teams = index % 2 === 0 ? 3 : 0;
    const line = `challenge create kind:${kind} teams:${teams} shows:whole goal:900 end:2026-12-27 tz:${ZONES[index % ZONES.length]}`;
    const { error } = await bot.say(people[index % SPACES.length] as Person, line);
    if (error !== null) throw new Error(error.message);
  }
}

function lineOf(random: () => number, pick: <Value>(from: readonly Value[]) => Value): string {
  const chance = random();
  if (chance < 0.3) return `done${pick(["", " day:yesterday", " day:yesterday", ""])}`;
  if (chance < 0.4) return `done part:${pick(["run", "strength", "partly"])}`;
  if (chance < 0.52) {
    const distance = pick([2, 3, 3.5, 4, 4.5, 5, 9, 60]);
    return `done distance:${distance}k reps:${pick([10, 60, 150])} confirm:yes`;
  }
  // Often for a day that has closed.
  if (chance < 0.66) return `done day:${pick(["monday", "tuesday", "thursday", "friday"])}`;
  if (chance < 0.84) return "undo";
  if (chance < 0.86) return `skip reason:${pick(["ill", "no-time", "pain"])}`;
  if (chance < 0.87) return pick(["pause", "pause reason:illness until:2026-12-09"]);
  if (chance < 0.88) return "resume";
  if (chance < 0.89) return pick(["feel pain:5 where:shin", "feel fever:yes", "feel fever:no"]);
  if (chance < 0.92) return `challenge leave ${pick([1, 2])}`;
  return `challenge join ${pick([1, 2])} as:${pick(["name", "total"])}`;
}

/** The process ends and another goes on over the same file. */
async function restarted(file: string, database: Database, bot: Bot) {
  await database.close();
  const reopened = await open(file);
  return { database: reopened, bot: botOver(reopened, bot.now) };
}

/** The boards that are not what the log says. */
async function unsound(bot: Bot): Promise<readonly string[]> {
  return bot.database.transaction(async (stores) => {
    const faults: string[] = [];
    for (const space of SPACES) {
      for (const { challenge } of await stores.challenges.inSpace(space)) {
        const { said, ought } = await compared(stores, challenge, bot.now);
        if (isDeepStrictEqual(said, ought)) continue;
        faults.push(`${challenge.kind} at ${bot.now}: ${inspect({ said, ought }, false, 6)}`);
      }
    }
    return faults;
  });
}
