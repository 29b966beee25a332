import type { Language } from "../session-reading.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { nb } from "./nb.js";
import type { Vocabulary } from "./vocabulary.js";

export const VOCABULARIES = { en, da, de, fr, es, nb } as const satisfies Readonly<
  Record<Language, Vocabulary>
>;
