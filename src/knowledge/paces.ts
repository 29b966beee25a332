import type { NamedPace, Range, RunType } from "../domain/session.js";

/**
 * VDOT and the paces that follow from it (Daniels & Gilbert 1979): a race gives an oxygen uptake,
 * and an oxygen uptake gives every other pace.
 */

/** Oxygen uptake in ml/kg/min at a speed in metres a minute. */
function uptakeAt(metresPerMinute: number): number {
  return -4.6 + 0.182258 * metresPerMinute + 0.000104 * metresPerMinute ** 2;
}

/** The share of the highest uptake that can be held for so many minutes. */
function shareHeldFor(minutes: number): number {
  return (
    0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes)
  );
}

/** Speed in metres a minute at an oxygen uptake in ml/kg/min. */
function speedAt(uptake: number): number {
  const root = Math.sqrt(0.182258 ** 2 + 4 * 0.000104 * (uptake + 4.6));
  return (-0.182258 + root) / (2 * 0.000104);
}

/** VDOT of a race run over `distanceM` in `seconds`. */
export function vdotOf(distanceM: number, seconds: number): number {
  const minutes = seconds / 60;
  return uptakeAt(distanceM / minutes) / shareHeldFor(minutes);
}

/** Minutes inside which the model holds (RT-1). */
const MODEL_MINUTES = { least: 3.5, most: 240 } as const;
/** Below this VDOT, effort steers and not pace (RT-3). */
const STEER_BY_EFFORT_BELOW = 30;

/** VDOT that may steer paces: null outside the model's range (RT-1) or under VDOT 30 (RT-3). */
export function steeringVdot(distanceM: number, seconds: number): number | null {
  const minutes = seconds / 60;
  if (minutes < MODEL_MINUTES.least || minutes > MODEL_MINUTES.most) return null;
  const vdot = vdotOf(distanceM, seconds);
  return vdot < STEER_BY_EFFORT_BELOW ? null : vdot;
}

/** Seconds in which a runner of that VDOT races `distanceM`: the time that gives the VDOT back. */
export function raceSeconds(distanceM: number, vdot: number): number {
  let fast = distanceM / 15;
  let slow = distanceM / 0.5;
  for (let step = 0; step < 60; step++) {
    const middle = (fast + slow) / 2;
    if (vdotOf(distanceM, middle) > vdot) fast = middle;
    else slow = middle;
  }
  return (fast + slow) / 2;
}

/** Seconds per kilometre at a share of VDOT. */
export function paceAtShare(vdot: number, share: number): number {
  return 60_000 / speedAt(share * vdot);
}

/** Riegel's rule: seconds over another distance (RT-4: optimistic beyond the half marathon). */
export function riegelSeconds(
  seconds: number,
  fromM: number,
  toM: number,
  exponent = 1.06,
): number {
  return seconds * (toM / fromM) ** exponent;
}

/** Shares of VDOT by training pace; the faster end first. */
const SHARES = {
  recovery: [0.62, 0.55],
  easy: [0.7, 0.65],
  threshold: [0.88, 0.88],
  interval: [0.975, 0.975],
  repetition: [1.07, 1.07],
} as const;

const RACE_METRES = {
  mile: 1609.344,
  "3k": 3000,
  "5k": 5000,
  "10k": 10_000,
  "15k": 15_000,
  half: 21_097.5,
  marathon: 42_195,
} as const;

/** Seconds per kilometre of a named pace; null for paces that VDOT does not give. */
export function paceForName(vdot: number, name: NamedPace): Range | null {
  switch (name) {
    case "recovery":
    case "easy":
    case "threshold":
    case "interval":
    case "repetition": {
      const [fast, slow] = SHARES[name];
      return { min: paceAtShare(vdot, fast), max: paceAtShare(vdot, slow) };
    }
    case "mile":
    case "3k":
    case "5k":
    case "10k":
    case "15k":
    case "half":
    case "marathon": {
      const metres = RACE_METRES[name];
      const pace = raceSeconds(metres, vdot) / (metres / 1000);
      return { min: pace, max: pace };
    }
    case "race":
    case "vma":
      return null;
  }
}

/** The pace that a run of a type is run at where its steps do not say. */
const PACE_OF_TYPE: Readonly<Record<RunType, NamedPace | null>> = {
  recovery: "recovery",
  easy: "easy",
  long: "easy",
  steady: "marathon",
  tempo: "threshold",
  intervals: "interval",
  repetitions: "repetition",
  hills: "interval",
  fartlek: "threshold",
  progression: "marathon",
  "time-trial": "5k",
  race: null,
  "cross-training": null,
  "walk-run": null,
  other: "easy",
};

/** Seconds per kilometre of a run's working parts; null where effort says it. */
export function paceForRunType(vdot: number, type: RunType): Range | null {
  const name = PACE_OF_TYPE[type];
  return name === null ? null : paceForName(vdot, name);
}

/** RL-13: the share of VDOT left after so many days off without cross-training. */
export function vdotFactorAfterDaysOff(days: number): number {
  return Math.max(0.8, 1 - 0.003 * Math.max(0, days - 5));
}
