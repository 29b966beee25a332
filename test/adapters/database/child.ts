/**
 * Another process that works with a database file: `tsx child.ts ACT FILE…`. It prints a line when
 * it has done what its act says.
 */
import SqliteFile from "better-sqlite3";
import { openDatabase } from "../../../src/adapters/database/open.js";
import { account, runner } from "./samples.js";

const NOBODY = 65_534;
const [act = "", file = "", ...more] = process.argv.slice(2);

/** What opening gives: `opened`, or the kind of the problem. */
async function outcome(path: string): Promise<string> {
  const result = await openDatabase(path);
  if (!result.ok) return result.problem.kind;
  await result.value.close();
  return "opened";
}

const ACTS: Readonly<Record<string, () => Promise<void>>> = {
  open: async () => console.log(await outcome(file)),

  /** Opens several files as someone who is not root, whom permissions mean something to. */
  "open-unprivileged": async () => {
    // The program itself may lie where only root can look: what it needs of it is read before.
    await outcome(":memory:");
    if (process.getuid?.() === 0) process.setuid?.(NOBODY);
    const outcomes: string[] = [];
    for (const path of [file, ...more]) outcomes.push(await outcome(path));
    console.log(outcomes.join(" "));
  },

  /** Holds the right to write for so many milliseconds. */
  write: async () => {
    const raw = new SqliteFile(file);
    raw.exec("BEGIN IMMEDIATE; UPDATE runner SET created_at = created_at + 1");
    console.log("writing");
    await new Promise((resolve) => setTimeout(resolve, Number(more[0])));
    raw.exec("COMMIT");
    raw.close();
  },

  /** Keeps the whole file to itself until it is ended. */
  keep: async () => {
    const raw = new SqliteFile(file);
    raw.pragma("locking_mode = EXCLUSIVE");
    raw.exec("BEGIN IMMEDIATE; UPDATE runner SET created_at = created_at + 1; COMMIT");
    console.log("keeping");
    // The timer holds on to the connection: a collected one is closed and gives the file back.
    setInterval(() => raw.open, 1000);
  },

  /** Is killed while it has the database open, after adding a runner. */
  crash: async () => {
    const result = await openDatabase(file);
    if (!result.ok) throw new Error(result.problem.kind);
    const id = more[0] ?? "crashed";
    await result.value.transaction(({ runners }) => runners.add(runner(id), account(id)));
    process.kill(process.pid, "SIGKILL");
  },

  /** Is killed while it has the database open, having come from a newer version. */
  "crash-newer": async () => {
    const raw = new SqliteFile(file);
    raw.exec("INSERT INTO schema_version VALUES (9999, 'from-the-future', 0)");
    process.kill(process.pid, "SIGKILL");
  },
};

await ACTS[act]?.();
