import type { IsoDate } from "../domain/calendar.js";
import type { DistanceUnit, Program } from "../domain/program.js";
import { formatProgram, readProgram } from "../notation/index.js";
import { read } from "../notation/read.js";
import type { Reading } from "../notation/reading.js";
import { accountOf } from "./accounts.js";
import type { Context } from "./command.js";
import { newRunner } from "./commands/runner-args.js";
import { failed, privately } from "./replies.js";
import type { Block, Button, Reply } from "./reply.js";
import { importPreview } from "./views/import-view.js";
import { programProblems } from "./views/program-problems.js";

/** What may come with an import. */
interface ImportWish {
  readonly text: string | null;
  readonly start: IsoDate | null;
  readonly race: IsoDate | null;
  readonly unit: DistanceUnit | null;
  readonly level: number | null;
  readonly yes: true | null;
}

/** Reads what a runner pasted or attached. Nothing is stored until they say yes. */
export async function importProgram(context: Context, values: ImportWish): Promise<Reply> {
  const { messages, attachment } = context;
  const bytes = attachment?.bytes ?? (values.text === null ? null : encoded(values.text));
  if (bytes === null) return failed("bad-argument", messages.program.needsText);
  const reading = read(bytes, attachment?.name ?? "", { unit: values.unit, level: values.level });
  switch (reading.kind) {
    case "refused":
      return refusal(reading, bytes, context);
    case "which-level":
      return whichLevel(reading.levels, context);
    case "program":
      return imported(context, values, reading);
  }
}

async function imported(
  context: Context,
  values: ImportWish,
  reading: Extract<Reading, { readonly kind: "program" }>,
): Promise<Reply> {
  const { messages, person, drafts } = context;
  const startArguments = [
    values.start === null ? null : `start:${values.start}`,
    values.race === null ? null : `race:${values.race}`,
  ]
    .filter((part) => part !== null)
    .join(" ");
  const preview = importPreview(reading, messages);
  drafts.keep(person, { program: reading.program, startArguments });
  if (values.yes !== null) {
    const kept = await keepDraft(context);
    return { ...kept, blocks: [...preview, ...kept.blocks] };
  }
  const words = messages.imported;
  const buttons: readonly Button[] = [
    { id: "program keep", label: words.useIt, style: "primary" },
    { id: "program show", label: words.showAll, style: "plain" },
    { id: "program cancel", label: words.cancel, style: "plain" },
  ];
  return privately(...preview, { type: "buttons", buttons });
}

/** The yes to a preview: the program is the runner's from here on. */
export async function keepDraft(context: Context): Promise<Reply> {
  const { drafts, person, messages } = context;
  const draft = drafts.look(person);
  if (draft === null) return failed("expired", messages.imported.expired);
  await keepProgram(context, draft.program);
  drafts.drop(person);
  const id = ["start program:imported", draft.startArguments]
    .filter((part) => part !== "")
    .join(" ");
  return privately(
    { type: "text", text: messages.imported.kept(draft.program.title) },
    {
      type: "buttons",
      buttons: [{ id, label: messages.imported.startIt, style: "primary" }],
    },
  );
}

/** Stores a program as the runner's own; a person who is new becomes a runner by it. */
export async function keepProgram(context: Context, program: Program): Promise<string> {
  const { runner, stores, ids, now, person } = context;
  const runnerId = runner?.id ?? ids.next();
  if (runner === null) {
    const settings = newRunner(person);
    await stores.runners.add({ id: runnerId, createdAt: now, settings }, accountOf(person));
  }
  const id = ids.next();
  await stores.programs.add({
    id,
    runnerId,
    source: "import",
    builtInId: null,
    title: program.title,
    text: formatProgram(program),
    storedAt: now,
  });
  return id;
}

/** What it is and what to do instead; program text with slips in it is told line by line. */
function refusal(
  { refusal: reason, line }: Extract<Reading, { readonly kind: "refused" }>,
  bytes: Uint8Array,
  { messages }: Context,
): Reply {
  const text = new TextDecoder().decode(bytes);
  const canonical = /^\s*#\s/.test(text) && /^## Week \d/m.test(text) ? readProgram(text) : null;
  if (canonical !== null && !canonical.ok) {
    return failed(
      "not-a-program",
      messages.program.unreadable,
      ...programProblems(canonical.problem, messages),
    );
  }
  const sentence = messages.imported.refusal(reason);
  return failed(
    "not-a-program",
    line === null ? sentence : messages.imported.refusedAtLine(sentence, line),
  );
}

function whichLevel(levels: readonly string[], { messages }: Context): Reply {
  const listed: Block = {
    type: "fields",
    items: levels.map((level, index) => ({ label: `level:${index + 1}`, value: level })),
  };
  return failed("needs-answer", messages.imported.whichLevel, listed);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
