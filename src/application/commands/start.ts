import type { IsoDate } from "../../domain/calendar.js";
import type { Runner } from "../../domain/runner.js";
import { BUILT_IN_PROGRAMS, builtInProgram } from "../../knowledge/programs/index.js";
import { isScreeningDue } from "../../planning/gates.js";
import type { MadePlan } from "../../planning/make-plan.js";
import { accountOf } from "../accounts.js";
import * as arg from "../args.js";
import { unknownProgram } from "../built-in-named.js";
import { type Context, command } from "../command.js";
import { fittedText } from "../fitted-built-in.js";
import { needsScreening, planProblemReply } from "../plan-problem-words.js";
import { planFor } from "../planning-desk.js";
import type { PlanRecord, ProgramRecord, RunnerRecord } from "../ports.js";
import { comesHere } from "../reminders/comes-here.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";
import { heldBackNow, withHeldBack } from "../stops.js";
import { languageNotice } from "../views/language-notice.js";
import { startForm } from "../views/start-form.js";
import { startPreview, startStored } from "../views/start-view.js";
import { newRunner, RUNNER_ARGS, type RunnerValues, withAnswers } from "./runner-args.js";

const START_ARGS = {
  program: arg.text(
    "half",
    BUILT_IN_PROGRAMS.map(({ id }) => id),
  ),
  start: arg.date,
  race: arg.date,
  ...RUNNER_ARGS,
  preview: arg.yes,
} as const;
type StartValues = arg.ValuesOf<typeof START_ARGS>;

/** Sets up a runner and a program; the form shows a preview first, the one line stores at once. */
export const start = command({
  name: "start",
  args: START_ARGS,
  examples: [
    "/start program:half race:2027-04-11 health:ok",
    '/start program:10k run-days:tue,thu,sat,sun result:"10k 50:00" health:ok',
  ],
  async run(context, values) {
    const { runner, messages, today } = context;
    const settings = withAnswers(runner?.settings ?? newRunner(context.person), values, today);
    const program = await chosenProgram(context, values);
    if (program === "form") return privately({ type: "form", form: startForm(context, values) });
    if ("error" in program) return program;
    if (isScreeningDue(settings.screening, today))
      return needsScreening(messages, commandLine(values));
    const made = planFor({
      program,
      runner: settings,
      now: context.now,
      start: values.start,
      race: values.race,
      course: null,
    });
    if (!made.ok) {
      if (made.problem.kind === "needs-clearance") await keepRunner(context, settings);
      return planProblemReply(made.problem, messages);
    }
    if (values.preview !== null) {
      return privately(
        ...startPreview(made.value, commandLine({ ...values, preview: null }), messages),
      );
    }
    const held = await heldBackNow(context);
    const isGuess =
      values.tz === null &&
      context.person.isZoneGuessed === true &&
      (runner === null || (await context.stores.plans.current(runner.id)) === null);
    await store(context, settings, program, made.value, values);
    const stored = privately(
      ...startStored(made.value, messages, isGuess ? context.now : null),
      ...languageNotice(values.language, messages),
      ...(await withHeldBack(context, held)),
    );
    return settings.reminder === null
      ? stored
      : { ...stored, directly: comesHere(settings.reminder, messages) };
  },
});

/** The program that is meant; the form where nothing says, and an error for one that is unknown. */
async function chosenProgram(
  context: Context,
  values: StartValues,
): Promise<ProgramRecord | Reply | "form"> {
  const { messages, runner, stores, ids, now, today } = context;
  const wanted = values.program;
  if (wanted === null || wanted.toLowerCase() === "imported") {
    const newest = runner === null ? null : await stores.programs.newest(runner.id);
    if (newest?.source === "import") return newest;
    return wanted === null ? "form" : failed("no-program", messages.errors.noProgram);
  }
  const builtIn = builtInProgram(wanted.toLowerCase());
  if (builtIn === null) return unknownProgram(wanted, "program", messages);
  const wish = {
    today,
    start: values.start,
    race: values.race,
    weeklyKm: values["weekly-km"] ?? runner?.settings.weeklyKm ?? null,
  };
  const text = fittedText(builtIn, wish, messages);
  if (!text.ok) return failed("bad-argument", text.problem);
  return {
    id: ids.next(),
    runnerId: runner?.id ?? "",
    source: "built-in",
    builtInId: builtIn.id,
    title: builtIn.title,
    text: text.value,
    storedAt: now,
  };
}

/** Keeps the runner alone: whoever needs a clearance first can then state it. */
async function keepRunner(context: Context, settings: Runner): Promise<RunnerRecord> {
  const { runner, stores, ids, now, person } = context;
  if (runner !== null) {
    await stores.runners.changeSettings(runner.id, settings);
    return { ...runner, settings };
  }
  const record = { id: ids.next(), createdAt: now, settings };
  await stores.runners.add(record, accountOf(person));
  return record;
}

async function store(
  context: Context,
  settings: Runner,
  program: ProgramRecord,
  made: MadePlan,
  asked: { readonly start: IsoDate | null; readonly race: IsoDate | null },
): Promise<void> {
  const { stores, now } = context;
  const runner = await keepRunner(context, settings);
  const owned = { ...program, runnerId: runner.id };
  if ((await stores.programs.find(owned.id)) === null) await stores.programs.add(owned);
  const before = await stores.plans.current(runner.id);
  const record: PlanRecord = {
    runnerId: runner.id,
    revision: (before?.revision ?? 0) + 1,
    programId: owned.id,
    start: asked.start,
    race: asked.race,
    cause: "started",
    madeAt: now,
    plan: made.plan,
  };
  await stores.plans.add(record);
}

/** The values as a command line that says the same; what was not given is left out. */
export function commandLine(values: StartValues): string {
  const { result, reminder, place, ...rest } = values;
  const simple = Object.entries(rest).flatMap(([name, value]) =>
    value === null ? [] : [`${name}:${valueText(name, value)}`],
  );
  return [
    "start",
    ...simple,
    ...resultText(result),
    ...reminderText(reminder),
    ...placeText(place),
  ].join(" ");
}

function valueText(name: string, value: unknown): string {
  if (value === true) return "yes";
  if (!Array.isArray(value)) return String(value);
  if (value.length > 0) return value.join(",");
  return name === "health" ? "ok" : "none";
}

function resultText(result: RunnerValues["result"]): readonly string[] {
  if (result === null) return [];
  if (result === "none") return ["result:none"];
  const whole = Math.round(result.seconds);
  const clock = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  const hours = `${Math.floor(whole / 3600)}:${String(Math.floor((whole % 3600) / 60)).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
  return [`result:"${result.distanceM} m ${whole < 6000 ? clock : hours}"`];
}

function placeText(place: RunnerValues["place"]): readonly string[] {
  if (place === null) return [];
  return [`place:${place === "none" ? "none" : `${place.latitude},${place.longitude}`}`];
}

function reminderText(reminder: RunnerValues["reminder"]): readonly string[] {
  if (reminder === null) return [];
  if (reminder === "none") return ["reminder:none"];
  return [`reminder:${reminder.when === "evening-before" ? "eve-" : ""}${reminder.time}`];
}
