import * as arg from "./args.js";
import { type Command, type CommandSpec, type Context, command } from "./command.js";
import { lineOf } from "./command-line.js";
import { privately } from "./replies.js";
import type { Block, Button, Reply } from "./reply.js";

const STEPS = ["preview", "post"] as const;

/** What says what to do and nothing of the person: remarks may tell of health, and stay away. */
const SHARED: ReadonlySet<Block["type"]> = new Set(["heading", "prescription", "table", "fields"]);

/**
 * Declares a command whose answer is its asker's alone, until they share it with the channel; what
 * others will see is shown first.
 */
export function shareable<const A extends arg.Args>(spec: CommandSpec<A>): Command {
  const own = command(spec);
  return {
    ...own,
    args: { ...own.args, share: arg.choice(STEPS) },
    async run(context, values) {
      const reply = await own.run(context, values);
      const isAmongOthers = context.person.place?.isRead === true;
      const blocks = reply.blocks.filter(({ type }) => SHARED.has(type));
      if (reply.error !== null || !isAmongOthers || blocks.length === 0) return reply;
      switch (STEPS.find((step) => step === values.share)) {
        case undefined:
          return { ...reply, blocks: [...reply.blocks, offered(own, context)] };
        case "preview":
          return preview(own, context, blocks);
        case "post":
          return posted(context, blocks);
      }
    },
  };
}

function offered({ name }: Command, context: Context): Block {
  const id = lineTo(name, context, "preview");
  return buttons([{ id, label: context.messages.share.here, style: "plain" }]);
}

function preview({ name }: Command, context: Context, blocks: readonly Block[]): Reply {
  const { share } = context.messages;
  const post: Button = { id: lineTo(name, context, "post"), label: share.post, style: "primary" };
  return privately({ type: "text", text: share.othersSee }, ...blocks, buttons([post]));
}

function posted({ person, messages }: Context, blocks: readonly Block[]): Reply {
  const from: Block = { type: "context", text: messages.share.from(person.name) };
  return { blocks: [from, ...blocks], private: false, error: null };
}

function lineTo(name: string, { given }: Context, step: (typeof STEPS)[number]): string {
  return lineOf({ name, args: { ...given, share: step }, bare: [] });
}

function buttons(all: readonly Button[]): Block {
  return { type: "buttons", buttons: all };
}
