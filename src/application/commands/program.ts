import { UNITS } from "../../domain/program.js";
import { BUILT_IN_PROGRAMS } from "../../knowledge/programs/index.js";
import { formatProgram } from "../../notation/index.js";
import * as arg from "../args.js";
import { builtInNamed, unknownProgram } from "../built-in-named.js";
import { type Context, command } from "../command.js";
import { newestProgram } from "../planning-desk.js";
import { checkOf } from "../program-check.js";
import { importProgram, keepDraft } from "../program-import.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";
import { programListView, programTextView } from "../views/program-view.js";

const ACTIONS = ["list", "show", "import", "check", "export", "keep", "cancel"] as const;

const PROGRAM_ARGS = {
  action: arg.choice(ACTIONS),
  id: arg.text(
    "half",
    BUILT_IN_PROGRAMS.map(({ id }) => id),
  ),
  text: arg.text('"…"'),
  start: arg.date,
  race: arg.date,
  unit: arg.choice(UNITS),
  level: arg.integer(1, 20, "1"),
  yes: arg.yes,
  repair: arg.text("all"),
} as const;

/** Lists, shows, imports, checks and exports programs. */
export const program = command({
  name: "program",
  args: PROGRAM_ARGS,
  takesFile: true,
  examples: [
    "/program list",
    "/program show half",
    '/program import text:"Week 1\\nTue 5 km easy\\nSun 8 km long"',
    "/program check",
    "/program export",
  ],
  async run(context, values) {
    switch (values.action) {
      case null:
      case "list":
        return privately(...programListView(context.messages));
      case "show":
        return show(context, values.id);
      case "import":
        return importProgram(context, values);
      case "keep":
        return keepDraft(context);
      case "cancel":
        context.drafts.drop(context.person);
        return privately({ type: "text", text: context.messages.imported.cancelled });
      case "check":
        return checkOf(context, values.id, values.repair);
      case "export":
        return exported(context);
    }
  },
});

async function show(context: Context, id: string | null): Promise<Reply> {
  const { messages } = context;
  if (id === null) {
    const newest = context.drafts.look(context.person)?.program ?? (await newestProgram(context));
    return newest === null
      ? failed("no-program", messages.errors.noProgram)
      : privately(...programTextView(newest, messages));
  }
  const builtIn = builtInNamed(id);
  return builtIn === null
    ? unknownProgram(id, "id", messages)
    : privately(...programTextView(builtIn, messages));
}

async function exported(context: Context): Promise<Reply> {
  const newest = await newestProgram(context);
  if (newest === null) return failed("no-program", context.messages.errors.noProgram);
  return privately(
    { type: "text", text: context.messages.program.exported },
    {
      type: "file",
      name: "program.txt",
      mime: "text/plain",
      bytes: new TextEncoder().encode(formatProgram(newest)),
    },
  );
}
