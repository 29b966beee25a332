import type { AccountKey, Person } from "./ports.js";

/** The account of a person as the stores know it. */
export function accountOf({ platform, workspace, id }: Person): AccountKey {
  return { platform, workspace, externalId: id };
}
