import { openDatabase } from "../../../../src/adapters/database/open.js";
import type { AccountKey, Database, Platform } from "../../../../src/application/ports.js";
import { keepReminders } from "../../../../src/application/reminders/keep.js";
import { PLAN, program, runner, SETTINGS } from "../../../adapters/database/samples.js";

/** The day of the sample plan's run, and the minute before its reminders are due. */
export const DAY = "2026-12-01";
export const DUE = Date.parse("2026-12-01T06:30+01:00") / 60_000;

/** Opens what must open. */
export async function opened(file: string): Promise<Database> {
  const result = await openDatabase(file);
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.path}`);
  return result.value;
}

/** Accounts on a platform of which nothing else is asked. */
export function on(platform: Platform): (index: number) => AccountKey {
  return (index) => ({ platform, workspace: "", externalId: `u${index}` });
}

/** So many people with a plan, whose reminder is due in the same minute. */
export async function addPeople(
  database: Database,
  count: number,
  accountOf: (index: number) => AccountKey,
): Promise<void> {
  const reminder = { when: "morning", time: "06:30", days: "training" } as const;
  const screening = { yes: [], answeredOn: DAY, clearance: null };
  const settings = { ...SETTINGS, language: "en", reminder, screening };
  await database.transaction(async (stores) => {
    for (let index = 0; index < count; index++) {
      const id = `r${index}`;
      const account = accountOf(index);
      const record = runner(id, settings);
      await stores.runners.add(record, account);
      await stores.programs.add(program(`p${index}`, id));
      await stores.plans.add({
        runnerId: id,
        revision: 1,
        programId: `p${index}`,
        start: null,
        race: null,
        cause: "started",
        madeAt: DUE - 60,
        plan: { ...PLAN, runner: settings },
      });
      await keepReminders(stores, record, [], account, DUE - 60);
    }
  });
}
