import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, OTHERS } from "./bundle.js";

/** The program as it is started, in `dist/`: `npm run build`. */
const folder = fileURLToPath(new URL("../dist", import.meta.url));
// The parts of an earlier build have other names.
for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (!name.startsWith(OTHERS)) rmSync(join(folder, name), { recursive: true });
}
await bundle(fileURLToPath(new URL("../src/main.ts", import.meta.url)), folder);
