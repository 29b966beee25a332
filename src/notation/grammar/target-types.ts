import type { NamedPace, RunType, Target } from "../../domain/session.js";

const FAST: readonly NamedPace[] = [
  "threshold",
  "half",
  "15k",
  "10k",
  "5k",
  "3k",
  "mile",
  "interval",
  "repetition",
  "vma",
];

/** Percent of the speed of a marathon; that of a half marathon is 104 or 105. */
const FASTER_THAN_MARATHON = 103;

/** Seconds a kilometre between the pace of a marathon and that of a half marathon, or nearly. */
const FASTER_BY_SECONDS = 10;
/** So much slower than these paces is slower than a marathon. */
const SLOWER_BY_SECONDS = 20;
const NEAR_MARATHON: readonly NamedPace[] = ["threshold", "half", "15k", "10k"];

/** The type that a pace or a feeling alone gives a run. */
export function typeOf(target: Target): RunType {
  switch (target.kind) {
    case "named-pace":
      return typeAtPace(target);
    case "effort":
      if (target.effort === "easy" || target.effort === "very easy") return "easy";
      return target.effort === "moderate" ? "steady" : "tempo";
    case "zone":
      return target.zone.max <= 2 ? "easy" : target.zone.max <= 3 ? "steady" : "tempo";
    case "rpe":
      return target.rpe.max <= 5 ? "easy" : target.rpe.max <= 6 ? "steady" : "tempo";
    case "heart-rate":
      if (target.unit === "bpm") return "steady";
      return target.value.max <= 80 ? "easy" : target.value.max < 85 ? "steady" : "tempo";
    case "from-to":
      // `Very easy to easy` is a band.
      return [target.from, target.to].every((end) => typeOf(end) === "easy")
        ? "easy"
        : "progression";
    case "pace":
    case "rep-time":
      return "steady";
  }
}

function typeAtPace({
  pace,
  percent,
  offsetSecondsPerKm,
}: Extract<Target, { kind: "named-pace" }>): RunType {
  const offset = offsetSecondsPerKm ?? 0;
  if (pace === "easy" || pace === "recovery" || (percent !== null && percent.max <= 80))
    return "easy";
  if (pace === "marathon") {
    const isFaster = percent !== null && percent.max >= FASTER_THAN_MARATHON;
    return isFaster || offset <= -FASTER_BY_SECONDS ? "tempo" : "steady";
  }
  if (NEAR_MARATHON.includes(pace) && offset >= SLOWER_BY_SECONDS) return "steady";
  return FAST.includes(pace) && (percent === null || percent.max >= 90) ? "tempo" : "steady";
}
