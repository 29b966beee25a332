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

describe.each(SURFACES)("on %s", (_, open) => {
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

  it.each(EXAMPLES)("$line from $who says all that the bot says", async ({ line, hasPlan, at }) => {
    const newcomer = () => ({ shown: surface.person(`Bo ${at}`), name: `Bo ${at}` });
    const speaker = hasPlan ? runner : newcomer();
    const shown = await speaker.shown.say(line);
    const reply = await direct.say(speaker.name, line);
    const text = evened(shown.text);
    expect(saidIn(reply).filter((piece) => !text.includes(piece))).toEqual([]);
    expect(shown.code).toBe(reply.error?.code ?? null);
    expect(surface.faults()).toEqual([]);
  });
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
    place: { space: "group", channel: "group", isModerator: true },
  };
}
