import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/adapters/database/open.js";
import { callOf } from "../../src/application/command-line.js";
import { openLunge } from "../../src/application/open-lunge.js";
import type { Database, Person } from "../../src/application/ports.js";
import { REGISTRY } from "../../src/application/registry.js";
import type { Reply } from "../../src/application/reply.js";
import { consoleSurface } from "./console-surface.js";
import { discordSurface } from "./discord-surface.js";
import { slackSurface } from "./slack-surface.js";
import { evened, type Surface, type SurfacePerson, saidIn } from "./surface.js";
import { conformanceTable } from "./table.js";

const SUNDAY_EVENING = "2026-11-22T20:00:00+01:00";
const TUESDAY_MORNING = "2026-11-24T07:00:00+01:00";
const SET_UP = '/start program:half strength-weeks:12 result:"10k 50:00" health:ok';

/** Every surface, by how it is opened. One more line is one more column. */
const SURFACES: readonly (readonly [string, (begins: string) => Promise<Surface>])[] = [
  ["console", consoleSurface],
  ["Discord", discordSurface],
  ["Slack", slackSurface],
];

const EXAMPLES = REGISTRY.flatMap(({ examples }) => examples).flatMap((line, at) => [
  { line, at, who: "a newcomer", hasPlan: false },
  { line, at, who: "a runner with a plan", hasPlan: true },
]);

/** What is said before an example, so that there is something for it to do. */
const BEFORE: ReadonlyMap<string, string> = new Map([
  ["/resume", "/pause"],
  ["/undo", "/skip"],
]);
/** What is taken back afterwards, so that the next example finds the plan as it was. */
const TAKEN_BACK = /^\/(done|skip|move|swap|pause)\b/;
/** Examples that make a plan are tried by somebody else than the one whose plan the others need. */
const MAKES_A_PLAN = /^\/start\b/;

const table = conformanceTable();
afterAll(() => {
  if (process.env.CONFORMANCE_TABLE === "1") console.log(table.text());
});

describe.each(SURFACES)("on %s", (name, open) => {
  let surface: Surface;
  let direct: Direct;
  /** Has a plan, and tries every example in turn. */
  let runner: { readonly shown: SurfacePerson; readonly name: string };

  beforeAll(async () => {
    surface = await open(SUNDAY_EVENING);
    direct = await bareBot();
    runner = { shown: surface.person("Ana"), name: "Ana" };
    for (const one of [surface, direct]) one.at(SUNDAY_EVENING);
    await runner.shown.say(SET_UP);
    await direct.say(runner.name, SET_UP);
    for (const one of [surface, direct]) one.at(TUESDAY_MORNING);
  });
  afterAll(async () => {
    await surface.close();
    await direct.database.close();
  });

  it.each(EXAMPLES)(
    "$line from $who says all that the bot says",
    async ({ line, who, hasPlan, at }) => {
      const other = (name: string) => ({ shown: surface.person(name), name });
      const isOwn = hasPlan && !MAKES_A_PLAN.test(line);
      const speaker = isOwn ? runner : other(`${hasPlan ? "Cy" : "Bo"} ${at}`);
      const both = async (said: string) => ({
        shown: await speaker.shown.say(said),
        reply: await direct.say(speaker.name, said),
      });
      const before = hasPlan ? BEFORE.get(line) : undefined;
      if (before !== undefined) await both(before);
      if (hasPlan && !isOwn) await both(SET_UP);
      const { shown, reply } = await both(line);
      if (isOwn && reply.error === null && TAKEN_BACK.test(line)) await both("/undo");
      const text = evened(shown.text);
      const unsaid = saidIn(reply).filter((piece) => !text.includes(piece));
      const faults = surface.faults();
      const isSame = shown.code === (reply.error?.code ?? null);
      const isGood = unsaid.length === 0 && faults.length === 0 && isSame;
      table.put(line, who, name, isGood ? (shown.code ?? "ok") : "NOT THE SAME");
      expect(unsaid).toEqual([]);
      expect(shown.code).toBe(reply.error?.code ?? null);
      expect(faults).toEqual([]);
    },
  );
});

/** The bot itself, without any platform. */
interface Direct {
  readonly database: Database;
  at(instant: string): void;
  say(name: string, line: string): Promise<Reply>;
}

async function bareBot(): Promise<Direct> {
  const opened = await openDatabase(":memory:");
  if (!opened.ok) throw new Error(opened.problem.kind);
  const database = opened.value;
  let minute = 0;
  let id = 0;
  const lunge = openLunge({
    database,
    clock: { now: () => minute },
    ids: { next: () => `id-${++id}` },
  });
  return {
    database,
    at(instant) {
      minute = Math.floor(Date.parse(instant) / 60_000);
    },
    say: (name, line) =>
      lunge.command(personNamed(name), { ...callOf(line.slice(1)), attachment: null }),
  };
}

function personNamed(name: string): Person {
  return {
    platform: "console",
    workspace: "",
    id: name,
    name,
    timeZone: "Europe/Copenhagen",
    language: "en",
    units: "km",
    place: { space: "group", channel: "group", isRead: false, isModerator: true },
  };
}
