import { createHash } from "node:crypto";
import SqliteFile from "better-sqlite3";

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

type Row = Readonly<Record<string, unknown>>;

/**
 * Everything that is stored, as one short text: equal for equal content, whatever ids were drawn
 * for it and in whichever order it lies in the file.
 */
export function storedState(file: string): string {
  return reading(file, (raw) => {
    const names = labels(raw);
    const text = tablesOf(raw).flatMap((table) =>
      rows(raw, `SELECT * FROM ${table}`)
        .map((row) => `${table} ${JSON.stringify(row)}`)
        .map((row) => row.replaceAll(UUID, (id) => names.get(id) ?? "id"))
        .sort(),
    );
    return createHash("sha256").update(text.join("\n")).digest("hex");
  });
}

/** What is broken in a database after a crash, as sentences; none for a sound one. */
export function damage(file: string): readonly string[] {
  return reading(file, (raw) => [
    ...rows(raw, "PRAGMA integrity_check")
      .map(({ integrity_check }) => String(integrity_check))
      .filter((found) => found !== "ok"),
    ...rows(raw, "PRAGMA foreign_key_check").map((row) => `dangling: ${JSON.stringify(row)}`),
    ...WANTED.flatMap(([what, query]) =>
      rows(raw, query).map((row) => `${what}: ${JSON.stringify(row)}`),
    ),
  ]);
}

/** Half changes, each with a query that finds it. */
const WANTED: readonly (readonly [string, string])[] = [
  [
    "a plan without its program or its runner",
    `SELECT plan.runner_id, revision FROM plan
     LEFT JOIN runner ON runner.id = plan.runner_id
     LEFT JOIN program ON program.id = plan.program_id AND program.runner_id = plan.runner_id
     WHERE runner.id IS NULL OR program.id IS NULL`,
  ],
  [
    "a runner without exactly one account",
    `SELECT runner.id, count(account.runner_id) AS accounts FROM runner
     LEFT JOIN account ON account.runner_id = runner.id
     GROUP BY runner.id HAVING accounts <> 1`,
  ],
  [
    "a runner without the health answers that every start asks for",
    "SELECT id FROM runner WHERE id NOT IN (SELECT runner_id FROM screening)",
  ],
  [
    "revisions with a gap",
    `SELECT runner_id FROM plan GROUP BY runner_id
     HAVING min(revision) <> 1 OR max(revision) <> count(*)`,
  ],
  [
    "programs with a gap",
    `SELECT runner_id FROM program GROUP BY runner_id
     HAVING min(sequence) <> 1 OR max(sequence) <> count(*)`,
  ],
  [
    "log entries with a gap",
    `SELECT runner_id FROM log_entry GROUP BY runner_id
     HAVING min(sequence) <> 1 OR max(sequence) <> count(*)`,
  ],
  [
    "a program that no plan was made of",
    "SELECT id FROM program WHERE id NOT IN (SELECT program_id FROM plan)",
  ],
  [
    "a log without a plan",
    "SELECT id FROM log_entry WHERE runner_id NOT IN (SELECT runner_id FROM plan)",
  ],
];

/** Names that do not depend on what ids were drawn: people by their account, programs by number. */
function labels(raw: SqliteFile.Database): ReadonlyMap<string, string> {
  return new Map([
    ...rows(raw, "SELECT runner_id AS id, external_id AS name FROM account").map(named),
    ...rows(
      raw,
      `SELECT program.id AS id, external_id || '/' || sequence AS name FROM program
       JOIN account ON account.runner_id = program.runner_id`,
    ).map(named),
  ]);
}

function named({ id, name }: Row): readonly [string, string] {
  return [String(id), String(name)];
}

function tablesOf(raw: SqliteFile.Database): readonly string[] {
  return rows(raw, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .map(({ name }) => String(name))
    .filter((name) => !name.startsWith("sqlite_") && name !== "schema_version");
}

function rows(raw: SqliteFile.Database, query: string): readonly Row[] {
  return raw.prepare(query).all() as Row[];
}

/** Opens the file as it was left, `-wal` and all, and closes it again. */
function reading<Value>(file: string, work: (raw: SqliteFile.Database) => Value): Value {
  const raw = new SqliteFile(file, { fileMustExist: true });
  try {
    return work(raw);
  } finally {
    raw.close();
  }
}
