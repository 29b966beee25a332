import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { everyMinute } from "../../../src/adapters/scheduler/every-minute.js";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-12-01T06:30:10Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

it("beats at once and at the start of every minute, until it is stopped", async () => {
  let beats = 0;
  const beat = everyMinute(async () => {
    beats++;
  }, vi.fn());
  expect(beats).toBe(1);
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(beats).toBe(4);
  await beat.stop();
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(beats).toBe(4);
});

it("goes on after a fault, and is not overtaken by itself", async () => {
  const faults: unknown[] = [];
  let begun = 0;
  const beat = everyMinute(
    async () => {
      begun++;
      if (begun === 1) throw new Error("no database");
      await new Promise((done) => setTimeout(done, 150_000));
    },
    (error) => faults.push(error),
  );
  await vi.advanceTimersByTimeAsync(2 * 60_000 + 20_000);
  expect([begun, faults.length]).toEqual([2, 1]);
  const stopped = beat.stop();
  await vi.advanceTimersByTimeAsync(150_000);
  await stopped;
});
