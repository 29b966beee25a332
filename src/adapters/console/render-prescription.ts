import { harmlessLine } from "../../application/harmless.js";
import type { PrescriptionLine } from "../../application/reply.js";
import type { Paint } from "./paint.js";
import { hang, padLeft, padRight, widthOf, wrap } from "./width.js";

const INDENT = "  ";
const GAP = "  ";

interface Step {
  /** Indent, amount and gap: what stands before the words. */
  readonly lead: string;
  readonly words: string;
  readonly aside: string;
  readonly strength: boolean;
}

/** The steps under each other: amounts in a column, remarks in another where they fit. */
export function prescriptionLines(
  lines: readonly PrescriptionLine[],
  columns: number,
  paint: Paint,
): readonly string[] {
  const steps = stepsOf(lines);
  const asideColumn = asideColumnOf(steps, columns);
  return steps.flatMap((step) => stepLines(step, asideColumn, columns, paint));
}

function stepsOf(lines: readonly PrescriptionLine[]): readonly Step[] {
  const amounts = lines.map((line) => harmlessLine(line.amount));
  const width = Math.max(0, ...amounts.map(widthOf));
  return lines.map((line, index) => ({
    lead: width === 0 ? INDENT : INDENT + amountCell(amounts[index] ?? "", width) + GAP,
    words: harmlessLine(line.what),
    aside: harmlessLine(line.aside ?? ""),
    strength: line.strength,
  }));
}

/**
 * Amounts end at the right of their column. A repeat (`6 ×`) begins at its left, so that it frames
 * the steps; a bare count keeps one space from the units above and below it.
 */
function amountCell(amount: string, width: number): string {
  if (amount.endsWith("×")) return padRight(amount, width);
  if (/^\d+$/.test(amount) && amount.length < width)
    return padRight(padLeft(amount, width - 1), width);
  return padLeft(amount, width);
}

/** Where remarks begin: past the middle, or nearer to an edge if that lets all of them fit. */
function asideColumnOf(steps: readonly Step[], columns: number): number {
  const remarked = steps.filter((step) => step.aside !== "");
  const ends = remarked.map((step) => widthOf(step.lead) + widthOf(step.words) + GAP.length);
  const wanted = Math.max(Math.floor(columns / 2) + 1, ...ends);
  const longest = Math.max(0, ...remarked.map((step) => widthOf(step.aside)));
  return Math.min(wanted, Math.max(columns - longest, ...ends));
}

function stepLines(step: Step, asideColumn: number, columns: number, paint: Paint): string[] {
  const style = step.strength ? paint.bold : (text: string) => text;
  const words = wrap(step.words, columns - widthOf(step.lead)).map(style);
  const under = " ".repeat(widthOf(step.lead));
  const shown = words.map((line, index) => `${index === 0 ? step.lead : under}${line}`.trimEnd());
  if (step.aside === "") return shown;
  if (words.length === 1 && asideColumn + widthOf(step.aside) <= columns) {
    const gap = " ".repeat(asideColumn - widthOf(step.lead) - widthOf(step.words));
    return [`${shown[0]}${gap}${paint.dim(step.aside)}`];
  }
  return [...shown, ...hang(under + GAP, step.aside, columns)];
}
