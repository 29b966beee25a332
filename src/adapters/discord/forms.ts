import * as z from "zod";
import type { AccountKey, Answers, Clock, Database } from "../../application/ports.js";
import type { Form } from "../../application/reply.js";
import { commandOf } from "./form-steps.js";
import { isHealthField } from "./health-answers.js";

/** Forms that people have open: what is asked, and what they answered so far. */
export interface OpenForms {
  /** Keeps the form's fields, so that a later step is one of the same form. */
  open(account: AccountKey, form: Form): Promise<Opened>;
  /** Null when it is kept no longer. */
  find(account: AccountKey, id: string): Promise<Opened | null>;
  /** Keeps answers, all but those about health. */
  keep(account: AccountKey, opened: Opened, answers: Answers): Promise<void>;
  /** Forgets the answers; the form can still be opened. */
  drop(account: AccountKey, id: string): Promise<void>;
}

export interface Opened {
  readonly form: Form;
  readonly answers: Answers;
}

const FORM = z.object({
  id: z.string(),
  title: z.string(),
  fields: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      hint: z.string().nullable(),
      required: z.boolean(),
      choices: z.array(z.object({ value: z.string(), label: z.string() })).nullable(),
      several: z.boolean().default(false),
      value: z.string().nullable(),
    }),
  ),
});

/** The form itself is kept beside its answers, as the one answer of a form of this name. */
const asked = (id: string) => `asked ${id}`;

export function openForms({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): OpenForms {
  return {
    open: (account, form) =>
      database.transaction(async ({ chats }) => {
        const kept = withoutHealth(form);
        await chats.keepAnswers(
          account,
          asked(form.id),
          { form: JSON.stringify(kept) },
          clock.now(),
        );
        return { form: kept, answers: await chats.answers(account, form.id) };
      }),
    find: (account, id) =>
      database.transaction(async ({ chats }) => {
        const { form: kept } = await chats.answers(account, asked(id));
        if (kept === undefined) return null;
        return { form: FORM.parse(JSON.parse(kept)), answers: await chats.answers(account, id) };
      }),
    keep: (account, { form, answers: before }, answers) =>
      database.transaction(async ({ chats }) => {
        const command = commandOf(form);
        const shared = Object.entries(answers).filter(([name]) => !isHealthField(command, name));
        const all = { ...before, ...Object.fromEntries(shared) };
        await chats.keepAnswers(account, form.id, all, clock.now());
      }),
    drop: (account, id) => database.transaction(({ chats }) => chats.dropAnswers(account, id)),
  };
}

/** What was filled in about health by the one who asked stays out of the database. */
function withoutHealth(form: Form): Form {
  const command = commandOf(form);
  return {
    ...form,
    fields: form.fields.map((field) =>
      isHealthField(command, field.name) ? { ...field, value: null } : field,
    ),
  };
}
