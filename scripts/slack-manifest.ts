import { slackManifest } from "../src/adapters/slack/manifest.js";
import { REGISTRY } from "../src/application/registry.js";
import { messagesFor } from "../src/messages/messages.js";

/**
 * Writes the app manifest to standard output: `npm run --silent slack:manifest`. With `--all` every
 * command is declared under its own name; with `--url https://…` it is for HTTP, else for Socket
 * Mode.
 */
const words = process.argv.slice(2);
const urlAt = words.indexOf("--url");
const url = urlAt < 0 ? null : (words[urlAt + 1] ?? null);
if (urlAt >= 0 && (url === null || !url.startsWith("https://"))) {
  process.stderr.write("--url needs an address that begins with https://\n");
  process.exitCode = 2;
} else {
  const manifest = slackManifest(REGISTRY, messagesFor("en"), {
    all: words.includes("--all"),
    url,
  });
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
}
