import type { Program } from "../domain/program.js";
import type { Messages } from "../messages/messages.js";
import { applyRepair } from "../planning/check/apply-repair.js";
import { checkProgram } from "../planning/check/check-program.js";
import type { FindingKey, ProgramFinding } from "../planning/check/finding.js";
import type { CheckOptions } from "../planning/check/measured-program.js";
import { repairAll } from "../planning/check/repair-all.js";
import { builtInNamed, unknownProgram } from "./built-in-named.js";
import type { Context } from "./command.js";
import { type CurrentPlan, currentPlan } from "./current-plan.js";
import { keepRevision, wovenAgain } from "./plan-changes.js";
import { planProblemReply } from "./plan-problem-words.js";
import { newestProgram } from "./planning-desk.js";
import { keepProgram } from "./program-import.js";
import { failed, privately } from "./replies.js";
import type { Block, Button, FindingItem, Reply } from "./reply.js";
import { changeView } from "./views/change-view.js";

/** `/program check`: findings against the running rules, with repairs to accept. */
export async function checkOf(
  context: Context,
  id: string | null,
  repair: string | null,
): Promise<Reply> {
  const { messages } = context;
  const program = await programMeant(context, id);
  if (program === null) {
    return id === null
      ? failed("no-program", messages.errors.noProgram)
      : unknownProgram(id, "id", messages);
  }
  const current = await currentPlan(context);
  const options = optionsFrom(current);
  const findings = checkProgram(program, options);
  if (repair !== null) return repaired(context, program, findings, options, repair);
  const repairs = findings.filter((one) => one.repair !== null);
  const hard = findings.filter(({ severity }) => severity === "hard").length;
  const words = messages.imported;
  if (findings.length === 0) {
    return privately(
      { type: "heading", text: words.checkHeading(program.title) },
      { type: "text", text: words.checkFine },
    );
  }
  return privately(
    { type: "heading", text: words.checkHeading(program.title) },
    { type: "context", text: words.checkSummary(hard, findings.length - hard) },
    {
      type: "findings",
      items: findings.map((one) => itemOf(one, repairs.indexOf(one) + 1, program, messages)),
    },
    ...(repairs.length === 0 || id !== null ? [] : [repairButtons(repairs.length, messages)]),
  );
}

/** The goal race of the plan in force makes the check exact; without one the program's own counts. */
function optionsFrom(current: CurrentPlan | null): CheckOptions {
  if (current === null) return { vdot: null, goalRace: null };
  const { vdot, program } = current.record.plan;
  const { raceDistanceM, priority } = program;
  const goalRace =
    raceDistanceM === null || priority === null ? null : { distanceM: raceDistanceM, priority };
  return { vdot, goalRace };
}

async function programMeant(context: Context, id: string | null): Promise<Program | null> {
  if (id === null) return context.drafts.look(context.person)?.program ?? newestProgram(context);
  return builtInNamed(id);
}

/** `number` is that of its repair, by which it can be accepted alone. */
function itemOf(
  finding: ProgramFinding,
  number: number,
  program: Program,
  messages: Messages,
): FindingItem {
  const words = wordsOf(finding, program, messages);
  const offer = words.repair === null ? null : messages.imported.repairOffer(number, words.repair);
  return {
    rule: finding.rule,
    week: finding.week,
    day: finding.day === null ? null : messages.format.weekdayName(finding.day).slice(0, 3),
    text: messages.imported.byRule(words.text, finding.rule),
    repair: finding.repair === null ? null : offer,
  };
}

function wordsOf<Key extends FindingKey>(
  finding: ProgramFinding<Key>,
  { unit }: Program,
  messages: Messages,
): { readonly text: string; readonly repair: string | null } {
  return messages.findings[finding.key](finding.facts, unit);
}

/** So many repairs have a button of their own; the others are reached by their numbers. */
const MOST_BUTTONS = 4;

function repairButtons(count: number, { imported }: Messages): Block {
  const single = Array.from({ length: Math.min(count, MOST_BUTTONS) }, (_, index): Button => {
    const number = index + 1;
    return {
      id: `program check repair:${number}`,
      label: imported.repairOne(number),
      style: "plain",
    };
  });
  const all: Button = {
    id: "program check repair:all",
    label: imported.repairAll,
    style: "primary",
  };
  return { type: "buttons", buttons: count === 1 ? single : [all, ...single] };
}

/** Accepts one repair by its number, or all; with a plan it is a revision that can be undone. */
async function repaired(
  context: Context,
  program: Program,
  findings: readonly ProgramFinding[],
  options: CheckOptions,
  wanted: string,
): Promise<Reply> {
  const { messages } = context;
  const offers = findings.flatMap(({ repair }) => repair ?? []);
  const isAll = wanted.toLowerCase() === "all";
  const one = offers[Number(wanted) - 1];
  if (offers.length === 0 || (!isAll && one === undefined)) {
    return failed("bad-argument", messages.imported.noSuchRepair(offers.length));
  }
  const all = isAll ? repairAll(program, options) : null;
  const mended = all?.program ?? (one === undefined ? program : applyRepair(program, one));
  const done = messages.imported.repaired(all?.repairs.length ?? 1);
  const draft = context.drafts.look(context.person);
  if (draft !== null) {
    context.drafts.keep(context.person, { ...draft, program: mended });
    return privately({ type: "text", text: done });
  }
  return stored(context, mended, done);
}

async function stored(context: Context, program: Program, done: string): Promise<Reply> {
  const current = await currentPlan(context);
  const id = await keepProgram(context, program);
  if (current === null) return privately({ type: "text", text: done });
  const mended = { ...current, record: { ...current.record, programId: id } };
  const woven = await wovenAgain(context, mended, [], current.runner.settings);
  if (!woven.ok) return planProblemReply(woven.problem, context.messages);
  await keepRevision(context, mended, woven.value, "repair");
  const { changes } = woven.value;
  if (changes.length > 0)
    return privately({ type: "text", text: done }, ...changeView(changes, current.view));
  const undo: Button = { id: "undo", label: context.messages.change.undo, style: "plain" };
  return privately(
    { type: "text", text: `${done} ${context.messages.imported.strengthStays}` },
    { type: "buttons", buttons: [undo] },
  );
}
