import { invalidBody } from "./refusal.js";
import type { SentComponent } from "./world.js";

/**
 * What Discord refuses, in the double's own numbers: they were taken from the documentation apart
 * from the bot's, so that a slip in one does not hide in the other.
 */

export const EPHEMERAL = 1 << 6;
export const COMPONENTS_V2 = 1 << 15;

/** The body of a message, as far as it is checked. */
export interface MessageBody {
  readonly content?: string | null;
  readonly components?: readonly SentComponent[];
  readonly flags?: number;
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly attachments?: readonly { readonly id: string | number; readonly description?: string }[];
  readonly allowed_mentions?: object;
}

export function checkMessage(body: MessageBody, flags: number, fileNames: readonly string[]): void {
  const { content, components = [] } = body;
  refuseIf((content?.length ?? 0) > 2000, "content is longer than 2000");
  refuseIf(String(body.nonce ?? "").length > 25, "nonce is longer than 25");
  refuseIf(fileNames.length > 10, "more than 10 files");
  const all = components.flatMap(nested);
  const ids = all.flatMap(({ custom_id: id }) => (typeof id === "string" ? [id] : []));
  refuseIf(new Set(ids).size < ids.length, "a custom_id is used twice");
  for (const one of all) checkComponent(one, fileNames);
  if ((flags & COMPONENTS_V2) === 0) {
    refuseIf(components.length > 5, "more than 5 rows");
    refuseIf(
      components.some(({ type }) => type !== 1),
      "a component that needs IS_COMPONENTS_V2",
    );
    return;
  }
  const text = all.reduce((sum, { content: said }) => sum + String(said ?? "").length, 0);
  refuseIf(Boolean(content), "content with IS_COMPONENTS_V2");
  refuseIf(components.length === 0, "an empty message");
  refuseIf(all.length > 40, "more than 40 components");
  refuseIf(text > 4000, "more than 4000 characters of text");
}

export function checkModal(modal: {
  readonly custom_id?: unknown;
  readonly title?: unknown;
  readonly components?: readonly SentComponent[];
}): void {
  const { components = [] } = modal;
  checkLength("title", modal.title, 1, 45);
  checkLength("custom_id", modal.custom_id, 1, 100);
  refuseIf(components.length < 1 || components.length > 5, "a modal has 1 to 5 components");
  for (const one of components) {
    if (one.type === 10) checkLength("text", one.content, 1, 4000);
    else if (one.type === 18) checkField(one);
    else throw invalidBody(`component ${one.type} in a modal`);
  }
  const ids = components.flatMap((one) => {
    const { custom_id: id } = (one.component ?? {}) as { readonly custom_id?: unknown };
    return id === undefined ? [] : [id];
  });
  refuseIf(new Set(ids).size < ids.length, "a custom_id is used twice");
}

function checkField(label: SentComponent): void {
  checkLength("label", label.label, 1, 45);
  if (label.description !== undefined) checkLength("description", label.description, 1, 100);
  const input = label.component as SentComponent;
  checkLength("custom_id", input.custom_id, 1, 100);
  if (input.type === 4) {
    if (input.value !== undefined) checkLength("value", input.value, 1, 4000);
    return;
  }
  const options = input.options as readonly { label: string; value: string }[];
  refuseIf(options.length < 1 || options.length > 25, "a select has 1 to 25 options");
  for (const { label: shown, value } of options) {
    checkLength("option", shown, 1, 100);
    checkLength("option", value, 1, 100);
  }
}

function checkComponent(one: SentComponent, fileNames: readonly string[]): void {
  const inner = (one.components ?? []) as readonly SentComponent[];
  if (one.type === 1) refuseIf(inner.length < 1 || inner.length > 5, "a row has 1 to 5 buttons");
  if (one.type === 2) {
    checkLength("label", one.label, 1, 80);
    checkLength("custom_id", one.custom_id, 1, 100);
  }
  if (one.type === 10) checkLength("text", one.content, 1, 4000);
  for (const url of JSON.stringify(one).matchAll(/attachment:\/\/([^"]+)/g)) {
    refuseIf(!fileNames.includes(url[1] ?? ""), `no file called ${url[1]}`);
  }
}

const NAME = /^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u;

export function checkCommands(
  commands: readonly Record<string, unknown>[],
  isGlobal: boolean,
): void {
  refuseIf(commands.length > 100, "more than 100 commands");
  for (const command of commands) {
    const options = (command.options ?? []) as readonly Record<string, unknown>[];
    refuseIf(!NAME.test(String(command.name)), `command name ${command.name}`);
    checkLength("description", command.description, 1, 100);
    refuseIf(options.length > 25, `${options.length} options in ${command.name}`);
    refuseIf(!isGlobal && "contexts" in command, "contexts of a server's command");
    let total = String(command.name).length + String(command.description).length;
    for (const option of options) {
      const choices = (option.choices ?? []) as readonly { name: string; value: string }[];
      refuseIf(!NAME.test(String(option.name)), `option name ${option.name}`);
      checkLength("description", option.description, 1, 100);
      refuseIf(choices.length > 25, `${choices.length} choices in ${option.name}`);
      refuseIf(choices.length > 0 && option.autocomplete === true, "choices with autocomplete");
      total += String(option.name).length + String(option.description).length;
      for (const { name, value } of choices) {
        checkLength("choice", name, 1, 100);
        total += name.length + value.length;
      }
    }
    refuseIf(total > 8000, `${total} characters in ${command.name}`);
  }
  const names = commands.map(({ name }) => name);
  refuseIf(new Set(names).size < names.length, "a command name twice");
}

function nested(one: SentComponent): readonly SentComponent[] {
  const inner = (one.components ?? []) as readonly SentComponent[];
  return [one, ...inner.flatMap(nested)];
}

function checkLength(what: string, value: unknown, least: number, most: number): void {
  const length = typeof value === "string" ? value.length : -1;
  refuseIf(length < least || length > most, `${what} must have ${least} to ${most} characters`);
}

function refuseIf(condition: boolean, problem: string): void {
  if (condition) throw invalidBody(problem);
}
