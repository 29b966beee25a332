import { challenge } from "./en/challenge.js";
import { change } from "./en/change.js";
import { DECISIONS, EVIDENCE_WORDS } from "./en/decisions.js";
import { errors } from "./en/errors.js";
import { FINDINGS } from "./en/findings.js";
import { format } from "./en/format.js";
import { help } from "./en/help.js";
import { imported } from "./en/import.js";
import { link } from "./en/link.js";
import { log } from "./en/log.js";
import { plan } from "./en/plan.js";
import { privacy } from "./en/privacy.js";
import { program } from "./en/program.js";
import { safety } from "./en/safety.js";
import { session } from "./en/session.js";
import { settings } from "./en/settings.js";
import { start } from "./en/start.js";
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
  imported,
  findings: FINDINGS,
  log,
  challenge,
  link,
  privacy,
  safety,
  understood,
  help,
  errors,
  decisions: DECISIONS,
  evidence: EVIDENCE_WORDS,
};
