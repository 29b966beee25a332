import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { ReceivedBody } from "./routes.js";

/**
 * Holds bodies against Discord's own description of its interface, where a folder with it is given;
 * nothing otherwise.
 */
export function describedFaults(
  bodies: readonly ReceivedBody[],
  folder = process.env.LUNGE_SPECS_DIR,
): readonly string[] {
  if (folder === undefined || folder === "") return [];
  const found = validators(folder);
  return bodies.flatMap(({ path, method, json }) => {
    const validate = found(method, path);
    if (validate === null || validate(json)) return [];
    const [first] = validate.errors ?? [];
    return [`${method} ${path}: ${first?.instancePath} ${first?.message}`];
  });
}

type Lookup = (method: string, path: string) => ValidateFunction | null;
let loaded: Lookup | null = null;

function validators(folder: string): Lookup {
  loaded ??= load(folder);
  return loaded;
}

function load(folder: string): Lookup {
  const spec = JSON.parse(readFileSync(join(folder, "discord-openapi.json"), "utf8")) as {
    readonly paths: Readonly<
      Record<
        string,
        Readonly<Record<string, { requestBody?: { content: Record<string, unknown> } }>>
      >
    >;
  };
  const ajv = new Ajv2020({ strict: false, logger: false });
  for (const format of ["snowflake", "nonce", "int32", "int64", "uri", "date-time", "double"]) {
    ajv.addFormat(format, true);
  }
  ajv.addSchema({ ...spec, $id: "d" });
  const known = new Map<string, ValidateFunction | null>();
  return (method, path) => {
    const key = `${method.toLowerCase()} ${path}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const content = spec.paths[path]?.[method.toLowerCase()]?.requestBody?.content;
    const pointer = encodeURIComponent(path.replaceAll("~", "~0").replaceAll("/", "~1"));
    const at = `d#/paths/${pointer}/${method.toLowerCase()}/requestBody/content/application~1json/schema`;
    const made = content?.["application/json"] === undefined ? null : ajv.compile({ $ref: at });
    known.set(key, made);
    return made;
  };
}
