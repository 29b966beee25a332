import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { backup } from "../../../src/adapters/database/backup.js";
import { backupCommand } from "../../../src/adapters/database/backup-command.js";
import { filledFile, modeOf, newFolder, opened, stateOf, withRaw } from "./files.js";
import { saidBy } from "./processes.js";
import { account, logEntry, runner } from "./samples.js";

const everything = (file: string) =>
  withRaw(file, (raw) =>
    ["runner", "screening", "account", "program", "plan", "log_entry", "schema_version"].map(
      (table) => raw.prepare(`SELECT * FROM ${table}`).all(),
    ),
  );

describe("a backup", () => {
  it("holds all that the database holds, for its owner only, and leaves both folders tidy", async () => {
    const folder = newFolder();
    const file = await filledFile(folder);
    const before = stateOf(folder);
    const target = join(newFolder(), "copy.db");
    const done = await backup(file, target);
    expect(done).toMatchObject({ ok: true, value: { source: file, target } });
    expect(modeOf(target)).toBe("600");
    expect(Object.keys(stateOf(join(target, "..")))).toEqual(["copy.db"]);
    expect(stateOf(folder)).toEqual(before);
    expect(everything(target)).toEqual(everything(file));
  });

  it("opens as a database", async () => {
    const target = join(newFolder(), "copy.db");
    await backup(await filledFile(newFolder()), target);
    const database = await opened(target);
    expect(await database.transaction(({ runners }) => runners.find(account("ana")))).toEqual(
      runner("ana"),
    );
    await database.close();
  });

  it("is of one moment, while a bot goes on writing", async () => {
    const file = await filledFile(newFolder(), 2000);
    const database = await opened(file);
    const target = join(newFolder(), "copy.db");
    let done = false;
    const copying = backup(file, target).finally(() => {
      done = true;
    });
    let written = 0;
    while (!done) {
      await database.transaction(async ({ logs }) => {
        await logs.add("ana", logEntry(`during-${written}-a`, "2026-12-02"));
        await logs.add("ana", logEntry(`during-${written}-b`, "2026-12-02"));
      });
      written += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await copying).toMatchObject({ ok: true });
    expect(written).toBeGreaterThan(3);
    await database.close();
    const copied = withRaw(target, (raw) =>
      raw.prepare("SELECT count(*) FROM log_entry").pluck().get(),
    );
    expect(copied).toBe(2000);
  });

  it("holds what a killed process stored last", async () => {
    const file = await filledFile(newFolder());
    await saidBy("crash", file, "bo");
    const target = join(newFolder(), "copy.db");
    expect(await backup(file, target)).toMatchObject({ ok: true });
    const ids = withRaw(target, (raw) => raw.prepare("SELECT id FROM runner").pluck().all());
    expect(ids).toEqual(["ana", "bo"]);
  });

  it("is possible of a newer version's database too", async () => {
    const file = await filledFile(newFolder());
    withRaw(file, (raw) => raw.exec("INSERT INTO schema_version VALUES (9999, 'x', 0)"));
    expect(await backup(file, join(newFolder(), "copy.db"))).toMatchObject({ ok: true });
  });

  it("never writes over a file", async () => {
    const folder = newFolder();
    const target = join(folder, "copy.db");
    writeFileSync(target, "the only copy of something else");
    const before = stateOf(folder);
    const done = await backup(await filledFile(newFolder()), target);
    expect(done).toEqual({ ok: false, problem: { kind: "target-exists", path: target } });
    expect(stateOf(folder)).toEqual(before);
  });

  it("of a damaged database is refused, and nothing is left at the target", async () => {
    const file = await filledFile(newFolder());
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, 20_000, 29_000));
    const folder = newFolder();
    const done = await backup(file, join(folder, "copy.db"));
    expect(done).toEqual({ ok: false, problem: { kind: "damaged", path: file } });
    expect(stateOf(folder)).toEqual({});
  });
});

describe("the command db:backup", () => {
  it("says in one line what it did", async () => {
    const file = await filledFile(newFolder());
    const target = join(newFolder(), "copy.db");
    const { status, line } = await backupCommand(["--db", file, target]);
    expect(status).toBe(0);
    expect(line).toMatch(/^Backed up \S+lunge\.db to \S+copy\.db: \d+ pages, checked\.$/);
  });

  it.each([
    [
      "no database",
      (folder: string) => ["--db", join(folder, "none.db"), join(folder, "t")],
      /^No backup: there is no file \S+none\.db\.$/,
    ],
    [
      "a folder as target",
      (folder: string) => ["--db", join(folder, "lunge.db"), join(folder, "sub")],
      /^No backup: \S+sub exists already; name a file that does not\.$/,
    ],
    [
      "a missing folder",
      (folder: string) => ["--db", join(folder, "lunge.db"), join(folder, "no", "t")],
      /^No backup: \S+t cannot be made: a part of the path is missing, is a file or is too long\.$/,
    ],
    [
      "a database that is none",
      (folder: string) => ["--db", join(folder, "text"), join(folder, "t")],
      /^No backup: \S+text is no database of Lunge\.$/,
    ],
  ])("says what is in the way: %s", async (_, args, words) => {
    const folder = newFolder();
    await filledFile(folder);
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "text"), "text ".repeat(200));
    const answer = await backupCommand(args(folder));
    expect(answer.status).toBe(1);
    expect(answer.line).toMatch(words);
  });

  it.each([[[]], [["a", "b"]], [["--to", "x"]], [["--db"]]])(
    "shows its usage for %j",
    async (args) => {
      const { status, line } = await backupCommand(args);
      expect(status).toBe(2);
      expect(line).toContain("[--db FILE] TARGET");
    },
  );

  it("runs as a script", async () => {
    const script = fileURLToPath(new URL("../../../scripts/db-backup.ts", import.meta.url));
    const file = await filledFile(newFolder());
    const target = join(newFolder(), "copy.db");
    const said = execFileSync(process.execPath, ["--import", "tsx", script, "--db", file, target]);
    expect(String(said)).toMatch(/^Backed up .* checked\.\n$/);
  });
});
