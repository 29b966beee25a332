import { describe, expect, it } from "vitest";
import { formatProgram } from "../../src/notation/index.js";
import { compact, draw, drawRuns, tidy } from "./draw.js";
import { strengthFocused } from "./runners.js";
import "./to-draw.js";
import { weave } from "./weave.js";
import { programOf, times } from "./week-text.js";

describe("a drawn week", () => {
  it("is read as a program, with short forms for what is usual", () => {
    const program = programOf(`
      Mon free              | Tue 18:00 6x1000m | Wed -
      Thu 45 min tempo      | Sat 8 km          | Sun 09:00 14 km long

      Tue easy: 6 km + 4 x (20 s strides + 1 min jog)
    `);
    expect(formatProgram(program)).toBe(`# Drawn
unit: km

## Week 1
Tue 18:00 intervals: 12 min warm-up + 6 x (1000 m @ interval pace + 90 s jog) + 12 min cool-down
Thu tempo 45 min
Sat easy 8 km
Sun 09:00 long 14 km

## Week 2
Tue easy: 6 km + 4 x (20 s strides + 1 min jog)
`);
  });

  it("that cannot be read is an error", () => {
    expect(() => programOf("Tue 18:00 sixish kilometres")).toThrow("not a program");
    expect(() => programOf("Tuesday")).toThrow("not a day of a drawn week");
  });
});

describe("a drawing", () => {
  const made = weave(
    times(
      6,
      "Mon 06:00 strength core 10 min | Tue 6x1000m | Wed 6 km | Thu 45 min tempo | Sun 9 km",
    ),
    strengthFocused,
  );

  it("says every day, what strength it holds, and where", () => {
    const drawn =
      "Mon 06:00 own core | Tue | Wed core after the run | Thu light legs in the run | Fri | Sat | Sun 18:00 heavy legs";
    expect(draw(made.plan, 5)).toBe(drawn);
    expect(made).toDraw(drawn.replaceAll(" | ", "\n"), 5);
    expect(() => expect(made).toDraw(drawn.replace("18:00", "06:00"), 5)).toThrow("week 5");
  });

  it("has a short form", () => {
    expect(compact(made.plan, 5)).toBe("WeC+ ThL° SuH18");
  });

  it("shows the runs where they are what matters", () => {
    expect(drawRuns(made.plan, 5)).toBe(
      "Mon | Tue 18:00 intervals | Wed 18:00 easy | Thu 18:00 tempo | Fri | Sat | Sun 09:00 easy",
    );
  });

  it("is the same whatever its spaces and line breaks", () => {
    expect(tidy("  Mon   06:00 heavy legs\n | Tue |  Wed\tcore ")).toBe(
      "Mon 06:00 heavy legs | Tue | Wed core",
    );
  });
});
