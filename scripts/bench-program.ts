import { instantOf } from "../src/domain/calendar.js";
import type { Program } from "../src/domain/program.js";
import { DEFAULT_AVAILABILITY, type Runner } from "../src/domain/runner.js";
import { readProgram } from "../src/notation/index.js";
import type { PlanRequest } from "../src/planning/plan-request.js";

const ZONE = "Europe/Copenhagen";

/** A request for so many weeks with six fixed runs, two of them hard and one long. */
export function benchRequest(weeks: number): PlanRequest {
  return {
    program: programOf(weeks),
    source: "import",
    runner: RUNNER,
    asOf: instantOf("2026-11-20", "12:00", ZONE),
    start: "2026-11-23",
    race: null,
  };
}

function programOf(weeks: number): Program {
  const text = [
    "# Bench",
    ...Array.from({ length: weeks }, (_, week) =>
      [
        `## Week ${week + 1}`,
        "Tue intervals: 12 min warm-up + 6 x (1000 m @ interval pace + 90 s jog) + 12 min cool-down",
        "Wed easy 6 km",
        "Thu tempo: 12 min warm-up + 20 min @ threshold pace + 12 min cool-down",
        "Fri easy 5 km",
        "Sat easy 8 km",
        "Sun long 14 km",
      ].join("\n"),
    ),
  ].join("\n\n");
  const read = readProgram(text);
  if (!read.ok) throw new Error("the bench's program does not read");
  return read.value;
}

const RUNNER: Runner = {
  timeZone: ZONE,
  language: "en",
  units: "km",
  availability: DEFAULT_AVAILABILITY,
  strengthWeeks: 20,
  strengthPlaces: "any",
  focus: "balanced",
  priority: "A",
  equipment: ["dumbbell"],
  result: null,
  reminder: null,
  weeklyKm: null,
  place: null,
  screening: { yes: [], answeredOn: "2026-11-20", clearance: null },
};
