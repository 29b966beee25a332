import { join } from "node:path";
import { expect, it } from "vitest";
import { newFolder } from "../../adapters/database/files.js";
import { simulatedMonth } from "./month.js";

it("boards equal a recomputation from the log through a month of changes", async () => {
  const { commands, looks, faults } = await simulatedMonth(join(newFolder(), "lunge.db"), 15, 1);
  expect(faults).toEqual([]);
  expect(commands).toBeGreaterThan(200);
  expect(looks).toBeGreaterThan(7);
}, 60_000);
