import { mkdirSync, writeFileSync } from "node:fs";
import { docsPictures } from "./pictures/all.js";

const folder = new URL("../docs/pictures/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, svg] of await docsPictures()) writeFileSync(new URL(name, folder), svg);
