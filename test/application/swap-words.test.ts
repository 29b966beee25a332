import { describe, expect, it } from "vitest";
import { understand } from "../../src/application/understanding/understand.js";
import { lineOf, type Understanding } from "../../src/application/understanding/understanding.js";

function read(text: string): string {
  const understanding: Understanding = understand(text, ["en", "da"]);
  switch (understanding.kind) {
    case "call":
      return lineOf(understanding.name, understanding.args);
    case "unsure":
      return `unsure: ${understanding.near.join(" | ")}`;
    default:
      return understanding.kind;
  }
}

describe("plain words about the day", () => {
  it.each([
    ["it's icy", "swap surface:icy"],
    ["It's icy today!", "swap surface:icy"],
    ["icy tomorrow", "swap surface:icy day:tomorrow"],
    ["it's too slippery outside", "swap surface:icy"],
    ["the grass is wet", "swap surface:wet"],
    ["it is too hot outside", "swap surface:hot"],
    ["still dark out there", "swap surface:dark"],
    ["treadmill today please", "swap surface:treadmill"],
    ["only 10 minutes today", "swap minutes:10"],
    ["I only have ten minutes", "swap minutes:10"],
    ["no dumbbells today", "swap equipment:none"],
    ["without my kettlebell tomorrow", "swap equipment:none day:tomorrow"],
    ["make it easier", "swap easier:yes"],
    ["det er glat i dag", "swap surface:icy"],
    ["kun 10 minutter i dag", "swap minutes:10"],
    ["ingen håndvægte i dag", "swap equipment:none"],
  ])("mean a swap: %s", (text, line) => {
    expect(read(text)).toBe(line);
  });

  it.each([
    ["is it icy?", "unsure: swap surface:icy"],
    ["it's not icy", "unsure: swap surface:icy"],
    ["maybe icy tomorrow", "unsure: swap surface:icy day:tomorrow"],
    ["icy and dark", "unsure: swap surface:icy"],
    ["can't run, it's icy", "unsure: skip reason:weather | swap surface:icy"],
    ["ice on my bike", "unsure: swap surface:icy"],
    ["swap tomorrow", "unsure: swap day:tomorrow"],
    ["done 8k, it was icy", "unsure: done distance:8km"],
  ])("are asked about in doubt: %s", (text, line) => {
    expect(read(text)).toBe(line);
  });

  it.each([
    ["skip today, too icy", "skip reason:weather"],
    ["skip the run, it's too hot", "skip session:run reason:weather"],
    ["I collapsed in the heat", "emergency"],
    ["my calf is hot and swollen", "red-flag"],
  ])("leave other meanings alone: %s", (text, line) => {
    expect(read(text)).toBe(line);
  });
});
