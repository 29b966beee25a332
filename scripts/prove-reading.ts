import { proveReading } from "./reading-proof.js";

const COUNT = 100_000;
const { counts, slowestMs, failures } = proveReading(
  COUNT,
  process.env.LUNGE_PLANS_DIR ?? null,
  42,
);
console.table(counts);
console.log(`slowest: ${slowestMs} ms; failures: ${failures.length} of ${COUNT}`);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
