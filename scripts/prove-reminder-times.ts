import { reminderTimes } from "../test/domain/reminder-times.js";

/**
 * Every time zone × every change of its clocks from 2024 to 2032 × 96 quarter-hours as reminder times,
 * on the day itself and on the evening before, against what `Intl` alone says:
 * `npm run prove:reminder-times -- [every 1]` takes every so-manieth zone.
 */
const every = Number(process.argv[2] ?? 1);
const zones = Intl.supportedValuesOf("timeZone").filter((_, index) => index % every === 0);
const began = Date.now();
const found = reminderTimes({ zones, years: [2024, 2032], everyMinutes: 15 });
const seconds = ((Date.now() - began) / 1000).toFixed(0);
console.log(
  `${zones.length} zones, ${found.changes} changes, ${found.cases} cases, ` +
    `${found.reminders} reminders in ${seconds} s: ${found.faults.length} faults`,
);
for (const fault of found.faults.slice(0, 20)) console.log(fault);
process.exitCode = found.faults.length === 0 ? 0 : 1;
