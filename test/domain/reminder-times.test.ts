import { expect, it } from "vitest";
import { reminderTimes } from "./reminder-times.js";

it("one reminder a local day, at the minute that Intl says, around every change of the clocks", () => {
  const zones = [
    "Africa/Casablanca",
    "America/Godthab",
    "America/Santiago",
    "Antarctica/Troll",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Europe/Copenhagen",
  ];
  const { changes, faults } = reminderTimes({ zones, years: [2026, 2026], everyMinutes: 45 });
  expect(faults).toEqual([]);
  expect(changes).toBe(12);
});
