import * as z from "zod";
import { isTimeZone } from "../../domain/calendar.js";
import { fail, ok, type Result } from "../../domain/result.js";

/** The part of the environment that is about Discord. */
const ENVIRONMENT = z.object({
  DISCORD_TOKEN: z.string().min(1).optional(),
  DISCORD_SHARDS: z.union([z.literal("auto"), z.coerce.number().int().min(1).max(1000)]).optional(),
  DISCORD_TEST_SERVER: z
    .string()
    .regex(/^\d{15,20}$/, "expected the server's id, a number of 17 to 20 digits")
    .optional(),
  LUNGE_TIME_ZONE: z
    .string()
    .refine(isTimeZone, "expected a time zone of the IANA list")
    .optional(),
  LUNGE_CHECK_BODIES: z.enum(["yes", "no"]).default("no"),
  LUNGE_DISCORD_PER_SECOND: z.coerce.number().int().min(1).default(50),
  LUNGE_DISCORD_API: z.url().optional(),
});

export interface DiscordSettings {
  readonly token: string;
  readonly shards: number | "auto";
  /** Where commands are registered instead of everywhere; null for everywhere. */
  readonly testServer: string | null;
  /** Stands in for the zone of people who have not told theirs. */
  readonly timeZone: string;
  /** Whether every outgoing body is held against our own rules first. */
  readonly checksBodies: boolean;
  /** How many requests a second Discord takes from this bot: 50, unless it has granted more. */
  readonly perSecond: number;
  /** Another address than Discord's, for tests; null for Discord. */
  readonly api: string | null;
}

/** Null without a token; every problem is reported together, a line each. */
export function discordSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<DiscordSettings | null, readonly string[]> {
  const filled = Object.entries(environment).filter(([, value]) => value !== "");
  const read = ENVIRONMENT.safeParse(Object.fromEntries(filled));
  if (!read.success) {
    return fail(read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  const { data } = read;
  if (data.DISCORD_TOKEN === undefined) return ok(null);
  return ok({
    token: data.DISCORD_TOKEN,
    shards: data.DISCORD_SHARDS ?? "auto",
    testServer: data.DISCORD_TEST_SERVER ?? null,
    timeZone: data.LUNGE_TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    checksBodies: data.LUNGE_CHECK_BODIES === "yes",
    perSecond: data.LUNGE_DISCORD_PER_SECOND,
    api: data.LUNGE_DISCORD_API ?? null,
  });
}
