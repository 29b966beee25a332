import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { BOT_SCOPES, slackManifest } from "../../../src/adapters/slack/manifest.js";
import { REGISTRY } from "../../../src/application/registry.js";
import { messagesFor } from "../../../src/messages/messages.js";

const MANIFESTS = [
  { all: false, url: null },
  { all: true, url: null },
  { all: false, url: "https://lunge.example" },
  { all: true, url: "https://lunge.example/" },
] as const;

const made = (options: (typeof MANIFESTS)[number]) =>
  slackManifest(REGISTRY, messagesFor("en"), options) as {
    features: { slash_commands: { command: string; url?: string; description: string }[] };
    oauth_config: { scopes: { bot: string[] } };
  };

const folder = process.env.LUNGE_SPECS_DIR ?? "";
const SCHEMAS = ["slack-manifest-1.0.0.json", "slack-manifest-2.0.0.json"] as const;
const AGAINST = SCHEMAS.flatMap((file) =>
  MANIFESTS.map((options) => ({ schema: join(folder, file), file, options })),
);

describe("the manifest", () => {
  it("declares /lunge, /today, /week and /done, and the rest when it is asked to", () => {
    const names = made(MANIFESTS[0]).features.slash_commands.map(({ command }) => command);
    expect(names).toEqual(["/lunge", "/today", "/week", "/done"]);
    const all = made(MANIFESTS[1]).features.slash_commands.map(({ command }) => command);
    expect(all).toHaveLength(REGISTRY.length + 1);
    expect(new Set(all).size).toBe(all.length);
  });

  it("takes no name that is Slack's own", () => {
    const all = made(MANIFESTS[1]).features.slash_commands.map(({ command }) => command);
    expect(all).toEqual(expect.arrayContaining(["/lunge-help", "/lunge-settings"]));
    for (const own of ["/help", "/settings", "/remind", "/status", "/leave"]) {
      expect(all).not.toContain(own);
    }
  });

  it("sends everything to one address over HTTP", () => {
    const addresses = made(MANIFESTS[3]).features.slash_commands.map(({ url }) => url);
    expect(new Set(addresses)).toEqual(new Set(["https://lunge.example/slack/events"]));
  });

  it("asks for scopes that the docs justify, each in a line of its own", () => {
    const docs = readFileSync(new URL("../../../docs/slack.md", import.meta.url), "utf8");
    const justified = [...docs.matchAll(/^\| `([a-z:]+)` \| .{10,} \|$/gm)].map(
      (match) => match[1],
    );
    expect(justified).toEqual([...BOT_SCOPES]);
    expect(made(MANIFESTS[0]).oauth_config.scopes.bot).toEqual([...BOT_SCOPES]);
  });

  it.skipIf(folder === "" || !existsSync(folder)).each(AGAINST)(
    "is valid against the official schema: $file, $options",
    ({ schema, options }) => {
      const ajv = new Ajv({ strict: false });
      formats.default(ajv);
      const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
      const manifest = made(options);
      expect([validate(manifest), validate.errors]).toEqual([true, null]);
      manifest.features.slash_commands.push({ command: "no-slash", description: "" });
      expect(validate(manifest)).toBe(false);
    },
  );
});
