import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { openToWrite } from "../../../src/adapters/database/connection.js";
import { databaseOver } from "../../../src/adapters/database/database.js";
import { readMigrations } from "../../../src/adapters/database/migrations.js";
import { BUSY_TIMEOUT_MS, openDatabase } from "../../../src/adapters/database/open.js";
import { type DatabaseProblemKind, problemKindOf } from "../../../src/adapters/database/problem.js";
import { filledFile, modeOf, newFolder, opened, stateOf, withRaw } from "./files.js";
import { running, saidBy } from "./processes.js";
import { account, HEALTH_WORDS, program, runner } from "./samples.js";

describe("opening a database", () => {
  it("makes the file and its folders, for the owner only, also beside the file", async () => {
    const folder = newFolder();
    const file = join(folder, "data", "deep", "lunge.db");
    const database = await opened(file);
    await database.transaction(({ runners }) => runners.add(runner("ana"), account("ana")));
    expect([file, `${file}-wal`, `${file}-shm`].map(modeOf)).toEqual(["600", "600", "600"]);
    expect(modeOf(join(folder, "data"))).toBe("700");
    await database.close();
    expect(Object.keys(stateOf(join(folder, "data", "deep")))).toEqual(["lunge.db"]);
  });

  it("leaves the mode of a file that exists as its owner set it", async () => {
    const file = await filledFile(newFolder());
    chmodSync(file, 0o640);
    await (await opened(file)).close();
    expect(modeOf(file)).toBe("640");
  });

  it("takes an empty file for a new database", async () => {
    const file = join(newFolder(), "lunge.db");
    writeFileSync(file, "");
    await (await opened(file)).close();
    expect(statSync(file).size).toBeGreaterThan(0);
  });

  it("finds what was stored before", async () => {
    const database = await opened(await filledFile(newFolder()));
    expect(await database.transaction(({ runners }) => runners.find(account("ana")))).toEqual(
      runner("ana"),
    );
    await database.close();
  });

  it("finds what a process stored that was killed straight after", async () => {
    const file = await filledFile(newFolder());
    await saidBy("crash", file, "bo");
    expect(existsSync(`${file}-wal`)).toBe(true);
    const database = await opened(file);
    expect(await database.transaction(({ runners }) => runners.find(account("bo")))).toEqual(
      runner("bo"),
    );
    await database.close();
  });

  it("keeps nothing in the file of what a runner deleted", async () => {
    const file = await filledFile(newFolder());
    expect(readFileSync(file).includes(HEALTH_WORDS)).toBe(true);
    const database = await opened(file);
    await database.transaction(({ runners }) => runners.remove("ana"));
    await database.close();
    expect(readFileSync(file).includes(HEALTH_WORDS)).toBe(false);
  });

  it.each([
    ["a write-ahead log", "journal_mode", "wal"],
    ["every commit on the disk (2 is FULL)", "synchronous", 2],
    ["checked references", "foreign_keys", 1],
    ["deleted content overwritten", "secure_delete", 1],
    ["five seconds of patience", "busy_timeout", 5000],
  ])("works with %s", (_, pragma, value) => {
    const connection = openToWrite(
      join(newFolder(), "lunge.db"),
      readMigrations(),
      BUSY_TIMEOUT_MS,
    );
    expect(connection.pragma(pragma, { simple: true })).toBe(value);
    connection.close();
  });
});

