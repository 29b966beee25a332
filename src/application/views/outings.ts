import type { Adjustment } from "../../domain/adjustment.js";
import type { IsoDate } from "../../domain/calendar.js";
import type { Outing } from "../../domain/outing.js";
import type { PlacedStrength, Plan, PlannedSession } from "../../domain/plan.js";
import { type Adapted, adapted } from "../../planning/environment/adapted.js";
import {
  type Conditions,
  conditionsOf,
  isDarkAt,
  traitsOf,
  withTold,
} from "../../planning/environment/conditions.js";
import { swapWishesOn } from "../../planning/environment/swaps.js";
import { type Weather, weatherAt } from "../../planning/environment/weather-at.js";
import { NO_OUTLOOK, type Outlook } from "../outlook.js";

export type { Outing } from "../../domain/outing.js";

/** The outings of a day in the order of doing, as the runner's wishes leave them. */
export function outingsOn(plan: Plan, date: IsoDate): readonly Outing[] {
  return adaptedOn(plan, date).map(({ outing }) => outing);
}

/** The same with what decided it, and with the weather of each outing's own hour. */
export function adaptedOn(
  plan: Plan,
  date: IsoDate,
  outlook: Outlook = NO_OUTLOOK,
  adjustments: readonly Adjustment[] = plan.course?.adjustments ?? [],
): readonly Adapted[] {
  const { surfaces, ...wishes } = swapWishesOn(adjustments, date);
  const { vdot, runner } = plan;
  return prescribedOn(plan, date).map((outing) =>
    adapted(outing, {
      conditions: surfaces.reduce(withTold, conditionsFor(outing, plan, outlook)),
      // Who speaks of the ground after the treadmill is out of doors again.
      wishes: { ...wishes, treadmill: surfaces.at(-1) === "treadmill" },
      vdot,
      equipment: runner.equipment,
    }),
  );
}

/** The weather in which an outing begins; null where the forecast does not say. */
export function weatherFor(outing: Outing, { forecast }: Outlook): Weather | null {
  return forecast === null ? null : weatherAt(forecast, startMinuteOf(outing));
}

export function conditionsFor(
  outing: Outing,
  { runner, vdot }: Plan,
  outlook: Outlook,
): Conditions {
  const weather = conditionsOf(weatherFor(outing, outlook), traitsOf(runner, vdot));
  const { place } = outlook;
  return { ...weather, isDark: place !== null && isDarkAt(startMinuteOf(outing), place) };
}

function startMinuteOf(outing: Outing): number {
  switch (outing.kind) {
    case "run":
      return outing.run.startMinute;
    case "dose":
      return outing.dose.startMinute;
    case "own":
      return outing.strength.startMinute;
  }
}

function prescribedOn(plan: Plan, date: IsoDate): readonly Outing[] {
  const sessions = plan.sessions.filter(
    (session) => session.date === date && session.status !== "cancelled",
  );
  const doses = sessions.filter((session) => session.kind === "placed-strength");
  return sessions.flatMap((session) => outingOf(session, doses) ?? []);
}

/** Strength that belongs to a run is part of that run's outing. */
function outingOf(session: PlannedSession, doses: readonly PlacedStrength[]): Outing | null {
  switch (session.kind) {
    case "run": {
      const dose = doses.find(({ runId }) => runId === session.id) ?? null;
      return { kind: "run", run: session, dose };
    }
    case "placed-strength":
      return session.runId === null ? { kind: "dose", dose: session } : null;
    case "own-strength":
      return { kind: "own", strength: session };
  }
}
