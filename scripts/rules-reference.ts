import type { Dose, Exercise } from "../src/domain/exercise.js";
import { EXERCISES } from "../src/knowledge/exercises.js";
import {
  type Evidence,
  type Parameter,
  type ParameterValue,
  type Rule,
  shownEvidence,
} from "../src/knowledge/rules/rule.js";
import { RULE_FAMILIES } from "../src/knowledge/rules.js";
import { SOURCE_SUBJECTS, type Source } from "../src/knowledge/sources.js";
import { EVIDENCE_WORDS } from "../src/messages/en/decisions.js";

/** The rule reference as Markdown: the rulebook, the exercise catalogue and the sources. */
export function renderRules(): string {
  const families = Object.entries(RULE_FAMILIES).map(([title, rules]) =>
    section(title, table(RULE_COLUMNS, Object.values(rules).map(ruleRow))),
  );
  const exercises = section(
    "Exercise catalogue",
    CATALOGUE_WORDS,
    table(EXERCISE_COLUMNS, EXERCISES.map(exerciseRow)),
  );
  const subjects = Object.entries(SOURCE_SUBJECTS).map(([subject, sources]) =>
    [`**${subject}**`, Object.entries(sources).map(sourceLine).join("\n")].join("\n\n"),
  );
  const sources = section("Sources", SOURCE_WORDS, ...subjects);
  return `${[OPENING, ...families, exercises, sources].join("\n\n")}\n`;
}

const OPENING = `<!-- Generated from src/knowledge by \`npm run docs\`. Change the data, not this file. -->

# The rules

Every decision of the planner names a rule of this list. A **hard** rule is never broken by anything
that Lunge places or moves; a **soft** one is a wish with a price, and the prices are the table in
\`src/knowledge/costs.ts\`. **Both** means that a part of the rule is hard and the rest a wish.

What a rule or a number rests on is said beside it:

- *${EVIDENCE_WORDS.article}*: the article that the project began with says it.
- *${EVIDENCE_WORDS.study}*: a trial, a review or a position stand says it. Mostly its abstract was
  read, and most trials are of young trained men: a starting point, not a law.
- *${EVIDENCE_WORDS["own-choice"]}*: practice, a coaching book or plain judgement. Where a source is
  known only from memory it is marked *not looked up*, and no runner is shown it as a citation.

**N** is a runner new to leg strength, **R** one who is used to it and trains for a race, **F** one
whose focus is strength. Gaps from strength to a run count from start to start, gaps from a run to
strength from its end.`;

const CATALOGUE_WORDS = `Classes: **H** legs that can be made heavy, **L** light legs, **P** jumps,
**C** core, **U** upper body. Slip: 0 none, 1 care, 2 not on wet or icy ground. Doses are sets ×
repetitions, for a novice and then as the standard to grow into. A star marks what the article names.`;

const SOURCE_WORDS = `*Read* mostly means the abstract, not the full text. *Not looked up* means from
memory.`;

const RULE_COLUMNS = ["Id", "Rule", "Kind", "Numbers", "Rests on", "Sources", "To a runner"];

function ruleRow(rule: Rule): readonly string[] {
  return [
    rule.id,
    rule.title,
    rule.kind,
    rule.parameters.map((parameter) => parameterText(parameter, rule.evidence)).join("<br>"),
    evidenceText(rule.evidence),
    rule.sources.join(", "),
    rule.runnerText,
  ];
}

/** A number says what it rests on only where that differs from its rule. */
function parameterText(parameter: Parameter, ofRule: Evidence): string {
  const { name, value, unit, evidence } = parameter;
  const amount = unit === "" ? valueText(value) : `${valueText(value)} ${unit}`;
  const mark = evidence === ofRule ? "" : ` (${evidenceText(evidence)})`;
  return `${name}: ${amount}${mark}`;
}

function valueText(value: ParameterValue): string {
  if (typeof value === "number") return numberText(value);
  return typeof value === "string" ? value : `${numberText(value[0])}–${numberText(value[1])}`;
}

function numberText(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

function evidenceText(evidence: Evidence): string {
  const words = EVIDENCE_WORDS[shownEvidence(evidence)];
  return evidence === "memory" ? `${words}, source not looked up` : words;
}

const EXERCISE_COLUMNS = [
  "Id",
  "Exercise",
  "Muscles",
  "Class",
  "Pattern",
  "Needs",
  "Ground",
  "Slip",
  "Mid-run",
  "One side",
  "Easier",
  "Harder",
  "Novice",
  "Standard",
  "A minute",
];

function exerciseRow(one: Exercise): readonly string[] {
  return [
    one.id,
    one.inArticle ? `${one.name} ★` : one.name,
    one.muscles.join(", "),
    one.class,
    one.pattern,
    needsText(one),
    one.benchForGround ? `${one.ground}, or a bench` : one.ground === "none" ? "–" : one.ground,
    String(one.slip),
    midRunText(one),
    one.oneSided ? "yes" : one.oneSidedOption ? "optional" : "no",
    one.easier,
    one.harder,
    doseText(one.novice),
    doseText(one.standard),
    one.repsPerMinute === null ? "–" : `${one.repsPerMinute.min}–${one.repsPerMinute.max}`,
  ];
}

function needsText({ equipment, found }: Exercise): string {
  const ways = equipment.map((things) => (things.length === 0 ? "nothing" : things.join(" and ")));
  const owned = ways.join(" or ");
  return found.length === 0 ? owned : `${owned} (${found.join(", ")})`;
}

function midRunText({ midRun, midRunNeeds, midRunForm, needsLight }: Exercise): string {
  if (midRun === "no") return "no";
  return [
    midRun === "yes" ? "yes" : "dry ground only",
    midRunNeeds.length === 0 ? null : `by a ${midRunNeeds.join(" or ")}`,
    needsLight ? "in light" : null,
    midRunForm,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

function doseText(dose: Dose): string {
  const sets = dose.sets === 1 ? "" : `${dose.sets} × `;
  const side = dose.perSide ? " a side" : "";
  if (dose.kind === "hold") return `${sets}${dose.seconds} s${side}`;
  if (dose.stated !== null) {
    const amount = "metres" in dose.stated ? `${dose.stated.metres} m` : `${dose.stated.seconds} s`;
    return `${sets}${amount} (about ${dose.reps})`;
  }
  const range = dose.repsUpTo === dose.reps ? "" : `–${dose.repsUpTo}`;
  return `${sets}${dose.reps}${range}${side}`;
}

function sourceLine([key, source]: readonly [string, Source]): string {
  const { authors, year, where, status, caveat } = source;
  const remarks = [status === "read" ? "read" : "not looked up", caveat].filter(
    (remark) => remark !== null,
  );
  const dated = year === null ? authors : `${authors} ${year}`;
  return `- \`${key}\`: ${dated}, ${where} (${remarks.join("; ")})`;
}

function section(title: string, ...parts: readonly string[]): string {
  return [`## ${title}`, ...parts].join("\n\n");
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text === "" ? "–" : text.replaceAll("|", "\\|");
}
