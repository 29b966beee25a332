import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { read } from "../src/notation/read.js";
import { processorMs } from "./reading-proof.js";

/** How long the largest program of a folder takes to read: `npm run bench:reading -- FOLDER`. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder? Give it as the argument.");

const READS = 50;
const options = { unit: null, level: null };
const sized = readdirSync(folder)
  .filter((name) => read(readFileSync(join(folder, name)), name, options).kind === "program")
  .map((name) => ({ name, size: statSync(join(folder, name)).size }))
  .toSorted((a, b) => b.size - a.size);
const [largest] = sized;
if (largest === undefined) throw new Error("No program in it.");
const bytes = readFileSync(join(folder, largest.name));
const times = Array.from({ length: READS }, () => {
  const start = processorMs();
  read(bytes, largest.name, options);
  return processorMs() - start;
}).toSorted((a, b) => a - b);
const at = (share: number) => (times[Math.floor(share * (READS - 1))] ?? 0).toFixed(1);
console.log(`${largest.name}, ${largest.size} bytes: median ${at(0.5)} ms, slowest ${at(1)} ms`);
