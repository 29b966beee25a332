import { afterEach, describe, expect, it } from "vitest";
import { type OperationsServer, startOperations } from "../../../src/adapters/operations/index.js";
import type { AtWork, Health } from "../../../src/application/outbox/at-work.js";

const WELL: Health = {
  lastTickMs: 1_764_000_000_000,
  sinceTickMs: 20_000,
  oldestDueMs: 1500,
  outbox: { waiting: 3, sent: 5, dropped: 0, refused: 0, unknown: 0, dead: 1 },
  platforms: { discord: true, slack: true },
};

let server: OperationsServer | null = null;
afterEach(() => server?.stop());

async function asked(found: Health, path: string, attempts: readonly [string, string][] = []) {
  const work: AtWork = {
    tick: async () => undefined,
    health: async () => found,
    onAttempt(listener) {
      for (const [platform, end] of attempts) listener(platform as "slack", end);
    },
    stop: async () => undefined,
  };
  server = startOperations({
    port: 0,
    work,
    onFault(error) {
      throw error;
    },
  });
  await expect.poll(() => server?.port()).toBeGreaterThan(0);
  const answer = await fetch(`http://127.0.0.1:${server.port()}${path}`);
  return { status: answer.status, text: await answer.text() };
}

describe("health", () => {
  it.each([
    ["is well when it ticks, the database answers and the platforms are up", {}, 200],
    ["is not before the first tick", { lastTickMs: null, sinceTickMs: null }, 503],
    ["is not when three ticks are missing", { sinceTickMs: 180_000 }, 503],
    ["is not without the database", { outbox: null }, 503],
    ["is not while a platform is away", { platforms: { discord: true, slack: false } }, 503],
  ])("%s", async (_, change, status) => {
    const found = { ...WELL, ...change };
    const answer = await asked(found, "/healthz");
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual(found);
  });
});

describe("metrics", () => {
  it("are what Prometheus reads", async () => {
    const { status, text } = await asked(WELL, "/metrics", [
      ["slack", "sent"],
      ["slack", "sent"],
      ["discord", "again"],
    ]);
    expect(status).toBe(200);
    expect(text).toContain("lunge_last_tick_timestamp_seconds 1764000000");
    expect(text).toContain("lunge_oldest_due_seconds 1.5");
    expect(text).toContain('lunge_outbox_messages{state="dead"} 1');
    expect(text).toContain('lunge_platform_up{platform="discord"} 1');
    expect(text).toContain('lunge_attempts_total{platform="slack",end="sent"} 2');
  });

  it("are nowhere else", async () => {
    expect((await asked(WELL, "/")).status).toBe(404);
  });
});
