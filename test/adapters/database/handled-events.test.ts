import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import { beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../../src/adapters/database/open.js";
import type { Database } from "../../../src/application/ports.js";
import { newFolder, opened } from "./files.js";
import { account, runner } from "./samples.js";

describe("an event that was taken on", () => {
  let file: string;
  let database: Database;
  beforeEach(async () => {
    file = join(newFolder(), "lunge.db");
    database = await opened(file);
  });

  const takeOn = () => database.transaction(({ chats }) => chats.takeOn("slack", "Ev1", 100));
  const written = () => {
    const raw = new SqliteFile(file, { readonly: true });
    const count = raw.prepare("select count(*) from handled_event").pluck().get();
    raw.close();
    return count;
  };

  it("is written with the next thing that is written", async () => {
    expect(await takeOn()).toBe(true);
    await database.transaction(({ runners }) => runners.find(account("ana")));
    expect(written()).toBe(0);
    await database.transaction(({ runners }) => runners.add(runner("ana"), account("ana")));
    expect(written()).toBe(1);
    expect(await takeOn()).toBe(false);
    await database.close();
  });

  it("waits for the one after, when that fails", async () => {
    await takeOn();
    const failing = database.transaction(async ({ runners }) => {
      await runners.add(runner("ana"), account("ana"));
      throw new Error("taken back");
    });
    await expect(failing).rejects.toThrow("taken back");
    expect(written()).toBe(0);
    await database.transaction(({ runners }) => runners.add(runner("bo"), account("bo")));
    expect(written()).toBe(1);
    await database.close();
  });

  it("is written by itself after a moment", async () => {
    await takeOn();
    await expect.poll(written).toBe(1);
    await database.close();
  });

  it("is written with the next event, when somebody else held the file for that moment", async () => {
    await database.close();
    const told: unknown[] = [];
    const onFault = (error: unknown) => void told.push(error);
    const anew = await openDatabase(file, { busyTimeoutMs: 1, onFault });
    if (!anew.ok) throw new Error(anew.problem.kind);
    database = anew.value;
    await takeOn();
    const other = new SqliteFile(file);
    other.exec("begin immediate");
    await new Promise((resolve) => setTimeout(resolve, 250));
    other.exec("rollback");
    other.close();
    expect(written()).toBe(0);
    expect(told).toMatchObject([{ code: "SQLITE_BUSY" }]);
    await database.transaction(({ chats }) => chats.takeOn("slack", "Ev2", 100));
    await expect.poll(written).toBe(2);
    await database.close();
  });

  it("is known to the next process, when the database was closed", async () => {
    await takeOn();
    await database.close();
    database = await opened(file);
    expect(await takeOn()).toBe(false);
    await database.close();
  });
});
