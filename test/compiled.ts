import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A program of `test/` as plain JavaScript, for processes that must start quickly. */
export interface Compiled {
  readonly entry: string;
  remove(): void;
}

/** Transpiles a file and all of ours that it imports; types are checked elsewhere. */
export function compiled(entry: string): Compiled {
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, "dist", "compiled-"));
  const placed = (file: string) => join(folder, relative(ROOT, file)).replace(/\.ts$/, ".js");
  const seen = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      const imported = join(dirname(file), fileName.replace(/\.js$/, ".ts"));
      if (fileName.startsWith(".") && existsSync(imported)) waiting.push(imported);
    }
    mkdirSync(dirname(placed(file)), { recursive: true });
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
    });
    writeFileSync(placed(file), outputText);
  }
  // Migrations are read from beside the sources.
  symlinkSync(join(ROOT, "migrations"), join(folder, "migrations"));
  return {
    entry: placed(entry),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
