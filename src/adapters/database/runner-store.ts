import type { Platform, RunnerId, RunnerStore } from "../../application/ports.js";
import type { Screening } from "../../domain/runner.js";
import { keptQuery } from "./kept-query.js";
import {
  apart,
  readRunner,
  readScreening,
  SCREENING,
  screeningRow,
  settingsText,
} from "./runner-row.js";
import type { Queries } from "./tables.js";

export function runnerStore(queries: Queries): RunnerStore {
  return {
    async find(account) {
      const { platform, workspace, externalId } = account;
      const [row] = await runnerBehind(queries, platform, workspace, externalId);
      if (row === undefined) return null;
      const { own, screening } = apart(row, row.id);
      const { id, created_at, settings } = readRunner(own);
      return { id, createdAt: created_at, settings: { ...settings, screening } };
    },

    async add(record, account) {
      const row = {
        id: record.id,
        created_at: record.createdAt,
        settings: settingsText(record.settings),
      };
      readRunner(row);
      await queries.insertInto("runner").values(row).execute();
      await storeScreening(queries, record.id, record.settings.screening);
      await queries
        .insertInto("account")
        .values({
          platform: account.platform,
          workspace: account.workspace,
          external_id: account.externalId,
          runner_id: record.id,
        })
        .execute();
    },

    async changeSettings(id, settings) {
      const row = await queries
        .updateTable("runner")
        .set({ settings: settingsText(settings) })
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirst();
      if (row === undefined) throw new Error(`there is no runner ${id}`);
      readRunner(row);
      await storeScreening(queries, id, settings.screening);
    },

    async accountsOf(id) {
      const rows = await queries
        .selectFrom("account")
        .select(["platform", "workspace", "external_id"])
        .where("runner_id", "=", id)
        .execute();
      return rows.map(({ platform, workspace, external_id }) => ({
        platform,
        workspace,
        externalId: external_id,
      }));
    },

    async remove(id) {
      await queries.deleteFrom("runner").where("id", "=", id).execute();
    },
  };
}

const runnerBehind = keptQuery(
  (queries, platform: Platform, workspace: string, externalId: string) =>
    queries
      .selectFrom("account")
      .innerJoin("runner", "runner.id", "account.runner_id")
      .leftJoin("screening", "screening.runner_id", "account.runner_id")
      .selectAll("runner")
      .select(SCREENING)
      .where("platform", "=", platform)
      .where("workspace", "=", workspace)
      .where("external_id", "=", externalId),
);

async function storeScreening(
  queries: Queries,
  id: RunnerId,
  screening: Screening | null,
): Promise<void> {
  await queries.deleteFrom("screening").where("runner_id", "=", id).execute();
  if (screening === null) return;
  const row = screeningRow(id, screening);
  readScreening(row);
  await queries.insertInto("screening").values(row).execute();
}
