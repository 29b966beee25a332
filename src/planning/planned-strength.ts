import { instantOf, isoDate, localOf, timeAt } from "../domain/calendar.js";
import { type CostTerm, doseId, type OwnStrength, type PlacedStrength } from "../domain/plan.js";
import type { ComposedDose } from "./compose/compose.js";
import type { Dated } from "./dated.js";
import type { DatedStrength } from "./dating/dated-program.js";
import { usualRunTime } from "./dating/slots.js";
import { ownMinutes, ownStart } from "./own-strength.js";
import { reasonsFor } from "./reasons.js";
import { withRunNamed } from "./timeline.js";
import type { BillItem } from "./weave/bill.js";
import type { TimedDose } from "./weave/dose.js";
import type { TimedRun } from "./weave/problem.js";
import type { Weave } from "./weave/weave.js";

/** The runner's own strength on its day. */
export function ownStrength({ runner }: Dated, strength: DatedStrength): OwnStrength {
  const date = isoDate(strength.day);
  const usual = usualRunTime(strength.day, runner.availability);
  const startMinute = instantOf(date, timeAt(ownStart(strength, usual)), runner.timeZone);
  const minutes = ownMinutes(strength);
  return {
    kind: "own-strength",
    id: strength.id,
    date,
    start: localOf(startMinute, runner.timeZone).time,
    startMinute,
    endMinute: startMinute + minutes,
    week: strength.week + 1,
    minutes,
    status: "planned",
    class: strength.session.class,
    programDate: strength.programDay === null ? null : isoDate(strength.programDay),
    movedFrom: null,
    words: strength.session.words,
  };
}

/** A dose of ours, with its exercises and its reasons. */
export function placedStrength(
  dated: Dated,
  woven: Weave,
  bill: readonly BillItem[],
  runs: readonly TimedRun[],
  dose: TimedDose,
  composed: ComposedDose,
): PlacedStrength {
  const date = isoDate(dated.alignment.firstDay + dose.day);
  const week = woven.problem.days[dose.day]?.week ?? 0;
  return {
    kind: "placed-strength",
    id: doseId(date),
    date,
    start: localOf(dose.start, dated.runner.timeZone).time,
    startMinute: dose.start,
    endMinute: dose.end,
    week: week + 1,
    minutes: composed.minutes,
    status: "planned",
    class: dose.class as PlacedStrength["class"],
    place: dose.place as PlacedStrength["place"],
    runId: dose.at === null ? null : (dated.program.runs[dose.at.run]?.id ?? null),
    legReps: composed.legReps,
    plyoContacts: composed.plyoContacts,
    blocks: composed.blocks,
    reasons: reasonsOfDose(dated, woven, bill, runs, dose, week),
  };
}

/** Points of a day that say nothing of why a dose lies on it. */
const NOT_OF_THE_DOSE: ReadonlySet<CostTerm> = new Set([
  "run-moved",
  "announced-changed-48h",
  "announced-changed",
]);

function reasonsOfDose(
  dated: Dated,
  woven: Weave,
  bill: readonly BillItem[],
  runs: readonly TimedRun[],
  dose: TimedDose,
  week: number,
): PlacedStrength["reasons"] {
  const legDoses = woven.chosen.flatMap(({ legs }) => legs ?? []);
  const reasons = reasonsFor({
    dose,
    runs,
    legsBefore: legDoses.findLast((other) => other.start < dose.start) ?? null,
    charges: bill.filter((item) => item.day === dose.day && !NOT_OF_THE_DOSE.has(item.term)),
    legDosesInWeek: legDoses.filter(({ day }) => woven.problem.days[day]?.week === week).length,
  });
  return reasons.map((decision) => withRunNamed(decision, runs, dated.program.runs, woven.problem));
}
