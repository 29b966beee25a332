import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../src/application/command-line.js";
import { commandLine, start } from "../../src/application/commands/start.js";
import { readCall } from "../../src/application/dispatch.js";
import { messagesFor } from "../../src/messages/messages.js";

/** The values that `/start` reads from a line. */
function valuesOf(line: string) {
  const call = readCommandLine(line);
  if (!call.ok) throw new Error(call.problem.kind);
  const read = readCall(start, { ...call.value, attachment: null }, messagesFor("en"));
  if (!read.ok) throw new Error(read.reply.error?.message);
  return read.values as Parameters<typeof commandLine>[0];
}

describe("the command line behind a preview's button", () => {
  it.each([
    "start program:half race:2027-04-11 priority:B",
    "start program:10k start:2027-01-04 run-days:tue,thu,sat,sun run-time:06:30 weekend-time:10:15",
    "start program:base strength-times:06:00,12:15 strength-weeks:12 strength-places:in-runs",
    "start program:5k focus:strength equipment:bench,kettlebell weekly-km:22.5 units:mi",
    "start program:5k equipment:none result:none reminder:none place:none health:ok",
    'start program:half result:"10k 50:00" reminder:06:30 reminder-days:all tz:Europe/Oslo',
    'start program:half result:"half 1:52:30" reminder:eve-20:00 language:da health:4,6',
    'start program:half place:"55.68,-12.5" health:ok',
  ])("says again what was said: %s", (line) => {
    const values = valuesOf(line);
    expect(valuesOf(commandLine(values))).toEqual(values);
  });
});
