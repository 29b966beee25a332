import type { ChatPlatform } from "../../application/chat-platform.js";
import { unreachable } from "../../domain/exhaustive.js";
import type { Connection } from "./connection.js";
import type { Surroundings } from "./desk.js";
import { httpConnection } from "./http.js";
import { slackPlatform } from "./index.js";
import type { SlackSettings } from "./settings.js";
import { socketConnection } from "./socket.js";
import type { LinkPauses } from "./socket-link.js";

/** Slack as the settings say: over Socket Mode or over HTTP. */
export function openSlack(
  settings: SlackSettings,
  surroundings: Surroundings,
  pauses?: LinkPauses,
): ChatPlatform {
  const fileHost = settings.api === null ? null : new URL(settings.api).host;
  const { perSecond } = settings;
  return slackPlatform(connectionOf(settings, surroundings, pauses), surroundings, {
    fileHost,
    perSecond,
  });
}

function connectionOf(
  settings: SlackSettings,
  surroundings: Surroundings,
  pauses: LinkPauses | undefined,
): Connection {
  switch (settings.mode) {
    case "socket":
      return socketConnection(settings, surroundings.log, pauses);
    case "http":
      return httpConnection(settings, surroundings, surroundings.log);
    default:
      return unreachable(settings);
  }
}
