import { LANGUAGES, type Messages } from "../../messages/messages.js";
import type { Block } from "../reply.js";

/** Says so when a language was chosen that there is no catalogue for yet. */
export function languageNotice(chosen: string | null, { settings }: Messages): readonly Block[] {
  if (chosen === null || LANGUAGES.includes(chosen)) return [];
  return [{ type: "text", text: settings.languageLater }];
}
