import { daysBetween, localOf } from "../../domain/calendar.js";
import { LOG_PARTS, type LogEntry, type LogPart } from "../../domain/log.js";
import { METRES_PER_UNIT } from "../../domain/program.js";
import type { Messages } from "../../messages/messages.js";
import { clockSeconds } from "../../notation/index.js";
import type { Arg } from "../args.js";
import * as arg from "../args.js";
import { askedAgain, lateNotes, unusualOf } from "../challenges/entries.js";
import { type Context, command } from "../command.js";
import { type CurrentPlan, withPlan } from "../current-plan.js";
import { dateOf } from "../days.js";
import { failed, privately } from "../replies.js";
import type { Button, Reply } from "../reply.js";
import { detailsForm } from "../views/details-form.js";
import { outingsOn } from "../views/outings.js";
import { inPassing } from "../views/titles.js";

/** `8k`, `8.2 km`, `5 mi`; metres. */
const distance: Arg<number> = {
  kind: "distance",
  choices: null,
  example: "8k",
  read(value) {
    const match = /^(\d{1,4}(?:[.,]\d{1,3})?)\s*(k|km|mi|miles?|m)$/i.exec(value);
    if (match === null) return null;
    const unit = (match[2] ?? "").toLowerCase();
    const per = unit === "m" ? 1 : METRES_PER_UNIT[unit.startsWith("k") ? "km" : "mi"];
    const metres = Number((match[1] ?? "").replace(",", ".")) * per;
    return metres > 0 && metres <= 300_000 ? metres : null;
  },
};

