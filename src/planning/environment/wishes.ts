import type { Decision } from "../../domain/plan.js";
import { SHORT_DAY_MINUTES } from "../../knowledge/environment.js";
import { exercise } from "../../knowledge/exercises.js";
import { asStops, halved, lighter } from "./dose-changes.js";
import { type Change, decided, indoors, isInsideRun, named, preferred } from "./draft.js";
import { easyFor, shorter } from "./run-changes.js";
import { hasMeansFor, isPossibleOn, type Spot, withStandIns } from "./stand-ins.js";

/** Ten minutes: a short jog, or half of the circuit (EM-12). */
export const forTenMinutes: Change = (draft, { wishes }) => {
  const { run, dose } = draft;
  if (!wishes.tenMinutes) return draft;
  if (run !== null) {
    const minutes = Math.min(SHORT_DAY_MINUTES, run.minutes);
    const facts = { what: "jog", minutes, strength: dose !== null };
    return decided({ ...draft, run: easyFor(run, minutes), dose: null }, preferred("EM-12", facts));
  }
  if (dose === null || dose.minutes <= SHORT_DAY_MINUTES) return draft;
  return decided({ ...draft, dose: halved(dose) }, preferred("EM-12", { what: "half" }));
};

/** Easier: what is hard becomes easy, what is easy shorter, strength a set lighter (LM-6). */
export const madeEasier: Change = (draft, { wishes }) => {
  const { run, dose } = draft;
  if (!wishes.easier || wishes.tenMinutes) return draft;
  const light = dose === null ? null : lighter(dose);
  const strength = light === null ? [] : [preferred("LM-6", { what: "strength" })];
  if (run === null) return decided({ ...draft, dose: light }, ...strength);
  const easy = run.hard ? easyFor(run, run.minutes) : shorter(run);
  const facts = { ...named(run), what: run.hard ? "easy" : "shorter", minutes: easy.minutes };
  const stops = light?.place === "in-hard-run" ? asStops(light) : light;
  return decided({ ...draft, run: easy, dose: stops }, preferred("LM-6", facts), ...strength);
};

/** Nothing but the body: stand-ins for what needs equipment (EM-13). */
export const withoutEquipment: Change = (draft, { wishes, conditions }) => {
  const { dose } = draft;
  if (!wishes.noEquipment || dose === null) return draft;
  const bare: Spot = {
    ground: conditions.isGroundTold ? conditions.ground : "dry",
    isDark: false,
    isMidRun: isInsideRun(dose),
    equipment: [],
  };
  const needed = dose.blocks
    .flatMap(({ exercises }) => exercises)
    .filter((one) => one.load !== null || !hasMeansFor(exercise(one.exercise), []));
  if (needed.length === 0 && dose.class !== "HL") return draft;
  const changed = withStandIns(
    dose,
    (one) => hasMeansFor(one, []) && isPossibleOn(one, bare),
    bare,
  );
  const isLighter = dose.class === "HL";
  return decided(
    { ...draft, dose: changed },
    preferred("EM-13"),
    ...(isLighter ? [NOTHING_TO_LOAD] : []),
  );
};

const NOTHING_TO_LOAD: Decision = { rule: "EM-13", verdict: "paid", facts: {} };

/** On the treadmill there is no weather; strength follows beside it. */
export const onTreadmill: Change = (draft, { wishes }) => {
  const { run, dose } = draft;
  if (!wishes.treadmill || run === null || draft.isIndoors) return draft;
  const strength = dose !== null && isInsideRun(dose);
  return decided(indoors(draft), preferred("EN-5", { what: "treadmill", strength }));
};
