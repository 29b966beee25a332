import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.js";

/** The program as it is started, in `dist/`: `npm run build`. */
const folder = fileURLToPath(new URL("../dist", import.meta.url));
// The parts of an earlier build have other names.
for (const file of existsSync(folder) ? readdirSync(folder) : []) {
  if (/\.js(\.map)?$/.test(file)) rmSync(join(folder, file));
}
await bundle(fileURLToPath(new URL("../src/main.ts", import.meta.url)), folder);
