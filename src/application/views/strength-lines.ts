import type { Block, ExerciseSets, PlacedStrength } from "../../domain/plan.js";
import { exercise } from "../../knowledge/exercises.js";
import type { PrescriptionLine } from "../reply.js";
import type { ViewContext } from "./words.js";

/** The dose exercise by exercise, for strength on its own or after a run. */
export function strengthLines(
  dose: PlacedStrength,
  view: ViewContext,
): readonly PrescriptionLine[] {
  return dose.blocks.flatMap(({ exercises }) => exercises.map((sets) => setsLine(sets, view)));
}

/** `2 × 15  squats`, `3 × 45 s  planks`, `2 × 8  lunges, each side`. */
function setsLine(sets: ExerciseSets, { messages }: ViewContext): PrescriptionLine {
  const { session } = messages;
  const once = sets.reps === null ? session.hold(sets.seconds ?? 0) : String(sets.reps);
  const { plural } = exercise(sets.exercise);
  return {
    amount: `${sets.sets} × ${once}`,
    what: sets.perSide ? session.eachSide(plural) : plural,
    aside: sets.load === null ? null : session.load(sets.load),
    strength: true,
  };
}

/** One block inside a run as one line: `30  lunges and 30 squats`, `30  lunges, 15 each leg`. */
export function blockLine(
  { exercises }: Block,
  aside: string | null,
  view: ViewContext,
): PrescriptionLine {
  const { session, format } = view.messages;
  const [first] = exercises;
  const all = format.list(exercises.map((sets) => countedWords(sets, view)));
  const amount = first === undefined ? "" : amountOf(first, view);
  const each = exercises.length === 1 && first?.perSide && first.reps !== null ? first.reps : null;
  return {
    amount,
    what: `${all.slice(amount.length).trimStart()}${each === null ? "" : `, ${session.eachLeg(each)}`}`,
    aside,
    strength: true,
  };
}

/** `10 squats · 10 lunges · 10 squats`. */
export function stopsLine(blocks: readonly Block[], view: ViewContext): PrescriptionLine {
  const stops = blocks.map(({ exercises }) =>
    exercises.map((sets) => countedWords(sets, view)).join(", "),
  );
  return { amount: "", what: stops.join(" · "), aside: null, strength: true };
}

/** `30 lunges`, counting both sides; `30 s planks`. */
function countedWords(sets: ExerciseSets, view: ViewContext): string {
  const { name, plural } = exercise(sets.exercise);
  return sets.reps === null
    ? `${amountOf(sets, view)} ${name}`
    : `${amountOf(sets, view)} ${plural}`;
}

function amountOf(sets: ExerciseSets, { messages }: ViewContext): string {
  if (sets.reps === null) return messages.session.hold(sets.seconds ?? 0);
  return String(sets.sets * sets.reps * (sets.perSide ? 2 : 1));
}

/** `squats and lunges`: what a dose inside a run is called after. */
export function exerciseNames(dose: PlacedStrength, { messages }: ViewContext): string {
  const ids = dose.blocks.flatMap(({ exercises }) => exercises.map((sets) => sets.exercise));
  return messages.format.list([...new Set(ids)].map((id) => exercise(id).plural));
}

/** `three stops`, for a table. */
export function stopCount(dose: PlacedStrength, { messages }: ViewContext): string {
  return messages.session.stops(dose.blocks.length);
}
