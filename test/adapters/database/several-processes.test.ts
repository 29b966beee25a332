import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMigrations } from "../../../src/adapters/database/migrations.js";
import { filledFile, newFolder, opened, withRaw } from "./files.js";
import { running, saidBy } from "./processes.js";
import { account, BARE_SETTINGS, runner } from "./samples.js";

describe("several processes with one database", () => {
  it("a transaction waits while another process writes, and sees what it wrote", async () => {
    const file = await filledFile(newFolder());
    const database = await opened(file);
    await running("write", file, "800");
    const found = await database.transaction(async ({ runners }) => {
      const record = await runners.find(account("ana"));
      await runners.changeSettings("ana", BARE_SETTINGS);
      return record;
    });
    expect(found?.createdAt).toBe(runner("ana").createdAt + 1);
    await database.close();
  });

  it("it gives up when the wait is over, having stored nothing, and works again afterwards", async () => {
    const file = await filledFile(newFolder());
    const database = await opened(file, 50);
    const other = await running("write", file, "30000");
    const change = () =>
      database.transaction(({ runners }) => runners.changeSettings("ana", BARE_SETTINGS));
    await expect(change()).rejects.toThrow("locked");
    other.kill("SIGKILL");
    await new Promise((resolve) => other.once("exit", resolve));
    expect(await database.transaction(({ runners }) => runners.find(account("ana")))).toEqual(
      runner("ana"),
    );
    await change();
    await database.close();
  });

  it("the database opens while another process writes", async () => {
    const file = await filledFile(newFolder());
    await running("write", file, "30000");
    const database = await opened(file, 50);
    await database.close();
  });

  it("all that start at once on a missing file get the same one, migrated once", async () => {
    const file = join(newFolder(), "lunge.db");
    const said = await Promise.all([1, 2, 3, 4].map(() => saidBy("open", file)));
    expect(said).toEqual(["opened", "opened", "opened", "opened"]);
    const versions = withRaw(file, (raw) =>
      raw.prepare("SELECT version FROM schema_version").pluck().all(),
    );
    expect(versions).toEqual(readMigrations().map(({ version }) => version));
  });
});
