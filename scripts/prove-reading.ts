import { proveReading } from "./reading-proof.js";

/** `npm run prove:reading -- COUNT SEED`; with `LUNGE_PLANS_DIR` that folder's files are spoilt too. */
const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 42);
const folder = process.env.LUNGE_PLANS_DIR ?? null;
const { counts, sources, slowestMs, slowest, failures } = proveReading(count, folder, seed);
console.table(counts);
console.table(sources);
console.log(`slowest: ${slowestMs} ms (${slowest}); failures: ${failures.length} of ${count}`);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
