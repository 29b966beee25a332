import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, OTHERS } from "../scripts/bundle.js";

const FOLDER = fileURLToPath(new URL("../dist", import.meta.url));

/** A program as plain JavaScript, for processes that must start quickly. */
export interface Compiled {
  readonly entry: string;
  remove(): void;
}

export async function compiled(entry: URL): Promise<Compiled> {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(FOLDER, OTHERS));
  await bundle(fileURLToPath(entry), folder);
  return {
    entry: join(folder, basename(entry.pathname).replace(/\.ts$/, ".js")),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
