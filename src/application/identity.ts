/** Where a person speaks from. */
export const PLATFORMS = ["console", "discord", "slack"] as const;
export type Platform = (typeof PLATFORMS)[number];

export type RunnerId = string;

/** A person on one platform; several may belong to one runner. */
export interface AccountKey {
  readonly platform: Platform;
  readonly workspace: string;
  readonly externalId: string;
}
