import { challenge } from "./en/challenge.js";
import { change } from "./en/change.js";
import { DECISIONS, EVIDENCE_WORDS } from "./en/decisions.js";
import { discord } from "./en/discord.js";
import { errors } from "./en/errors.js";
import { feel } from "./en/feel.js";
import { FINDINGS } from "./en/findings.js";
import { format } from "./en/format.js";
import { help } from "./en/help.js";
import { history } from "./en/history.js";
import { imported } from "./en/import.js";
import { link } from "./en/link.js";
import { log } from "./en/log.js";
import { paces } from "./en/paces.js";
import { plan } from "./en/plan.js";
import { privacy } from "./en/privacy.js";
import { program } from "./en/program.js";
import { progress } from "./en/progress.js";
import { reminder } from "./en/reminder.js";
import { safety } from "./en/safety.js";
import { session } from "./en/session.js";
import { settings } from "./en/settings.js";
import { share } from "./en/share.js";
import { slack } from "./en/slack.js";
import { start } from "./en/start.js";
import { swap } from "./en/swap.js";
import { today } from "./en/today.js";
import { understood } from "./en/understood.js";
import { why } from "./en/why.js";

/** English, the language that every other one is measured by. */
export const en = {
  format,
  session,
  today,
  plan,
  why,
  start,
  settings,
  program,
  change,
  share,
  swap,
  imported,
  feel,
  history,
  paces,
  progress,
  findings: FINDINGS,
  log,
  challenge,
  link,
  privacy,
  reminder,
  safety,
  understood,
  slack,
  help,
  errors,
  discord,
  decisions: DECISIONS,
  evidence: EVIDENCE_WORDS,
};
