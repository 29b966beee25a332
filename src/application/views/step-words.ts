import type { PlainStep, RunType, Step } from "../../domain/session.js";
import { easyTargetWords, isEasy, targetWords, typeWords } from "./target-words.js";
import { amountText, joined, type ViewContext } from "./words.js";

/** What to do in a step and how fast, without its amount. */
export function stepWords(step: PlainStep, type: RunType, view: ViewContext): string {
  return [doing(step, type, view), step.note].filter((part) => part !== null).join(", ");
}

/** `1000 m at 4:41/km (effort 8 of 10), 90 s jog between`. */
export function repeatWords(steps: readonly Step[], type: RunType, view: ViewContext): string {
  const { session } = view.messages;
  const [first, second] = steps;
  if (first === undefined) return "";
  if (steps.length === 2 && second?.kind === "recovery") {
    const pause = partWords({ ...second, note: null }, type, view);
    return session.recoveryBetween(partWords(first, type, view), pause, second.note);
  }
  return inALine(steps, type, view);
}

/** Another way to do the run, its steps after each other. */
export function inALine(steps: readonly Step[], type: RunType, view: ViewContext): string {
  return view.messages.session.together(steps.map((step) => partWords(step, type, view)));
}

function partWords(step: Step, type: RunType, view: ViewContext): string {
  if (step.kind === "repeat") {
    const times = view.messages.format.range(step.times, String);
    return `${times} × (${repeatWords(step.steps, type, view)})`;
  }
  return joined(amountText(step.amount, view), stepWords(step, type, view));
}

/** The doing itself; a step of unknown length ends when the runner is ready. */
function doing(step: PlainStep, type: RunType, view: ViewContext): string {
  const words =
    step.kind === "steady" ? steadyWords(step, type, view) : movingWords(step, type, view);
  const said = words === "" ? view.messages.session.runNoun(type) : words;
  return step.amount?.kind === "open" ? view.messages.session.untilReady(said) : said;
}

function movingWords(step: PlainStep, type: RunType, view: ViewContext): string {
  const { session } = view.messages;
  const how = step.gait === null ? session.stepName(step.kind) : session.gait(step.gait);
  if (step.target !== null) return joined(how, targetWords(step.target, view));
  const isWork = step.kind === "work" && type !== "walk-run";
  return joined(how, isWork ? typeWords(type, view) : "");
}

/** Even running: easy, unless the type of the run or the step's own target says otherwise. */
function steadyWords({ target, gait }: PlainStep, type: RunType, view: ViewContext): string {
  const { session } = view.messages;
  const how = gait === null ? "" : session.gait(gait);
  if (isEasy(type)) {
    const easy = target === null ? typeWords(type, view) : easyTargetWords(target, type, view);
    if (easy !== null) return session.easyTalking(easy);
  }
  if (target !== null) {
    const words = targetWords(target, view);
    return type === "race" ? session.race(words) : joined(how, words);
  }
  if (type === "race") return session.race(typeWords(type, view));
  return joined(how === "" ? session.runNoun(type) : how, typeWords(type, view));
}
