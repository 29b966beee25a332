import type { Installation, InstallationStore } from "@slack/bolt";
import * as z from "zod";
import type { Clock, Database } from "../../application/ports.js";
import type { Seal } from "./sealed.js";

/** What must be there of an installation that was stored; the rest is Slack's own. */
const STORED = z.looseObject({
  team: z.looseObject({ id: z.string() }),
  user: z.looseObject({ id: z.string() }),
  bot: z.looseObject({ token: z.string(), id: z.string(), userId: z.string() }),
});

/** Bolt's store of installations over the database; each is sealed as a whole. */
export function installationStore(parts: {
  readonly database: Database;
  readonly clock: Clock;
  readonly seal: Seal;
}): InstallationStore {
  const { database, clock, seal } = parts;
  return {
    async storeInstallation(installation) {
      const workspace = teamOf(installation);
      const sealed = seal.seal(JSON.stringify(installation), workspace);
      await database.transaction(({ installations }) =>
        installations.keep(workspace, sealed, clock.now()),
      );
    },

    async fetchInstallation({ teamId }) {
      const workspace = teamId ?? "";
      const sealed = await database.transaction(({ installations }) =>
        installations.find(workspace),
      );
      if (sealed === null) throw new Error("nobody has installed Lunge there");
      const stored: unknown = JSON.parse(seal.open(sealed, workspace));
      STORED.parse(stored);
      return stored as Installation<"v1" | "v2", boolean>;
    },

    async deleteInstallation({ teamId }) {
      await database.transaction(({ installations }) => installations.drop(teamId ?? ""));
    },
  };
}

/** Only single workspaces are installed to: the manifest does not ask for whole organisations. */
function teamOf({ team }: Pick<Installation, "team">): string {
  if (team === undefined) throw new Error("Lunge is installed to workspaces, not to organisations");
  return team.id;
}
