import * as z from "zod";
import { fail, ok, type Result } from "../../domain/result.js";
import { readKeys } from "./sealed.js";

/** Slack's part of the environment, as `.env.example` describes it. */
const ENVIRONMENT = z.object({
  SLACK_BOT_TOKEN: z.string().startsWith("xoxb-", "a bot token begins with xoxb-").optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith("xapp-", "an app-level token begins with xapp-")
    .optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  LUNGE_SLACK_KEY: z.string().optional(),
  LUNGE_SLACK_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  LUNGE_SLACK_PER_SECOND: z.coerce.number().min(0.1).default(5),
  LUNGE_SLACK_API: z.url().optional(),
});
type Environment = z.infer<typeof ENVIRONMENT>;

interface Shared {
  /** Messages a second of the outbox, to all workspaces together. */
  readonly perSecond: number;
  /** Another address of the Web API, for tests; null for Slack's. */
  readonly api: string | null;
}

export interface SocketSettings extends Shared {
  readonly mode: "socket";
  readonly botToken: string;
  readonly appToken: string;
}

export interface HttpSettings extends Shared {
  readonly mode: "http";
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  /** Keys of 32 bytes: the first seals tokens, all of them open. */
  readonly keys: readonly Buffer[];
  readonly port: number;
}

export type SlackSettings = SocketSettings | HttpSettings;

/** Null where the environment says nothing about Slack; problems are reported together. */
export function readSlackSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<SlackSettings | null, readonly string[]> {
  const filled = Object.entries(environment).filter(([, value]) => value !== "");
  const read = ENVIRONMENT.safeParse(Object.fromEntries(filled));
  if (!read.success) {
    return fail(read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_CLIENT_ID, LUNGE_SLACK_API } = read.data;
  const shared = { api: LUNGE_SLACK_API ?? null, perSecond: read.data.LUNGE_SLACK_PER_SECOND };
  if (SLACK_CLIENT_ID !== undefined) return httpSettings(read.data, SLACK_CLIENT_ID, shared);
  if (SLACK_BOT_TOKEN === undefined && SLACK_APP_TOKEN === undefined) return ok(null);
  if (SLACK_BOT_TOKEN === undefined) return fail(["SLACK_BOT_TOKEN: Socket Mode needs it too"]);
  if (SLACK_APP_TOKEN === undefined) return fail(["SLACK_APP_TOKEN: Socket Mode needs it too"]);
  return ok({ mode: "socket", botToken: SLACK_BOT_TOKEN, appToken: SLACK_APP_TOKEN, ...shared });
}

function httpSettings(
  environment: Environment,
  clientId: string,
  shared: Shared,
): Result<SlackSettings, readonly string[]> {
  const { SLACK_CLIENT_SECRET, SLACK_SIGNING_SECRET, LUNGE_SLACK_KEY } = environment;
  const keys = LUNGE_SLACK_KEY === undefined ? null : readKeys(LUNGE_SLACK_KEY);
  const problems = [
    SLACK_CLIENT_SECRET === undefined ? "SLACK_CLIENT_SECRET: OAuth needs it" : null,
    SLACK_SIGNING_SECRET === undefined ? "SLACK_SIGNING_SECRET: events are checked with it" : null,
    keys === null ? "LUNGE_SLACK_KEY: 32 bytes in base64, as of openssl rand -base64 32" : null,
  ].filter((problem) => problem !== null);
  if (SLACK_CLIENT_SECRET === undefined || SLACK_SIGNING_SECRET === undefined || keys === null) {
    return fail(problems);
  }
  return ok({
    mode: "http",
    clientId,
    clientSecret: SLACK_CLIENT_SECRET,
    signingSecret: SLACK_SIGNING_SECRET,
    keys,
    port: environment.LUNGE_SLACK_PORT,
    ...shared,
  });
}
