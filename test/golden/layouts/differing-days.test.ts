import { describe, expect, it } from "vitest";
import { differingDays } from "./differing-days.js";

const woven = "Mon 06:00 heavy legs | Wed core after the run | Sat light legs in the run";

describe("the days on which two weeks differ", () => {
  it.each([
    ["nothing where they are the same", woven, []],
    ["nothing where they are the same in short", "MoH6 WeC+ SaL°", []],
    ["nothing where place and time are left open", "Mon heavy legs | Wed core | Sat legs", []],
    ["nothing where a choice or an option fits", `${woven} or core | Thu core optional`, []],
    ["nothing for what brackets say", "Mon heavy legs (36 h) | Wed core (6') | Sat legs", []],
    ["another class", "MoL6 WeC+ SaL°", ["Mon"]],
    ["another time", "Mon 18:00 heavy legs | Wed core | Sat legs", ["Mon"]],
    ["another place", "Mon heavy legs | Wed core | Sat light legs after the run", ["Sat"]],
    ["a dose that is missing, and one too many", "MoH6 ThC+ SaL°", ["Wed", "Thu"]],
    ["everything where nothing is asked", "", ["Mon", "Wed", "Sat"]],
  ])("%s", (_, sheet, days) => {
    expect(differingDays(sheet, woven, false)).toEqual(days);
  });

  it("leave core out where only legs are compared", () => {
    expect(differingDays("Mon legs | Sat legs", woven, true)).toEqual([]);
    expect(differingDays("Mon legs | Sat legs", woven, false)).toEqual(["Wed"]);
  });

  it("cannot be named where a week cannot be read", () => {
    expect(() => differingDays("Mon some squats", woven, false)).toThrow("not a dose");
  });
});
