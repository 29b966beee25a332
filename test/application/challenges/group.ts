import {
  type GroupMessage,
  takeDueAnnouncements,
} from "../../../src/application/challenges/due.js";
import { callOf } from "../../../src/application/command-line.js";
import type { Lunge } from "../../../src/application/lunge.js";
import { openLunge } from "../../../src/application/open-lunge.js";
import { plainText } from "../../../src/application/plain-text.js";
import { planFor } from "../../../src/application/planning-desk.js";
import {
  type Database,
  type Person,
  PLATFORMS,
  type Platform,
} from "../../../src/application/ports.js";
import type { Reply } from "../../../src/application/reply.js";
import { type EpochMinute, instantOf } from "../../../src/domain/calendar.js";
import { DEFAULT_AVAILABILITY, type Runner } from "../../../src/domain/runner.js";
import { builtInProgram } from "../../../src/knowledge/programs/index.js";
import type { MadePlan } from "../../../src/planning/make-plan.js";

export const ZONE = "Europe/Copenhagen";
/** The Monday on which programs and challenges begin here, at seven. */
export const MONDAY = "2026-11-30";
export const SEVEN = instantOf(MONDAY, "07:00", ZONE);
export const DAY = 24 * 60;

const RUNNER: Runner = {
  timeZone: ZONE,
  language: "en",
  units: "km",
  availability: DEFAULT_AVAILABILITY,
  strengthWeeks: 20,
  strengthPlaces: "any",
  focus: "balanced",
  priority: "A",
  equipment: [],
  result: null,
  reminder: null,
  weeklyKm: null,
  place: null,
  screening: { yes: [], answeredOn: MONDAY, clearance: null },
};

/** A person in a space; the platform is the part of the space before the colon. */
export function personIn(space: string, id: string, isModerator = false): Person {
  const platform = (space.split(":")[0] ?? "console") as Platform;
  return {
    platform,
    workspace: platform === "slack" ? space : "",
    id,
    name: id,
    timeZone: ZONE,
    language: "en",
    units: "km",
    place: { space, channel: `${space}-runs`, isRead: true, isModerator },
  };
}

/** A bot over a database with a clock that the test moves. */
export interface Bot {
  now: EpochMinute;
  readonly database: Database;
  readonly lunge: Lunge;
  say(person: Person, line: string): Promise<Reply>;
  text(person: Person, line: string): Promise<string>;
  announced(): Promise<readonly GroupMessage[]>;
}

let made = 0;

export function botOver(database: Database, start: EpochMinute = SEVEN): Bot {
  const bot: Bot = {
    now: start,
    database,
    lunge: openLunge({
      database,
      clock: { now: () => bot.now },
      ids: { next: () => `id-${++made}` },
    }),
    say: (person, line) => bot.lunge.command(person, { ...callOf(line), attachment: null }),
    text: async (person, line) => plainText(await bot.say(person, line)),
    announced: () =>
      database.transaction(async (stores) => {
        const said: GroupMessage[] = [];
        for (const platform of PLATFORMS) {
          said.push(...(await takeDueAnnouncements(stores, platform, bot.now)));
        }
        return said;
      }),
  };
  return bot;
}

const plans = new Map<string, MadePlan>();

/** A built-in program woven from that Monday on; woven once, however many runners follow it. */
function wovenPlan(programId: string): MadePlan {
  const known = plans.get(programId);
  if (known !== undefined) return known;
  const program = {
    id: "template",
    runnerId: "",
    source: "built-in" as const,
    builtInId: programId,
    title: programId,
    text: builtInProgram(programId)?.text ?? "",
    storedAt: SEVEN,
  };
  const woven = planFor({
    program,
    runner: RUNNER,
    now: SEVEN,
    start: MONDAY,
    race: null,
    course: null,
  });
  if (!woven.ok) throw new Error(woven.problem.kind);
  plans.set(programId, woven.value);
  return woven.value;
}

/** Stores a runner with a plan as `/start` would, without weaving it again for each. */
export async function settle(database: Database, person: Person, programId: string): Promise<void> {
  const { plan } = wovenPlan(programId);
  const { platform, workspace, id } = person;
  const runnerId = `runner-${platform}-${id}`;
  await database.transaction(async ({ runners, programs, plans: stored }) => {
    const record = { id: runnerId, createdAt: SEVEN, settings: RUNNER };
    await runners.add(record, { platform, workspace, externalId: id });
    await programs.add({
      id: `program-${runnerId}`,
      runnerId,
      source: "built-in",
      builtInId: programId,
      title: programId,
      text: builtInProgram(programId)?.text ?? "",
      storedAt: SEVEN,
    });
    await stored.add({
      runnerId,
      revision: 1,
      programId: `program-${runnerId}`,
      start: MONDAY,
      race: null,
      cause: "started",
      madeAt: SEVEN,
      plan,
    });
  });
}

/** The same for a person of a platform's double, who is known by an id there. */
export async function settleAccount(
  database: Database,
  account: Pick<Person, "platform" | "workspace" | "id">,
): Promise<void> {
  const about = { name: account.id, timeZone: ZONE, language: "en", units: "km" } as const;
  await settle(database, { ...account, ...about }, "half");
}
