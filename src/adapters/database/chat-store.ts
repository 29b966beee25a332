import type { AccountKey, ChatStore } from "../../application/ports.js";
import { readKeptLine, readOpenForm } from "./chat-row.js";
import type { HandledEvents } from "./handled-events.js";
import type { Queries } from "./tables.js";

export function chatStore(queries: Queries, handled: HandledEvents): ChatStore {
  const store: ChatStore = {
    async keepLine(id, account, line, now) {
      const row = { id, ...columnsOf(account), line, kept_at: now };
      readKeptLine(row);
      await queries.insertInto("kept_line").values(row).execute();
    },

    async keptLine(id) {
      const row = await queries
        .selectFrom("kept_line")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined ? null : readKeptLine(row);
    },

    async keepAnswers(account, form, answers, now) {
      const row = {
        ...columnsOf(account),
        form,
        answers: JSON.stringify(answers),
        kept_at: now,
      };
      readOpenForm(row);
      await queries
        .insertInto("open_form")
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(["platform", "workspace", "external_id", "form"])
            .doUpdateSet({ answers: row.answers, kept_at: row.kept_at }),
        )
        .execute();
    },

    async answers(account, form) {
      const row = await queries
        .selectFrom("open_form")
        .selectAll()
        .where("platform", "=", account.platform)
        .where("workspace", "=", account.workspace)
        .where("external_id", "=", account.externalId)
        .where("form", "=", form)
        .executeTakeFirst();
      return row === undefined ? {} : readOpenForm(row);
    },

    async dropAnswers(account, form) {
      await queries
        .deleteFrom("open_form")
        .where("platform", "=", account.platform)
        .where("workspace", "=", account.workspace)
        .where("external_id", "=", account.externalId)
        .where("form", "=", form)
        .execute();
    },

    takeOn: (platform, eventKey, now) =>
      handled.takeOn(queries, { platform, event_key: eventKey, handled_at: now }),

    async fact(platform, name) {
      const row = await queries
        .selectFrom("platform_fact")
        .select("value")
        .where("platform", "=", platform)
        .where("name", "=", name)
        .executeTakeFirst();
      return row?.value ?? null;
    },

    async setFact(platform, name, value) {
      await queries
        .insertInto("platform_fact")
        .values({ platform, name, value })
        .onConflict((conflict) => conflict.columns(["platform", "name"]).doUpdateSet({ value }))
        .execute();
    },

    profileZone: (account) => store.fact(account.platform, zoneFact(account)),

    keepProfileZone: (account, zone) => store.setFact(account.platform, zoneFact(account), zone),

    async forget(account) {
      await queries
        .deleteFrom("platform_fact")
        .where("platform", "=", account.platform)
        .where("name", "=", zoneFact(account))
        .execute();
      for (const table of ["kept_line", "open_form"] as const) {
        await queries
          .deleteFrom(table)
          .where("platform", "=", account.platform)
          .where("workspace", "=", account.workspace)
          .where("external_id", "=", account.externalId)
          .execute();
      }
    },

    async sweep(before) {
      await queries.deleteFrom("kept_line").where("kept_at", "<", before).execute();
      await queries.deleteFrom("open_form").where("kept_at", "<", before).execute();
      await queries.deleteFrom("handled_event").where("handled_at", "<", before).execute();
    },
  };
  return store;
}

/** The name of the fact that holds a profile's time zone. */
function zoneFact({ workspace, externalId }: AccountKey): string {
  return `zone ${workspace} ${externalId}`;
}

function columnsOf({ platform, workspace, externalId }: AccountKey) {
  return { platform, workspace, external_id: externalId };
}
