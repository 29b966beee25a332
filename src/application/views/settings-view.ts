import { METRES_PER_UNIT } from "../../domain/program.js";
import { DEFAULT_AVAILABILITY, type ReminderWish, type Runner } from "../../domain/runner.js";
import type { Messages } from "../../messages/messages.js";
import type { Person } from "../ports.js";
import type { Block } from "../reply.js";

/** Everything answered, as fields; health only as far as it must be seen. */
export function settingsView(runner: Runner, messages: Messages): readonly Block[] {
  const { settings: words, format } = messages;
  const { labels } = words;
  const { availability } = runner;
  const days = availability.runDays;
  const items = [
    {
      label: labels["run-days"],
      value: days === null ? words.programsOwn : format.list(days.map(format.weekdayName)),
    },
    { label: labels["run-time"], value: availability.runTime },
    { label: labels["weekend-time"], value: availability.weekendTime },
    { label: labels["strength-times"], value: format.list(availability.strengthTimes) },
    { label: labels["strength-weeks"], value: String(runner.strengthWeeks) },
    { label: labels["strength-places"], value: words.places(runner.strengthPlaces) },
    { label: labels.focus, value: words.focus(runner.focus) },
    { label: labels.priority, value: words.priority(runner.priority) },
    { label: labels.equipment, value: format.list(runner.equipment) || words.none },
    { label: labels.result, value: resultText(runner, messages) },
    { label: labels.reminder, value: reminderText(runner, messages) },
    ...(runner.weeklyKm === null
      ? []
      : [
          {
            label: labels["weekly-km"],
            value: format.distance(runner.weeklyKm * METRES_PER_UNIT.km, runner.units),
          },
        ]),
    { label: labels.units, value: runner.units },
    { label: labels.tz, value: runner.timeZone },
    ...(runner.place === null
      ? []
      : [
          {
            label: labels.place,
            value: words.place(runner.place.latitude, runner.place.longitude),
          },
        ]),
    { label: labels.language, value: runner.language },
    { label: labels.health, value: healthText(runner, messages) },
  ];
  return [
    { type: "heading", text: words.heading },
    { type: "fields", items },
    { type: "context", text: words.how },
  ];
}

/** The settings as argument values, for filling a form. */
export function settingsValues(
  runner: Runner | null,
  person: Person,
): Readonly<Record<string, string>> {
  const availability = runner?.availability ?? DEFAULT_AVAILABILITY;
  const days = availability.runDays;
  return {
    ...(days === null ? {} : { "run-days": days.join(",") }),
    "run-time": availability.runTime,
    "weekend-time": availability.weekendTime,
    "strength-times": availability.strengthTimes.join(","),
    "strength-weeks": String(runner?.strengthWeeks ?? 0),
    "strength-places": runner?.strengthPlaces ?? "any",
    focus: runner?.focus ?? "balanced",
    priority: runner?.priority ?? "A",
    equipment:
      runner === null || runner.equipment.length === 0 ? "none" : runner.equipment.join(","),
    tz: runner?.timeZone ?? person.timeZone,
    units: runner?.units ?? person.units,
  };
}

function resultText({ result, units }: Runner, { settings, format }: Messages): string {
  return result === null
    ? settings.effortInstead
    : settings.result(format.distance(result.distanceM, units), format.clock(result.seconds));
}

function reminderText({ reminder }: Runner, messages: Messages): string {
  return reminder === null ? messages.settings.none : wishText(reminder, messages);
}

/** `06:30, on training days`. */
export function wishText({ when, time, days }: ReminderWish, { settings }: Messages): string {
  const which = settings.reminderDays[days];
  return when === "morning"
    ? settings.reminderMorning(time, which)
    : settings.reminderEvening(time, which);
}

/** Which questions were answered yes is not repeated on a screen that others may see. */
function healthText({ screening }: Runner, { settings, format }: Messages): string {
  if (screening === null) return settings.none;
  if (screening.clearance !== null) {
    return settings.healthCleared(format.dateWithYear(screening.clearance.on));
  }
  return screening.yes.length === 0 ? settings.healthNone : settings.healthSome;
}
