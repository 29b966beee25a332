import type { IsoDate } from "../../domain/calendar.js";
import type { Session } from "../../domain/session.js";
import type { GuessedSettings } from "../grammar/index.js";
import type { Assumption, Doubt, Reading, Refusal, SourceFormat } from "../reading.js";
import type { WeekDraft } from "./drafts.js";
import { saysNothing, weeksFrom } from "./weeks.js";

export function refused(refusal: Refusal, line: number | null = null): Reading {
  return { kind: "refused", refusal, line };
}

/** What a reader has found before its weeks are numbered and its sessions read. */
export interface Found {
  readonly format: SourceFormat;
  readonly title: string;
  readonly goal?: string | null;
  readonly about?: string | null;
  readonly settings: GuessedSettings;
  readonly drafts: readonly WeekDraft[];
  readonly assumptions?: readonly Assumption[];
  readonly doubts?: readonly Doubt[];
  readonly firstMonday?: IsoDate | null;
}

/** The program, or why there is none in it. */
export function programFrom(found: Found): Reading {
  const { format, title, settings, drafts, assumptions = [] } = found;
  // What a format settles itself wins over what its words look like.
  const own = assumptions.map(({ kind }) => kind);
  const { weeks, doubts } = weeksFrom(drafts);
  const sessions = weeks.flatMap((week) => week.sessions);
  if (sessions.every(saysNothing)) return refused("not-a-program");
  if (isOfOtherSport(sessions)) return refused("other-sport");
  return {
    kind: "program",
    format,
    program: {
      title,
      goal: found.goal ?? null,
      about: found.about ?? null,
      unit: settings.settings.unit,
      weeks,
    },
    assumptions: [
      ...settings.assumptions.filter(({ kind }) => !own.includes(kind)),
      ...assumptions,
    ],
    doubts: [...(found.doubts ?? []), ...doubts],
    firstMonday: found.firstMonday ?? null,
  };
}

/** No run, or two outings of another sport to each run: a plan for triathletes or cyclists. */
function isOfOtherSport(sessions: readonly Session[]): boolean {
  const runs = sessions.filter(isRun).length;
  const others = sessions.filter((session) => isOther(session) && !session.optional).length;
  return runs === 0 || others >= 2 * runs;
}

function isRun(session: Session): boolean {
  return session.kind === "run" && session.type !== "cross-training";
}

function isOther(session: Session): boolean {
  return session.kind === "run" && session.type === "cross-training";
}

/** A title from the name of a file: `half_marathon-12wk.csv` gives `half marathon 12wk`. */
export function titleFrom(name: string): string {
  const file = name.slice(-200).split(/[/\\]/).at(-1) ?? "";
  const bare = file.replace(/\.[\p{L}\d]{1,5}$/u, "");
  const words = bare.replace(/[\s_-]+/gu, " ").trim();
  return words === "" ? "Running program" : words;
}
