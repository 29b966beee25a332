import { closest, distance } from "fastest-levenshtein";
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

/** Names near enough to be a slip of the finger, nearest first. */
export function nearNames(found: string, names: readonly string[]): readonly string[] {
  const word = found.toLowerCase().slice(0, LONGEST_NAME);
  const reach = (name: string) => Math.max(1, Math.floor(name.length / 3));
  return names
    .filter(
      (name) => distance(word, name) <= reach(name) || (word.length > 2 && name.startsWith(word)),
    )
    .sort((a, b) => distance(word, a) - distance(word, b))
    .slice(0, 3);
}

export function nearestName(found: string, names: readonly string[]): string | null {
  const near = nearNames(found, names);
  return near.length === 0 ? null : closest(found.toLowerCase(), [...near]);
}

/** Longer words are no slip of the finger of anything here. */
const LONGEST_NAME = 40;
