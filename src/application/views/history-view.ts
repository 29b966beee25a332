import type { IsoDate, LocalTime } from "../../domain/calendar.js";
import type { PlanChange } from "../../planning/difference.js";
import type { Block } from "../reply.js";
import { changeCells } from "./change-view.js";
import type { ViewContext } from "./words.js";

/** A revision of the plan as it is told. */
export interface Revision {
  readonly date: IsoDate;
  readonly time: LocalTime;
  /** A key of the message catalogue. */
  readonly cause: string;
  readonly changes: readonly PlanChange[];
}

/** Of each revision so many changes are shown. */
const MOST_CHANGES = 3;

export function historyView(revisions: readonly Revision[], view: ViewContext): readonly Block[] {
  const { history: words, format, change } = view.messages;
  return [
    { type: "heading", text: words.heading },
    {
      type: "table",
      columns: [
        { label: words.when, align: "left" },
        { label: words.cause, align: "left" },
        { label: words.change, align: "left" },
      ],
      rows: revisions.map(({ date, time, cause, changes }) => [
        `${format.shortDate(date)} ${time}`,
        change.causes[cause] ?? words.otherCause,
        changesText(changes, view),
      ]),
    },
  ];
}

function changesText(changes: readonly PlanChange[], view: ViewContext): string {
  const { history: words, plan } = view.messages;
  if (changes.length === 0) return plan.nothing;
  const shown = changes.slice(0, MOST_CHANGES).map((one) => changeCells(one, view).join(" "));
  const rest = changes.length - shown.length;
  return [...shown, ...(rest > 0 ? [words.more(rest)] : [])].join("; ");
}
