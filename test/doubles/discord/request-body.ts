import type { IncomingMessage } from "node:http";
import { invalidBody } from "./refusal.js";
import { type DoubleFile, snowflake } from "./world.js";

export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly DoubleFile[];
}

/** The JSON of a request and the files beside it, as `payload_json` and `files[n]`. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (bytes.length === 0) return { json: {}, files: [] };
  if (!type.startsWith("multipart/")) return { json: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const json = JSON.parse(String(form.get("payload_json"))) as object;
  const message = ("data" in json ? json.data : json) as {
    readonly attachments?: readonly {
      readonly id: string | number;
      readonly description?: string;
    }[];
  };
  const files: DoubleFile[] = [];
  for (const [name, value] of form.entries()) {
    if (typeof value === "string") continue;
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (index === undefined) throw invalidBody(`part ${name}`);
    const about = message.attachments?.find(({ id }) => String(id) === index);
    if (about === undefined) throw invalidBody(`file ${index} is not among the attachments`);
    const content = new Uint8Array(await value.arrayBuffer());
    files.push({
      id: snowflake(),
      filename: value.name,
      size: content.length,
      bytes: content,
      description: about.description ?? null,
    });
  }
  return { json, files };
}
