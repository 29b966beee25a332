import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database, Stores } from "../../../src/application/ports.js";

/** What every database engine must do for installations. */
export function installationContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  describe("installations", () => {
    it("are kept newest for each workspace, until they are dropped", async () => {
      const stored = <Value>(work: (stores: Stores) => Promise<Value>) =>
        database.transaction(work);
      const look = (workspace: string) =>
        stored(({ installations }) => installations.find(workspace));
      await stored(async ({ installations }) => {
        await installations.keep("T1", "old", 100);
        await installations.keep("T2", "other", 100);
        await installations.keep("T1", "new", 101);
      });
      expect([await look("T1"), await look("T2"), await look("T3")]).toEqual([
        "new",
        "other",
        null,
      ]);
      await stored(({ installations }) => installations.drop("T1"));
      expect([await look("T1"), await look("T2")]).toEqual([null, "other"]);
    });
  });
}
