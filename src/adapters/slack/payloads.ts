import * as z from "zod";

/** What is read of Slack's payloads; everything else in them is left alone. */

const ID = z.string().min(1);
const TEAM = z.object({ id: ID });

export const COMMAND = z.object({
  team_id: ID,
  user_id: ID,
  channel_id: ID,
  command: ID,
  text: z.string().default(""),
  trigger_id: ID,
});

const VIEW = z.object({
  id: ID,
  type: z.string(),
  hash: z.string().default(""),
  private_metadata: z.string().default(""),
  state: z.object({ values: z.unknown().optional() }).nullish(),
});

export const ACTION = z.object({
  team: TEAM.nullish(),
  user: z.object({ id: ID, team_id: z.string().optional() }),
  trigger_id: ID,
  channel: z.object({ id: ID }).nullish(),
  container: z.object({ type: z.string(), is_ephemeral: z.boolean().optional() }).nullish(),
  view: VIEW.nullish(),
  actions: z
    .array(z.object({ action_id: z.string(), action_ts: z.string(), value: z.string().optional() }))
    .min(1),
});

export const SUBMISSION = z.object({
  team: TEAM.nullish(),
  user: z.object({ id: ID, team_id: z.string().optional() }),
  view: VIEW,
});

export const SHORTCUT = z.object({
  team: TEAM.nullish(),
  user: z.object({ id: ID, team_id: z.string().optional() }),
  trigger_id: ID,
  callback_id: ID,
});

export const MESSAGE_EVENT = z.object({
  channel: ID,
  channel_type: z.literal("im"),
  user: ID,
  text: z.string().default(""),
  subtype: z.literal("file_share").optional(),
  bot_id: z.undefined().optional(),
  files: z
    .array(
      z.object({
        name: z.string().default("file"),
        size: z.number().default(0),
        url_private_download: z.string().optional(),
        url_private: z.string().optional(),
      }),
    )
    .optional(),
});
export type MessageEvent = z.infer<typeof MESSAGE_EVENT>;

export const HOME_EVENT = z.object({
  user: ID,
  tab: z.literal("home"),
  view: z.object({ hash: z.string() }).nullish(),
});

export const USER_EVENT = z.object({ user: z.looseObject({ id: ID }) });

export const EVENT_BODY = z.object({ event_id: ID, team_id: ID });

export const REVOKED_EVENT = z.object({
  tokens: z.object({ bot: z.array(z.string()).optional() }).optional(),
});
