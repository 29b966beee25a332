import { byName, readArguments } from "../../../src/application/command-line.js";
import { type RegisteredCommand, snowflake } from "./world.js";

export interface SlashData {
  readonly id: string;
  readonly name: string;
  readonly type: 1;
  readonly options: readonly object[];
  readonly resolved?: object;
}

/** A typed command with each value at its option, as Discord's own input makes it. */
export function slashData(commands: readonly RegisteredCommand[], line: string): SlashData {
  const name = /^\/(\S+)/.exec(line)?.[1] ?? "";
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`no command /${name} is registered`);
  const options = command.options ?? [];
  const read = readArguments(line, name.length + 1, ":");
  const named = read.ok ? byName(read.value) : read;
  if (!read.ok || !named.ok) throw new Error(`unreadable: ${line}`);
  const given = new Map(Object.entries(named.value));
  for (const { name: at, value } of read.value) {
    if (at !== null || options.some((option) => option.name === value)) continue;
    const free = options.find((option) => !given.has(option.name));
    if (free === undefined) throw new Error(`no option left for ${value} in ${line}`);
    given.set(free.name, value);
  }
  const values = [...given].map(([optionName, value]) => {
    const option = options.find((one) => one.name === optionName);
    if (option === undefined) throw new Error(`/${name} has no option ${optionName}`);
    const { choices } = option;
    if (choices !== undefined && !choices.some((choice) => choice.value === value)) {
      throw new Error(`/${name} does not offer ${value} for ${optionName}`);
    }
    return { name: optionName, type: option.type, value: typedValue(option.type, value) };
  });
  return { id: snowflake(), name, type: 1, options: values };
}

function typedValue(type: number, value: string): string | number | boolean {
  if (type === 4 || type === 10) return Number(value);
  return type === 5 ? /^(yes|true)$/i.test(value) : value;
}
