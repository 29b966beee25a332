import type { Command } from "../../application/command.js";
import type { Messages } from "../../messages/messages.js";
import { MAIN_COMMAND, OWN_PREFIX } from "./asked.js";
import { shortened } from "./limits.js";
import { SHORT_COMMANDS } from "./typed-here.js";

export const LOG_A_RUN = "log_a_run";

/** Each is justified by a line in docs/slack.md. */
export const BOT_SCOPES = [
  "chat:write",
  "commands",
  "files:read",
  "files:write",
  "im:history",
  "im:write",
  "users:read",
] as const;

const BOT_EVENTS = [
  "app_home_opened",
  "app_uninstalled",
  "message.im",
  "tokens_revoked",
  "user_change",
];

/** Names of Slack itself; a command with one of them is declared with our own word in front. */
const BUILT_IN: ReadonlySet<string> = new Set([
  "active",
  "apps",
  "archive",
  "away",
  "call",
  "collapse",
  "dm",
  "dnd",
  "expand",
  "feed",
  "feedback",
  "help",
  "huddle",
  "invite",
  "invite_people",
  "join",
  "keys",
  "kick",
  "leave",
  "list",
  "me",
  "msg",
  "mute",
  "open",
  "part",
  "prefs",
  "remind",
  "remove",
  "rename",
  "search",
  "settings",
  "shortcuts",
  "shrug",
  "star",
  "status",
  "to-do",
  "topic",
  "who",
]);

export interface ManifestOptions {
  /** Declares every command under its own name, not only the three that are typed every day. */
  readonly all: boolean;
  /** Where Slack reaches this Lunge over HTTP; null for Socket Mode. */
  readonly url: string | null;
}

/** The app as Slack is told about it, made of the commands that there are. */
export function slackManifest(
  registry: readonly Command[],
  { help }: Messages,
  { all, url }: ManifestOptions,
): object {
  const address = url === null ? {} : { url: `${url.replace(/\/$/, "")}/slack/events` };
  const declared = registry.filter(({ name }) => all || SHORT_COMMANDS.includes(name));
  const requestUrl = url === null ? {} : { request_url: address.url };
  return {
    display_information: {
      name: "Lunge",
      description: "Weaves strength training into your running program",
      background_color: "#1f3a2e",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "Lunge", always_online: true },
      shortcuts: [
        {
          name: "Log a run",
          type: "global",
          callback_id: LOG_A_RUN,
          description: "Say how your run went",
        },
      ],
      slash_commands: [
        slash(MAIN_COMMAND, "everything: today, week, done, help …", "today", address),
        ...declared.map((command) =>
          slash(
            BUILT_IN.has(command.name) ? `${OWN_PREFIX}${command.name}` : command.name,
            help.summaries[command.name],
            hintOf(command),
            address,
          ),
        ),
      ],
    },
    oauth_config: {
      scopes: { bot: [...BOT_SCOPES] },
      ...(url === null
        ? {}
        : { redirect_urls: [`${url.replace(/\/$/, "")}/slack/oauth_redirect`] }),
    },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: BOT_EVENTS },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: url === null,
      token_rotation_enabled: url !== null,
    },
  };
}

function slash(name: string, description: string, hint: string, address: { url?: string }) {
  return {
    command: `/${name}`,
    description: shortened(description, 2000),
    ...(hint === "" ? {} : { usage_hint: shortened(hint, 1000) }),
    should_escape: false,
    ...address,
  };
}

/** The arguments of the last example: what may be typed after the name. */
function hintOf({ examples }: Command): string {
  return (examples.at(-1) ?? "").replace(/^\S+ ?/, "");
}
