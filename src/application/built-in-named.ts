import type { Program } from "../domain/program.js";
import { BUILT_IN_PROGRAMS, builtInProgram } from "../knowledge/programs/index.js";
import type { Messages } from "../messages/messages.js";
import { readProgram } from "../notation/index.js";
import { nearestName } from "./near-names.js";
import { failed } from "./replies.js";
import type { Reply } from "./reply.js";

/** A program of the library, in whatever case its id is typed; null for an id that it has not. */
export function builtInNamed(id: string): Program | null {
  const builtIn = builtInProgram(id.toLowerCase());
  const read = builtIn === null ? null : readProgram(builtIn.text);
  return read?.ok ? read.value : null;
}

/**
 * Says which ids there are, and which one may have been meant.
 *
 * @param argument the one in which it was given
 */
export function unknownProgram(
  id: string,
  argument: "program" | "id",
  { errors }: Messages,
): Reply {
  const known = BUILT_IN_PROGRAMS.map((one) => one.id);
  const near = nearestName(id, known);
  return failed("bad-argument", errors.unknownProgram(id, known, near, argument));
}
