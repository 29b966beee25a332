import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDiscord } from "../../doubles/discord/discord.js";

it("with a token the process is on Discord, shows the invitation, and stops when it is told", async () => {
  const discord = await openDiscord({ patienceMs: 20_000 });
  const folder = mkdtempSync(join(tmpdir(), "lunge-discord-"));
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      LUNGE_DISCORD_API: discord.api,
      LUNGE_CHECK_BODIES: "yes",
      LUNGE_LOG_LEVEL: "debug",
      LUNGE_DB: join(folder, "lunge.db"),
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (bytes: Buffer) => {
      said += bytes.toString();
    });
  }
  const exited = once(child, "exit");
  try {
    while (!said.includes("to yourself") && child.exitCode === null) await discord.change(50);
    expect(said).toMatch(/^Discord: add Lunge to a server {2}http/m);
    expect((await discord.person("ana").slash("/help")).text).toMatch(/What I can do/);
    child.kill("SIGTERM");
    expect(await exited).toEqual([0, null]);
    expect(said).not.toContain(discord.token);
  } finally {
    child.kill("SIGKILL");
    await exited;
    await discord.close();
    rmSync(folder, { recursive: true });
  }
});

it("a token that Discord does not know ends in one clear line", async () => {
  const discord = await openDiscord();
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: {
      ...process.env,
      DISCORD_TOKEN: "a-wrong-one",
      LUNGE_DISCORD_API: discord.api,
      LUNGE_DB: ":memory:",
    },
  });
  let said = "";
  child.stderr.on("data", (bytes: Buffer) => {
    said += bytes.toString();
  });
  const [status] = await once(child, "exit");
  await discord.close();
  expect(status).toBe(1);
  expect(said.trim().split("\n")).toHaveLength(1);
  expect(said).toMatch(/Discord does not know this token/);
  expect(said).not.toContain("a-wrong-one");
});
