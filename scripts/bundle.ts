import { build } from "esbuild";

/**
 * Libraries that stay what they are: native ones, and those that are loaded only when a platform is
 * connected or a port is opened.
 */
const EXTERNAL = [
  "@slack/bolt",
  "better-sqlite3",
  "discord.js",
  "node-cron",
  "pino",
  "prom-client",
];

/** Programs that tests and benches build stand beside it, in folders whose names begin so. */
export const OTHERS = "compiled-";

/** The libraries that were written for `require` find it here. */
const REQUIRE = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);`;

/**
 * Makes a program one file and a few that it loads when needed: Node reads hundreds of files more
 * slowly than it runs them. Types are checked elsewhere.
 *
 * @param entry a TypeScript file; what is made has its name
 */
export async function bundle(entry: string, folder: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: "node",
    target: "node20",
    format: "esm",
    external: EXTERNAL,
    banner: { js: REQUIRE },
    sourcemap: "linked",
    logLevel: "warning",
  });
}
