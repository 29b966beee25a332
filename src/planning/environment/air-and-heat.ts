import { THUNDER_MINUTES } from "../../knowledge/environment.js";
import { asStops } from "./dose-changes.js";
import {
  type Change,
  type Draft,
  decided,
  forbidden,
  indoors,
  isInsideRun,
  kept,
  named,
  preferred,
} from "./draft.js";
import { byTimeAndEffort, easyAndShort, easyFor, shorter } from "./run-changes.js";

/** Thunder sends everyone in (EN-10). */
export const awayFromThunder: Change = (draft, { conditions }) =>
  conditions.hasThunder && isOutside(draft)
    ? decided(indoors(draft), forbidden("EN-10", { minutes: THUNDER_MINUTES, ...moved(draft) }))
    : draft;

/** Severe cold (EN-7). */
export const outOfTheCold: Change = (draft, { conditions }) => {
  if (!isOutside(draft)) return draft;
  if (conditions.cold === "indoors") {
    return decided(indoors(draft), forbidden("EN-7", moved(draft)));
  }
  const easy = conditions.cold === "no-hard" ? easedIn(draft) : null;
  return easy === null ? draft : decided(easy, kept("EN-7", becoming(draft, easy)));
};

/** Bad air, as far as it is bad (EN-9). */
export const outOfBadAir: Change = (draft, { conditions }) => {
  if (!isOutside(draft)) return draft;
  switch (conditions.air) {
    case "free":
      return draft;
    case "no-hard": {
      const easy = easedIn(draft);
      return easy === null ? draft : decided(easy, kept("EN-9", becoming(draft, easy)));
    }
    case "easy-short": {
      const short = shortIn(draft);
      return short === null ? draft : decided(short, kept("EN-9", becoming(draft, short)));
    }
    case "indoors":
      return decided(indoors(draft), forbidden("EN-9", { what: "indoors", ...moved(draft) }));
    case "rest":
      return decided({ ...draft, rests: true }, forbidden("EN-9", { what: "rest" }));
  }
};

/** Heat, by its steps (EN-2). */
export const outOfTheHeat: Change = (draft, { conditions, vdot }) => {
  const { run } = draft;
  if (run === null || !isOutside(draft)) return draft;
  switch (conditions.heat) {
    case "free":
      return draft;
    case "by-effort": {
      const felt = { ...draft, run: byTimeAndEffort(run, vdot) };
      return decided(felt, kept("EN-2", { ...named(run), what: "by-effort" }));
    }
    case "shorter": {
      const short = { ...draft, run: byTimeAndEffort(shorter(run), vdot) };
      return decided(short, kept("EN-2", { ...becoming(draft, short), what: "shorter" }));
    }
    case "easy-short": {
      const short = shortIn(draft);
      return short === null
        ? decided(draft, kept("EN-2", { what: "careful" }))
        : decided(short, kept("EN-2", becoming(draft, short)));
    }
    case "indoors":
      return decided(indoors(draft), forbidden("EN-2", moved(draft)));
  }
};

/** Warm: by effort and by the clock, at the pace that then comes of itself (EN-1). */
export const byEffortWhenWarm: Change = (draft, { conditions, vdot }) => {
  const { run } = draft;
  const percent = conditions.slackPercent;
  const isChanged = draft.decisions.some(
    ({ rule, facts }) => rule === "EN-2" && facts.what !== "careful",
  );
  if (run === null || percent === 0 || isChanged || !isOutside(draft)) return draft;
  return decided(
    { ...draft, run: byTimeAndEffort(run, vdot) },
    preferred("EN-1", { percent: Math.round(percent) }),
  );
};

function isOutside({ run, isIndoors, rests }: Draft): boolean {
  return run !== null && !isIndoors && !rests;
}

function moved({ dose }: Draft): { readonly strength: boolean } {
  return { strength: dose !== null && isInsideRun(dose) };
}

/** The hard run run easy for as long; null where nothing is hard. */
function easedIn(draft: Draft): Draft | null {
  const { run } = draft;
  return run?.hard ? withRun(draft, easyFor(run, run.minutes)) : null;
}

/** Easy and short; null where it is that already. */
function shortIn(draft: Draft): Draft | null {
  const { run } = draft;
  if (run === null) return null;
  const short = easyAndShort(run);
  return short === run ? null : withRun(draft, short);
}

/** The halves of a run that is no longer hard become stops. */
function withRun(draft: Draft, run: NonNullable<Draft["run"]>): Draft {
  const { dose } = draft;
  return { ...draft, run, dose: dose?.place === "in-hard-run" ? asStops(dose) : dose };
}

function becoming({ run: before }: Draft, { run: after }: Draft) {
  const facts = before === null ? {} : named(before);
  return { ...facts, what: "easy", minutes: after?.minutes ?? 0 };
}
