import { expect, it } from "vitest";
import { proveReading } from "../../scripts/reading-proof.js";

it("reads or refuses 2,000 spoilt inputs, throws for none and takes a second for none", () => {
  const { failures, counts } = proveReading(2_000, process.env.LUNGE_PLANS_DIR ?? null, 7);
  expect(failures).toEqual([]);
  expect(counts.program ?? 0).toBeGreaterThan(500);
}, 180_000);
