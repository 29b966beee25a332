import { describe, expect, it } from "vitest";
import { typedHere } from "../../../src/adapters/slack/typed-here.js";

describe("a sentence that names a command", () => {
  it.each([
    ["And so on, until you tell me more: /feel", "And so on, until you tell me more: /lunge feel"],
    ["/help lists what I can do.", "/lunge help lists what I can do."],
    ["Or (/program list) first.", "Or (/lunge program list) first."],
    ["One\n/delete-me", "One\n/lunge delete-me"],
  ])("names it as it is typed on Slack: %j", (text, shown) => {
    expect(typedHere(text)).toBe(shown);
  });

  it.each([
    "Type /today or /week, then /done",
    "I do not know /nobody-declared-this",
    "/lunge feel",
    "9:00 at 4:41/km, see https://lunge.example/help",
    "Type /link code:ABCD-EFGH where you want to be the same runner",
    "/settings-of-mine",
  ])("leaves the rest as it is: %j", (text) => {
    expect(typedHere(text)).toBe(text);
  });
});
