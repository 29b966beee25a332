import type { InstallationStore } from "../../application/ports.js";
import type { Queries } from "./tables.js";

export function installationStore(queries: Queries): InstallationStore {
  return {
    async find(workspace) {
      const row = await queries
        .selectFrom("slack_installation")
        .select("sealed")
        .where("workspace", "=", workspace)
        .executeTakeFirst();
      return row?.sealed ?? null;
    },

    async keep(workspace, sealed, now) {
      await queries
        .insertInto("slack_installation")
        .values({ workspace, sealed, kept_at: now })
        .onConflict((conflict) =>
          conflict.column("workspace").doUpdateSet({ sealed, kept_at: now }),
        )
        .execute();
    },

    async drop(workspace) {
      await queries.deleteFrom("slack_installation").where("workspace", "=", workspace).execute();
    },
  };
}
