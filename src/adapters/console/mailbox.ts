import { type BareCall, callOf } from "../../application/command-line.js";
import type { Attachment } from "../../application/lunge.js";
import type { Button, Form, Reply } from "../../application/reply.js";

/** What one person has before them: messages with buttons, an open form, a file to attach. */
export interface Mailbox {
  /** Takes notice of a message: its buttons can be pressed, its form is open from here on. */
  receive(reply: Reply): void;
  /** That button of the newest message that has it, by label or id; null if none has. */
  button(wanted: string): Button | null;
  /** The labels of the newest message with buttons; empty if there is none. */
  labels(): readonly string[];
  openForm(): Form | null;
  /** The open form, with what has been filled in. */
  setForm(form: Form): void;
  /** Closes the open form if that command is the one that receives its answers. */
  closeFormOf(call: Pick<BareCall, "name" | "bare">): void;
  attach(attachment: Attachment): void;
  /** The attached file, which is attached no longer; null for none. */
  takeAttachment(): Attachment | null;
}

/** So many messages with buttons are kept; older ones cannot be pressed any more. */
const KEPT_MESSAGES = 100;

export function mailbox(): Mailbox {
  let messages: readonly (readonly Button[])[] = [];
  let form: Form | null = null;
  let attached: Attachment | null = null;
  return {
    receive(reply) {
      const buttons = buttonsOf(reply);
      if (buttons.length > 0) messages = [buttons, ...messages].slice(0, KEPT_MESSAGES);
      form = formOf(reply) ?? form;
    },
    button(wanted) {
      for (const buttons of messages) {
        const found = buttonNamed(buttons, wanted);
        if (found !== null) return found;
      }
      return null;
    },
    labels: () => messages[0]?.map((button) => button.label) ?? [],
    openForm: () => form,
    setForm(next) {
      form = next;
    },
    closeFormOf(call) {
      if (form !== null && receives(call, form)) form = null;
    },
    attach(attachment) {
      attached = attachment;
    },
    takeAttachment() {
      const taken = attached;
      attached = null;
      return taken;
    },
  };
}

/** All buttons of a message, in order. */
export function buttonsOf({ blocks }: Reply): readonly Button[] {
  return blocks.flatMap((block) => (block.type === "buttons" ? block.buttons : []));
}

/** The form that a message opens; null if it opens none. */
export function formOf({ blocks }: Reply): Form | null {
  for (const block of blocks) if (block.type === "form") return block.form;
  return null;
}

/** A form's id is a command line: a name, and maybe values that come first (`program import`). */
function receives(call: Pick<BareCall, "name" | "bare">, form: Form): boolean {
  const receiver = callOf(form.id);
  if (receiver.name !== call.name) return false;
  return receiver.bare.every((value, index) => call.bare[index] === value);
}

/** A label counts before an id, so that no id can take a label's place. */
function buttonNamed(buttons: readonly Button[], wanted: string): Button | null {
  const name = folded(wanted);
  return (
    buttons.find((button) => folded(button.label) === name) ??
    buttons.find((button) => folded(button.id) === name) ??
    null
  );
}

/** Case, spacing and the dots of `More…` make no difference. */
function folded(text: string): string {
  const spaced = text.normalize("NFC").toLowerCase().trim().replace(/\s+/g, " ");
  return spaced.replace(/(…|\.\.\.)$/, "");
}
