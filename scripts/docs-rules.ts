import { mkdirSync, writeFileSync } from "node:fs";
import { renderRules } from "./rules-reference.js";

const docs = new URL("../docs/", import.meta.url);
mkdirSync(docs, { recursive: true });
writeFileSync(new URL("rules.md", docs), renderRules());