/** `45:10`, `1:45:00`, `45min`, `45`; seconds. */
const duration: Arg<number> = {
  kind: "duration",
  choices: null,
  example: "45:10",
  read(value) {
    const minutes = /^(\d{1,4})\s*(?:min|m|')?$/i.exec(value);
    const seconds = minutes === null ? clockSeconds(value) : Number(minutes[1]) * 60;
    return seconds !== null && seconds > 0 && seconds <= 172_800 ? seconds : null;
  },
};

/** Logs what was done, whole or in part. What is more than prescribed is noted and no more. */
export const done = command({
  name: "done",
  inPlace: true,
  args: {
    rpe: arg.decimal(0, 10, "6"),
    distance,
    time: duration,
    reps: arg.integer(0, 10_000, "60"),
    part: arg.choice([...LOG_PARTS, "partly"]),
    note: arg.text('"felt good"'),
    day: arg.day,
    confirm: arg.yes,
    details: arg.yes,
  },
  examples: ["/done", "/done 6 8k 45:10", "/done part:run day:yesterday"],
  run: (context, values) =>
    withPlan(context, async (current) => {
      const date = values.day === null ? context.today : dateOf(values.day, context.today, "back");
      if (daysBetween(context.today, date) > 0) {
        return failed("bad-argument", context.messages.log.future(date));
      }
      if (values.details !== null) {
        return privately({ type: "form", form: detailsForm(date, context.messages) });
      }
      const partly = values.part === "partly";
      const entry: LogEntry = {
        id: context.ids.next(),
        date,
        loggedAt: context.now,
        part: values.part === null || values.part === "partly" ? "both" : values.part,
        sessionIds: sessionIdsOn(current, date, values.part),
        rpe: values.rpe,
        distanceM: values.distance,
        seconds: values.time,
        reps: values.reps,
        partly,
        note: values.note,
      };
      if (values.confirm === null) {
        const again = await askedAgain(context, current, entry, lineOf(entry));
        if (again !== null) return again;
      }
      await context.stores.logs.add(current.runner.id, entry);
      if (values.confirm !== null && unusualOf(current.record.plan, entry) !== null) {
        await context.stores.logs.confirm(entry.id);
      }
      const reply = logged(context, current, entry);
      return { ...reply, blocks: [...reply.blocks, ...(await lateNotes(context, entry))] };
    }),
});

/** The command line that logs the entry as it is. */
function lineOf({ date, part, partly, rpe, distanceM, seconds, reps, note }: LogEntry): string {
  const given = (name: string, value: number | null, unit = "") =>
    value === null ? [] : [`${name}:${value}${unit}`];
  const text = note?.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
  return [
    "done",
    `day:${date}`,
    `part:${partly ? "partly" : part}`,
    ...given("rpe", rpe),
    ...given("distance", distanceM === null ? null : Math.round(distanceM) / 1000, "k"),
    ...(seconds === null ? [] : [`time:${wholeClock(seconds)}`]),
    ...given("reps", reps),
    ...(text === undefined ? [] : [`note:"${text}"`]),
  ].join(" ");
}

/** `1:45:00`, always with hours. */
function wholeClock(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
}

function sessionIdsOn(
  { record }: CurrentPlan,
  date: string,
  part: LogPart | "partly" | null,
): readonly string[] {
  return record.plan.sessions
    .filter((session) => session.date === date)
    .filter(({ kind }) => part !== "run" || kind === "run")
    .filter(({ kind }) => part !== "strength" || kind !== "run")
    .map(({ id }) => id);
}

function logged(context: Context, { record, view }: CurrentPlan, entry: LogEntry): Reply {
  const { format, log } = context.messages;
  const outings = outingsOn(record.plan, entry.date);
  const weekday = format.weekday(entry.date);
  if (outings.length === 0) {
    const isInProgram = record.plan.weeks.some(({ monday }) => {
      const day = daysBetween(monday, entry.date);
      return day >= 0 && day < 7;
    });
    const hasNothing = entry.distanceM === null && entry.reps === null && entry.seconds === null;
    const isRest = hasNothing && isInProgram && entry.date >= record.plan.program.start;
    const text = isRest ? log.rest(weekday) : log.nothingPlanned(weekday);
    return privately({ type: "text", text });
  }
  const what = `${weekday}, ${format.list(outings.map((outing) => inPassing(outing, view)))}`;
  const time =
    entry.date === context.today ? localOf(context.now, record.plan.timeZone).time : null;
  return privately(
    { type: "text", text: sentence(entry, what, time, context) },
    ...(isMore(record.plan, entry) ? [{ type: "text" as const, text: log.more }] : []),
    { type: "buttons", buttons: afterwards(entry, context.messages) },
  );
}

/** What a plain entry leaves open can be told, and every entry can be taken back. */
function afterwards(
  { date, rpe, distanceM, seconds, reps }: LogEntry,
  { log, change }: Messages,
): readonly Button[] {
  const undo: Button = { id: "undo", label: change.undo, style: "plain" };
  const isPlain = [rpe, distanceM, seconds, reps].every((told) => told === null);
  if (!isPlain) return [undo];
  return [{ id: `done day:${date} details:yes`, label: log.addDetails, style: "plain" }, undo];
}

function sentence(
  entry: LogEntry,
  what: string,
  time: string | null,
  { messages: { log } }: Context,
): string {
  if (entry.partly) return log.partly(what);
  switch (entry.part) {
    case "run":
      return log.runOnly(what);
    case "strength":
      return log.strengthOnly(what);
    case "both":
      return log.done(what, time);
  }
}

/** A tenth more than prescribed is more; it is recorded and never rewarded. */
const MORE = 1.1;

function isMore(plan: CurrentPlan["record"]["plan"], entry: LogEntry): boolean {
  const ofDay = plan.sessions.filter((session) => session.date === entry.date);
  const km = ofDay.reduce(
    (sum, session) => sum + (session.kind === "run" ? (session.distanceKm ?? 0) : 0),
    0,
  );
  const reps = ofDay.reduce(
    (sum, session) => sum + (session.kind === "placed-strength" ? session.legReps : 0),
    0,
  );
  const isFar = entry.distanceM !== null && km > 0 && entry.distanceM > km * 1000 * MORE;
  return isFar || (entry.reps !== null && reps > 0 && entry.reps > reps * MORE);
}
