import type { IsoDate } from "../domain/calendar.js";
import type { DistanceUnit, Program } from "../domain/program.js";
import { formatProgram, readProgram } from "../notation/index.js";
import { read } from "../notation/read.js";
import type { Reading } from "../notation/reading.js";
import { accountOf } from "./accounts.js";
import type { Context } from "./command.js";
import { newRunner } from "./commands/runner-args.js";
import type { OpenFile } from "./drafts.js";
import { type GentlestLevel, gentlestLevel, type ReadProgram } from "./gentlest-level.js";
import { failed, privately } from "./replies.js";
import type { Block, Button, FindingItem, Reply } from "./reply.js";
import { doubtFindings } from "./views/doubt-lines.js";
import { importPreview, whatWasRead, whatWasTaken } from "./views/import-view.js";
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
  const file = fileIn(context, values);
  if (file === null) return failed("bad-argument", context.messages.program.needsText);
  const options = { unit: values.unit, level: values.level };
  const reading = read(file.bytes, file.name, options);
  switch (reading.kind) {
    case "refused":
      return refusal(reading, file.bytes, context);
    case "which-level": {
      if (values.yes === null) return whichLevel(reading.levels, file, values, context);
      const gentlest = gentlestLevel(reading.levels, (level) =>
        read(file.bytes, file.name, { ...options, level }),
      );
      return gentlest === null
        ? whichLevel(reading.levels, file, values, context)
        : taken(context, values, gentlest.reading, [tookLevel(gentlest, reading.levels, context)]);
    }
    case "program":
      return values.yes === null
        ? shown(context, values, reading)
        : taken(context, values, reading, []);
  }
}

/** What came with the command, else the file of which a level was asked for. */
function fileIn({ attachment, drafts, person }: Context, values: ImportWish): OpenFile | null {
  if (attachment !== null) return attachment;
  if (values.text !== null) return { bytes: encoded(values.text), name: "" };
  return values.level === null ? null : drafts.lookFile(person);
}

/** The preview, with its question. */
function shown(context: Context, values: ImportWish, reading: ReadProgram): Reply {
  const { messages, person, drafts } = context;
  drafts.keep(person, { program: reading.program, startArguments: startArguments(values) });
  const words = messages.imported;
  const buttons: readonly Button[] = [
    { id: "program keep", label: words.useIt, style: "primary" },
    { id: "program show", label: words.showAll, style: "plain" },
    { id: "program cancel", label: words.cancel, style: "plain" },
  ];
  return privately(...importPreview(reading, messages), { type: "buttons", buttons });
}

/** The program without a preview; what was doubtful in it is told as findings. */
async function taken(
  context: Context,
  values: ImportWish,
  reading: ReadProgram,
  choices: readonly FindingItem[],
): Promise<Reply> {
  const { messages, person, drafts } = context;
  const { program, doubts } = reading;
  drafts.keep(person, { program, startArguments: startArguments(values) });
  const kept = await keepDraft(context);
  const items = [...choices, ...doubtFindings(doubts, program.unit, messages)];
  const findings: readonly Block[] = items.length === 0 ? [] : [{ type: "findings", items }];
  const said = [...whatWasRead(program, messages), ...findings, ...whatWasTaken(reading, messages)];
  return { ...kept, blocks: [...said, ...kept.blocks] };
}

function startArguments({ start, race }: ImportWish): string {
  return [start === null ? null : `start:${start}`, race === null ? null : `race:${race}`]
    .filter((part) => part !== null)
    .join(" ");
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

/** Asks; the file is kept, so that the answer need not bring it again. */
function whichLevel(
  levels: readonly string[],
  file: OpenFile,
  values: ImportWish,
  { messages, drafts, person }: Context,
): Reply {
  drafts.keepFile(person, file);
  const names = levels.map((_, index) => `level:${index + 1}`);
  const listed: Block = {
    type: "fields",
    items: levels.map((level, index) => ({ label: names[index] ?? "", value: level })),
  };
  const more = [startArguments(values), values.unit === null ? "" : `unit:${values.unit}`];
  const buttons = names.map((name): Button => {
    const id = ["program import", name, ...more].filter((part) => part !== "").join(" ");
    return { id, label: name, style: "plain" };
  });
  return failed("needs-answer", messages.imported.whichLevel, listed, { type: "buttons", buttons });
}

function tookLevel(
  { level, name }: GentlestLevel,
  levels: readonly string[],
  { messages }: Context,
): FindingItem {
  const others = levels.flatMap((other, index) =>
    index + 1 === level ? [] : [`level:${index + 1} ${other}`],
  );
  const text = messages.imported.tookLevel(name, others);
  return { rule: "level", week: null, day: null, text, repair: null };
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
