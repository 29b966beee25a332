import type { Block, ErrorCode, Reply } from "./reply.js";

/** An answer that only the person sees; the default everywhere. */
export function privately(...blocks: readonly Block[]): Reply {
  return { blocks, private: true, error: null };
}

/** An expected failure: a stable code, a sentence, and what may help. */
export function failed(code: ErrorCode, message: string, ...blocks: readonly Block[]): Reply {
  return {
    blocks: [{ type: "text", text: message }, ...blocks],
    private: true,
    error: { code, message },
  };
}
