import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulatedMonth } from "../test/application/challenges/month.js";

/**
 * Months of challenges against a recomputation from the log:
 * `npm run prove:challenges -- [people 60] [months 3]`.
 */
const [people = 60, months = 3] = process.argv.slice(2).map(Number);
let failed = 0;
for (let seed = 1; seed <= months; seed++) {
  const folder = mkdtempSync(join(tmpdir(), "lunge-month-"));
  try {
    const month = await simulatedMonth(join(folder, "lunge.db"), people, seed);
    failed += month.faults.length;
    console.log(
      `month ${seed}: ${people} people, ${month.commands} commands, ${month.looks} looks at five boards, ${month.faults.length} differ`,
    );
    for (const fault of month.faults) console.log(fault);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed === 0 ? 0 : 1;
