import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import SqliteFile from "better-sqlite3";
import { describe, expect, it } from "vitest";
import {
  migrate,
  readMigrations,
  schemaVersion,
} from "../../../src/adapters/database/migrations.js";
import { newFolder, withRaw } from "./files.js";

const MIGRATIONS = new URL("../../../migrations/", import.meta.url);

function inMemory(): SqliteFile.Database {
  const raw = new SqliteFile(":memory:");
  raw.pragma("foreign_keys = ON");
  return raw;
}

describe("the migrations", () => {
  it("make the schema that migrations/schema.sql shows", async () => {
    const raw = inMemory();
    migrate(raw, readMigrations());
    const statements = raw
      .prepare(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name",
      )
      .pluck()
      .all();
    const schema = statements.map((statement) => `${statement};\n`).join("\n");
    await expect(schema).toMatchFileSnapshot("../../../migrations/schema.sql");
  });

  it("are all read, in the order of their numbers, and written down when applied", () => {
    const raw = inMemory();
    migrate(raw, readMigrations());
    const files = readdirSync(MIGRATIONS).filter((file) => file !== "schema.sql");
    const applied = raw.prepare("SELECT version, name FROM schema_version ORDER BY version").all();
    expect(applied).toEqual(
      files.sort().map((file) => ({ version: Number(file.slice(0, 4)), name: file.slice(5, -4) })),
    );
    expect(schemaVersion(raw)).toBe(files.length);
  });

  it("are not applied a second time", () => {
    const raw = inMemory();
    migrate(raw, readMigrations());
    const before = raw.serialize();
    migrate(raw, readMigrations());
    expect(raw.serialize().equals(before)).toBe(true);
  });

  it("are not applied again when another process applies them just then", () => {
    const file = join(newFolder(), "lunge.db");
    withRaw(file, (raw) => {
      const overtaken = {
        *[Symbol.iterator]() {
          withRaw(file, (other) => migrate(other, readMigrations()));
          yield* readMigrations();
        },
      };
      migrate(raw, overtaken);
      expect(schemaVersion(raw)).toBe(readMigrations().length);
    });
  });

  it("keep what was stored before, and stop whole at one that fails", () => {
    const raw = inMemory();
    const first = readMigrations();
    migrate(raw, first);
    raw.exec("INSERT INTO runner VALUES ('ana', 7, '{}')");
    const next = first.length + 1;
    const second = { version: next, name: "nickname", sql: "ALTER TABLE runner ADD nickname TEXT" };
    const broken = { version: next + 1, name: "broken", sql: "CREATE TABLE half (a TEXT); OOPS" };
    expect(() => migrate(raw, [...first, second, broken])).toThrow("OOPS");
    expect(schemaVersion(raw)).toBe(next);
    expect(raw.prepare("SELECT * FROM runner").all()).toEqual([
      { id: "ana", created_at: 7, settings: "{}", nickname: null },
    ]);
    expect(raw.prepare("SELECT name FROM sqlite_master WHERE name = 'half'").all()).toEqual([]);
  });

  it.each([
    ["a gap", ["0001-a.sql", "0003-c.sql"]],
    ["a number given twice", ["0001-a.sql", "0001-b.sql"]],
    ["a number written shorter", ["1-a.sql"]],
    ["a name with other letters", ["0001-A b.sql"]],
  ])("refuse files with %s", (_, files) => {
    const folder = newFolder();
    for (const file of files) writeFileSync(join(folder, file), "SELECT 1;");
    expect(() => readMigrations(pathToFileURL(`${folder}/`))).toThrow("should have the number");
  });

  it("say what SQLite and PostgreSQL both understand", () => {
    for (const { sql } of readMigrations()) {
      expect(sql).not.toMatch(/AUTOINCREMENT|WITHOUT ROWID|STRICT|PRAGMA|BLOB|DATETIME|`/i);
    }
  });
});
