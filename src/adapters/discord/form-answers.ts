import type { ModalSubmitInteraction } from "discord.js";
import { callOf } from "../../application/command-line.js";
import type { CommandCall } from "../../application/lunge.js";
import type { AccountKey, Answers } from "../../application/ports.js";
import { privately } from "../../application/replies.js";
import type { Button, Form, Reply } from "../../application/reply.js";
import type { Messages } from "../../messages/messages.js";
import { stepsOf, stepWith } from "./form-steps.js";
import type { Opened, OpenForms } from "./forms.js";
import { answersIn } from "./modal.js";
import { writeStepLine } from "./step-line.js";

/** A step of a form that a person has just sent. */
export interface SentStep {
  readonly interaction: ModalSubmitInteraction;
  readonly opened: Opened;
  /** From 0. */
  readonly step: number;
  readonly account: AccountKey;
  readonly words: Messages["discord"];
}

/**
 * Keeps what was typed, and asks for the next step or hands the whole to its command. A mistake
 * leaves the answers as they are, with a button to the step that has it.
 */
export async function afterStep(
  { interaction, opened, step, account, words }: SentStep,
  send: (call: CommandCall) => Promise<Reply>,
  { forms }: { readonly forms: OpenForms },
): Promise<Reply> {
  const { form } = opened;
  const steps = stepsOf(form);
  const sent = answersIn(interaction, steps[step] ?? []);
  await forms.keep(account, opened, sent);
  if (step + 1 < steps.length) return between(form, step + 1, steps.length, words);
  const call = callOf(form.id);
  const args = { ...call.args, ...filled(form, { ...opened.answers, ...sent }) };
  const reply = await send({ ...call, args, attachment: null });
  if (reply.error !== null) return withWayBack(reply, form, words);
  if (!("preview" in call.args)) await forms.drop(account, form.id);
  return reply;
}

/** The answers as arguments; a field that was never looked at keeps what it began with. */
function filled({ fields }: Form, answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap(({ name, value }) => {
      const answer = answers[name] ?? value ?? "";
      return answer === "" ? [] : [[name, answer]];
    }),
  );
}

/** What stands between two modals, which Discord does not let follow each other. */
function between(form: Form, next: number, of: number, words: Messages["discord"]): Reply {
  const open = (step: number, label: string, style: Button["style"]): Button => ({
    id: writeStepLine({ form: form.id, step }),
    label,
    style,
  });
  const last = of - 1;
  return privately(
    { type: "text", text: words.stepKept(form.title, next, of) },
    {
      type: "buttons",
      buttons: [
        open(next, words.nextStep(next + 1, of), "primary"),
        ...(next < last ? [open(last, words.lastStep, "plain")] : []),
      ],
    },
  );
}

/** Sentences about an argument begin with its name: the button leads to the step that asks for it. */
function withWayBack(reply: Reply, form: Form, words: Messages["discord"]): Reply {
  const [, field = ""] = /^([a-z-]+): /.exec(reply.error?.message ?? "") ?? [];
  const id = writeStepLine({ form: form.id, step: stepWith(form, field) });
  const back: Button = { id, label: words.backToForm, style: "primary" };
  return { ...reply, blocks: [...reply.blocks, { type: "buttons", buttons: [back] }] };
}
