import type { Command } from "./command.js";
import { challenge } from "./commands/challenge.js";
import { deleteMe } from "./commands/delete-me.js";
import { done } from "./commands/done.js";
import { exportPlan } from "./commands/export.js";
import { feel } from "./commands/feel.js";
import { help } from "./commands/help.js";
import { history } from "./commands/history.js";
import { link } from "./commands/link.js";
import { move } from "./commands/move.js";
import { pause } from "./commands/pause.js";
import { plan } from "./commands/plan.js";
import { privacy } from "./commands/privacy.js";
import { program } from "./commands/program.js";
import { progress } from "./commands/progress.js";
import { reminder } from "./commands/reminder.js";
import { resume } from "./commands/resume.js";
import { settings } from "./commands/settings.js";
import { skip } from "./commands/skip.js";
import { start } from "./commands/start.js";
import { swap } from "./commands/swap.js";
import { today } from "./commands/today.js";
import { undo } from "./commands/undo.js";
import { week } from "./commands/week.js";
import { why } from "./commands/why.js";

/** Every command, in the order in which `/help` lists them. */
export const REGISTRY: readonly Command[] = [
  start,
  today,
  week,
  plan,
  program,
  done,
  feel,
  skip,
  move,
  swap,
  pause,
  resume,
  undo,
  progress,
  history,
  why,
  reminder,
  settings,
  challenge,
  link,
  exportPlan,
  privacy,
  deleteMe,
  help,
];

export function commandNamed(name: string): Command | null {
  return REGISTRY.find((command) => command.name === name.toLowerCase()) ?? null;
}
