import { paceForName } from "../../knowledge/paces.js";
import type { NewPaces } from "../new-result.js";
import type { Block } from "../reply.js";
import type { ViewContext } from "./words.js";

/** What a new result does to the paces, and what they were before. */
export function pacesView(paces: NewPaces, view: ViewContext): readonly Block[] {
  const text: Block = { type: "text", text: sentence(paces, view) };
  const { before, step } = paces;
  if (step.vdot === null || step.vdot === before) return [text];
  const { table, names } = view.messages.paces;
  const cell = (vdot: number | null, name: keyof typeof names) => {
    const pace = vdot === null ? null : paceForName(vdot, name);
    return pace === null ? view.messages.plan.nothing : view.messages.format.pace(pace, view.units);
  };
  const rows = NAMES.map((name) => [names[name], cell(before, name), cell(step.vdot, name)]);
  return [
    text,
    {
      type: "table",
      columns: [
        { label: table.pace, align: "left" },
        { label: table.before, align: "right" },
        { label: table.now, align: "right" },
      ],
      rows,
    },
  ];
}

const NAMES = ["easy", "threshold", "interval", "repetition"] as const;

function sentence(
  { before, step, ofResult, nextStep }: NewPaces,
  { messages: { paces, format } }: ViewContext,
): string {
  const { vdot, held } = step;
  if (vdot === null) return paces.byEffort;
  if (before === null) return paces.first(said(vdot));
  if (held === "too-soon") {
    return paces.tooSoon(said(ofResult ?? vdot), said(before), format.longDate(nextStep));
  }
  if (held === "one-step") return paces.oneStep(said(ofResult ?? vdot), said(before), said(vdot));
  if (said(vdot) === said(before)) return paces.same;
  return vdot > before
    ? paces.raised(said(before), said(vdot))
    : paces.lowered(said(before), said(vdot));
}

/** VDOT to one decimal, where it says something. */
function said(vdot: number): string {
  return String(Number(vdot.toFixed(1)));
}
