import { BUILT_IN_PROGRAMS, builtInProgram } from "../../knowledge/programs/index.js";
import { formatProgram, readProgram } from "../../notation/index.js";
import * as arg from "../args.js";
import { type Context, command } from "../command.js";
import { withPlan } from "../current-plan.js";
import { programOf } from "../planning-desk.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";
import { programListView, programTextView } from "../views/program-view.js";

/** Lists, shows and exports programs. */
export const program = command({
  name: "program",
  args: {
    action: arg.choice(["list", "show", "export"]),
    id: arg.text("half"),
  },
  examples: ["/program list", "/program show half", "/program export"],
  async run(context, { action, id }) {
    switch (action) {
      case null:
      case "list":
        return privately(...programListView(context.messages));
      case "show":
        return show(context, id);
      case "export":
        return exported(context);
    }
  },
});

async function show(context: Context, id: string | null): Promise<Reply> {
  const { messages } = context;
  if (id === null) {
    return withPlan(context, async ({ program }) =>
      privately(...programTextView(programOf(program), messages)),
    );
  }
  const builtIn = builtInProgram(id.toLowerCase());
  const read = builtIn === null ? null : readProgram(builtIn.text);
  if (read === null || !read.ok) {
    const known = BUILT_IN_PROGRAMS.map((one) => one.id);
    return failed("bad-argument", messages.errors.unknownProgram(id, known));
  }
  return privately(...programTextView(read.value, messages));
}

function exported(context: Context): Promise<Reply> {
  return withPlan(context, async ({ program }) =>
    privately(
      { type: "text", text: context.messages.program.exported },
      {
        type: "file",
        name: "program.txt",
        mime: "text/plain",
        bytes: new TextEncoder().encode(formatProgram(programOf(program))),
      },
    ),
  );
}
