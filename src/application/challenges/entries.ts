import { addDays, type EpochMinute, instantOf } from "../../domain/calendar.js";
import type { Challenge } from "../../domain/challenge.js";
import type { LogEntry } from "../../domain/log.js";
import type { Plan } from "../../domain/plan.js";
import { closesAt, ENTRY_WINDOW_HOURS } from "../../planning/challenge/times.js";
import { type Unusual, unusualIn } from "../../planning/challenge/unusual.js";
import type { Context } from "../command.js";
import type { CurrentPlan } from "../current-plan.js";
import { failed } from "../replies.js";
import type { Block, Reply } from "../reply.js";
import { shownName } from "./shown-name.js";

/** Open challenges whose days the entry's day is one of. */
async function concerned(
  { stores, runner }: Context,
  { date }: Pick<LogEntry, "date">,
): Promise<readonly Challenge[]> {
  if (runner === null) return [];
  const own = await stores.members.ofRunner(runner.id);
  return own
    .filter(({ challenge, member }) => member.firstDay <= date && date <= challenge.end)
    .map(({ challenge }) => challenge);
}

/** True once the entry's day has closed: in a challenge that counts it, or at home. */
export async function isSettled(context: Context, entry: LogEntry): Promise<boolean> {
  const closing = (await concerned(context, entry)).map((one) => closesAt(entry.date, one));
  const atHome = closesAtHome(context, entry);
  return context.now >= Math.min(atHome, ...closing);
}

function closesAtHome({ runner, person }: Context, { date }: LogEntry): EpochMinute {
  const zone = runner?.settings.timeZone ?? person.timeZone;
  return instantOf(addDays(date, 1), "00:00", zone) + ENTRY_WINDOW_HOURS * 60;
}

/** Says which challenges an entry came too late for. */
export async function lateNotes(context: Context, entry: LogEntry): Promise<readonly Block[]> {
  const { challenge: words } = context.messages;
  const late = (await concerned(context, entry)).filter(
    (one) => closesAt(entry.date, one) <= entry.loggedAt,
  );
  return late.map((one) => ({ type: "text", text: words.late(shownName(one.title)) }));
}

/**
 * Asks once more about an entry that can hardly be right, of those who take part in a challenge;
 * null for any other entry.
 *
 * @param line the command line that logs it
 */
export async function askedAgain(
  context: Context,
  { record, view }: CurrentPlan,
  entry: LogEntry,
  line: string,
): Promise<Reply | null> {
  const { challenge: words } = context.messages;
  const unusual = unusualOf(record.plan, entry);
  if (unusual === null || (await concerned(context, entry)).length === 0) return null;
  const question = words.unusual(inWords(unusual, context, view.units));
  return failed("needs-answer", question, {
    type: "buttons",
    buttons: [{ id: `${line} confirm:yes`, label: words.itIsRight, style: "plain" }],
  });
}

/** What is unusual about an entry; null for nothing. */
export function unusualOf(plan: Plan, entry: LogEntry): Unusual | null {
  return unusualIn(
    entry,
    plan.sessions.filter(({ date }) => date === entry.date),
  );
}

function inWords(
  unusual: Unusual,
  { messages: { challenge: words, format } }: Context,
  units: "km" | "mi",
): string {
  switch (unusual.kind) {
    case "distance": {
      const planned = unusual.plannedM === 0 ? null : format.distance(unusual.plannedM, units);
      return words.unusualDistance(format.distance(unusual.saidM, units), planned);
    }
    case "pace": {
      const pace = { min: unusual.secondsPerKm, max: unusual.secondsPerKm };
      return words.unusualPace(format.pace(pace, units));
    }
    case "reps":
      return words.unusualReps(unusual.said, unusual.planned);
  }
}
