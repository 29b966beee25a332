import type { BareCall } from "../../application/command-line.js";

/** Answers about health: they go to the command and are written down nowhere on the way. */
const HEALTH_FIELDS: ReadonlySet<string> = new Set(["health", "clearance"]);
/** Commands of which every answer is about health. */
const HEALTH_COMMANDS: ReadonlySet<string> = new Set(["feel"]);

export function isHealthField(command: string, field: string): boolean {
  return HEALTH_COMMANDS.has(command) || HEALTH_FIELDS.has(field);
}

export function tellsOfHealth({ name, args }: BareCall): boolean {
  return Object.keys(args).some((field) => isHealthField(name, field));
}
