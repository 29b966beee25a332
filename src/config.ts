import * as z from "zod";
import { fail, ok, type Result } from "./domain/result.js";

const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

/** The environment, as `.env.example` describes it. */
const ENVIRONMENT = z.object({
  LUNGE_DB: z.string().min(1).optional(),
  LUNGE_LOG_LEVEL: z.enum(LOG_LEVELS).default("warn"),
  LUNGE_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  LUNGE_WEATHER: z.enum(["off", "open-meteo"]).default("off"),
  LUNGE_WEATHER_URL: z.url({ protocol: /^https?$/ }).optional(),
});

export interface Config {
  /** The database file; null where the environment names none. */
  readonly database: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Where health and metrics are served; null for nowhere. */
  readonly metricsPort: number | null;
  /** Who is asked for the weather; null for nobody. A null `url` is the provider's own. */
  readonly weather: { readonly url: string | null } | null;
}

/** Reads the environment once; every problem is reported together, a line each. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, readonly string[]> {
  const filled = Object.entries(environment).filter(([, value]) => value !== "");
  const read = ENVIRONMENT.safeParse(Object.fromEntries(filled));
  if (!read.success) {
    return fail(read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  const { LUNGE_DB, LUNGE_LOG_LEVEL, LUNGE_METRICS_PORT } = read.data;
  const { LUNGE_WEATHER, LUNGE_WEATHER_URL } = read.data;
  return ok({
    database: LUNGE_DB ?? null,
    logLevel: LUNGE_LOG_LEVEL,
    metricsPort: LUNGE_METRICS_PORT ?? null,
    weather: LUNGE_WEATHER === "off" ? null : { url: LUNGE_WEATHER_URL ?? null },
  });
}
