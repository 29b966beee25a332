import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from "discord.js";
import { messagesOf } from "../../src/adapters/discord/pages.js";
import type { Reply } from "../../src/application/reply.js";
import { messagesFor } from "../../src/messages/messages.js";
import {
  type ChatPicture,
  chatPicture,
  type PicturePart,
  type PictureRun,
} from "./chat-picture.js";

/** A reply as Discord shows it, drawn from the very body that the adapter sends. */
export function discordPicture(asked: string, reply: Reply): string {
  const messages = messagesOf(reply, {
    kind: "components",
    idOf: (line, nth) => `${nth}${line}`,
    opens: (form) => form,
    words: messagesFor("en").discord,
  });
  const parts = messages.flatMap(({ components }) => components.flatMap(partsOf));
  const picture: ChatPicture = { asked, seenBy: "only you see it", parts };
  return chatPicture(picture);
}

/** @throws Error for a component that no picture has been drawn of yet */
function partsOf(component: APIMessageTopLevelComponent): readonly PicturePart[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return component.content.split("\n").map(lineOf);
    case ComponentType.ActionRow:
      return [
        {
          kind: "buttons",
          buttons: component.components.flatMap((one) =>
            one.type === ComponentType.Button && "label" in one
              ? [{ label: one.label ?? "", isPrimary: one.style === ButtonStyle.Primary }]
              : [],
          ),
        },
      ];
    default:
      throw new Error(`no picture of component ${component.type}`);
  }
}

/** What a line can begin with, and how it then looks. */
const SHAPES = [
  ["-# ", "small"],
  ["- ", "item"],
  ["", "usual"],
] as const;

function lineOf(markdown: string): PicturePart {
  const [mark, shape] = SHAPES.find(([start]) => markdown.startsWith(start)) ?? SHAPES[2];
  return { kind: "line", runs: runsOf(markdown.slice(mark.length)), shape };
}

/** Bold stands between two pairs of stars; a backslash makes the next sign an ordinary one. */
function runsOf(markdown: string): readonly PictureRun[] {
  const runs: PictureRun[] = [];
  let isBold = false;
  for (const [sign] of markdown.matchAll(/\\[^A-Za-z0-9\s]|\*\*|[\s\S]/g)) {
    if (sign === "**") {
      isBold = !isBold;
      continue;
    }
    const shown = sign.length > 1 ? sign.slice(1) : sign;
    const last = runs.at(-1);
    if (last?.isBold === isBold) runs[runs.length - 1] = { text: last.text + shown, isBold };
    else runs.push({ text: shown, isBold });
  }
  return runs;
}