describe("a database that cannot be used", () => {
  const damage = (file: string, from: number) => {
    const bytes = readFileSync(file);
    bytes.fill(0xa5, from, from + 9000);
    writeFileSync(file, bytes);
  };
  const addVersion = (file: string) =>
    withRaw(file, (raw) => raw.exec("INSERT INTO schema_version VALUES (9999, 'x', 0)"));

  const situations: [string, DatabaseProblemKind, (file: string) => void][] = [
    ["a text file", "not-a-database", (file) => writeFileSync(file, "Mon rest\n".repeat(500))],
    ["a file of one byte", "not-a-database", (file) => writeFileSync(file, "x")],
    ["a file of zeros", "not-a-database", (file) => writeFileSync(file, Buffer.alloc(8192))],
    ["a damaged head", "not-a-database", (file) => damage(file, 0)],
    ["damaged pages", "damaged", (file) => damage(file, 20_000)],
    [
      "a file cut in half",
      "damaged",
      (file) => writeFileSync(file, readFileSync(file).subarray(0, 40_960)),
    ],
    ["a newer version's database", "newer-version", addVersion],
    [
      "another program's database",
      "not-a-database",
      (file) => withRaw(file, (raw) => raw.exec("DROP TABLE schema_version")),
    ],
    [
      "another program's database with a table of that name",
      "not-a-database",
      (file) =>
        withRaw(file, (raw) =>
          raw.exec("DROP TABLE schema_version; CREATE TABLE schema_version (schema TEXT)"),
        ),
    ],
    [
      "another program's database that counts otherwise",
      "not-a-database",
      (file) => withRaw(file, (raw) => raw.exec("DELETE FROM schema_version")),
    ],
  ];

  it.each(situations)("%s is %s, and stays as it is", async (_, kind, change) => {
    const folder = newFolder();
    const file = await filledFile(folder);
    change(file);
    const before = stateOf(folder);
    expect(await openDatabase(file)).toEqual({ ok: false, problem: { kind, path: file } });
    expect(stateOf(folder)).toEqual(before);
  });

  it("of a newer version is as untouched when its process was killed", async () => {
    const folder = newFolder();
    const file = await filledFile(folder);
    await saidBy("crash-newer", file);
    const { "lunge.db-shm": _index, ...before } = stateOf(folder);
    expect(Object.keys(before)).toEqual(["lunge.db", "lunge.db-wal"]);
    expect(await openDatabase(file)).toMatchObject({ problem: { kind: "newer-version" } });
    expect(stateOf(folder)).toMatchObject(before);
  });

  it("is a folder", async () => {
    const folder = newFolder();
    expect(await openDatabase(folder)).toMatchObject({ problem: { kind: "is-a-directory" } });
    expect(stateOf(folder)).toEqual({});
  });

  it.each([
    ["below a file", (folder: string) => join(folder, "lunge.db", "deeper", "lunge.db")],
    ["with a name too long", (folder: string) => join(folder, "x".repeat(300))],
    ["with a zero byte", (folder: string) => `${folder}/a\0b`],
  ])("has a path %s", async (_, path) => {
    const folder = newFolder();
    await filledFile(folder);
    const before = stateOf(folder);
    expect(await openDatabase(path(folder))).toMatchObject({ problem: { kind: "bad-path" } });
    expect(stateOf(folder)).toEqual(before);
  });

  it("may be read only, or not even that, by someone who is not root", async () => {
    const paths = await Promise.all(
      [
        { file: 0o444, folder: 0o777 },
        { file: 0o666, folder: 0o555 },
        { file: 0o000, folder: 0o777 },
        { file: 0o666, folder: 0o000 },
      ].map(async (modes) => {
        const folder = newFolder();
        const file = await filledFile(folder, 1);
        chmodSync(file, modes.file);
        chmodSync(folder, modes.folder);
        return { folder, file, before: process.getuid?.() === 0 ? stateOf(folder) : null };
      }),
    );
    const closed = newFolder();
    mkdirSync(join(closed, "closed"), { mode: 0o500 });
    chmodSync(closed, 0o555);
    const missing = [join(closed, "lunge.db"), join(closed, "new", "lunge.db")];
    const said = await saidBy("open-unprivileged", ...paths.map(({ file }) => file), ...missing);
    expect(said.split(" ")).toEqual([
      "read-only",
      "read-only",
      "no-permission",
      "no-permission",
      "no-permission",
      "no-permission",
    ]);
    for (const { folder, before } of paths) {
      chmodSync(folder, 0o777);
      if (before !== null) expect(stateOf(folder)).toEqual(before);
    }
  });

  it("is kept by another process for longer than we wait", async () => {
    const folder = newFolder();
    const file = await filledFile(folder);
    const other = await running("keep", file);
    expect(await openDatabase(file, { busyTimeoutMs: 50 })).toEqual({
      ok: false,
      problem: { kind: "locked", path: file },
    });
    other.kill("SIGKILL");
  });

  it("is on a full disk, and works on when there is room again", async () => {
    const connection = openToWrite(
      join(newFolder(), "lunge.db"),
      readMigrations(),
      BUSY_TIMEOUT_MS,
    );
    connection.pragma("max_page_count = 40");
    const database = databaseOver(connection);
    await database.transaction(({ runners }) => runners.add(runner("ana"), account("ana")));
    const huge = { ...program("p1", "ana"), text: "x".repeat(1_000_000) };
    const failure = await database
      .transaction(({ programs }) => programs.add(huge))
      .catch((error: unknown) => error);
    expect(problemKindOf(failure)).toBe("disk-full");
    connection.pragma("max_page_count = 4000");
    await database.transaction(({ programs }) => programs.add(huge));
    expect(await database.transaction(({ programs }) => programs.newest("ana"))).toEqual(huge);
    await database.close();
  });

  it("is a transaction inside another: neither waits for ever, and both are taken back", async () => {
    const connection = openToWrite(":memory:", readMigrations(), BUSY_TIMEOUT_MS);
    const database = databaseOver(connection, { mostWaitMs: 20 });
    const add = (id: string) =>
      database.transaction((stores) => stores.runners.add(runner(id), account(id)));
    const nested = database.transaction(async ({ runners }) => {
      await runners.add(runner("ana"), account("ana"));
      await add("bo");
    });
    await expect(nested).rejects.toThrow("inside another");
    await add("cy");
    const found = await database.transaction(({ runners }) =>
      Promise.all(["ana", "bo", "cy"].map((id) => runners.find(account(id)))),
    );
    expect(found.map((record) => record?.id)).toEqual([undefined, undefined, "cy"]);
    await database.close();
  });

  it("is not made up: an error that nobody expects goes on upwards", () => {
    expect(problemKindOf(new Error("SQLITE_BUSY"))).toBeNull();
    expect(problemKindOf(Object.assign(new Error(), { code: "EMFILE" }))).toBeNull();
    expect(problemKindOf("SQLITE_BUSY")).toBeNull();
    expect(problemKindOf(new SqliteFile.SqliteError("", "SQLITE_MISUSE"))).toBeNull();
  });
});
