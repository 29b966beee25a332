import { join } from "node:path";
import { expect, it } from "vitest";
import { outboxCommand } from "../../../src/adapters/database/outbox-command.js";
import { claimDue } from "../../../src/application/reminders/claim.js";
import { addPeople, DAY, DUE, on } from "../../application/reminders/crash/people.js";
import { newFolder, opened } from "./files.js";

const NOW = DUE * 60_000;

async function fileWithDeadMessage(): Promise<string> {
  const file = join(newFolder(), "lunge.db");
  const database = await opened(file);
  await addPeople(database, 2, on("discord"));
  await claimDue(database, "discord", DUE, () => 0);
  await database.transaction(({ outbox }) =>
    outbox.end(`reminder/r0/${DAY}`, { kind: "settled", state: "dead", reason: "500", at: NOW }),
  );
  await database.close();
  return file;
}

it("lists what was given up, and tries it again", async () => {
  const file = await fileWithDeadMessage();
  const run = (...args: string[]) => outboxCommand(["--db", file, ...args], NOW);
  const line = `reminder/r0/${DAY}  discord, person, dead, 0 attempts, 500`;
  const counts = "waiting 1, sent 0, dropped 0, refused 0, unknown 0, dead 1";
  expect(await run()).toEqual({ status: 0, lines: [counts, line] });
  expect((await run("list", "sent")).lines).toHaveLength(1);
  expect((await run("requeue", `reminder/r0/${DAY}`)).status).toBe(0);
  expect((await run("requeue", `reminder/r0/${DAY}`)).status).toBe(1);
  expect((await run("list")).lines).toEqual([
    "waiting 2, sent 0, dropped 0, refused 0, unknown 0, dead 0",
  ]);
});

it.each([
  [["list", "lost"], 2],
  [["requeue"], 2],
  [["mend"], 2],
  [["--db", "/nowhere/lunge.db"], 1],
])("says what is wrong with %j", async (args, status) => {
  expect((await outboxCommand(args, NOW)).status).toBe(status);
});
