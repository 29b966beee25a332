import type { Writable } from "node:stream";

/** A stream that is written to in order, and whose reader may go away. */
export interface Output {
  /** Waits until the stream has taken the text; does nothing once it is closed. */
  write(text: string): Promise<void>;
  /** True when nobody reads any more. */
  isClosed(): boolean;
  /** Why writing failed, other than by the reader's going away; null if it did not. */
  failure(): Error | null;
}

export function output(stream: Writable): Output {
  let closed = false;
  let failure: Error | null = null;
  const close = (error: Error) => {
    closed = true;
    if (!("code" in error) || error.code !== "EPIPE") failure ??= error;
  };
  // Without a listener the end of a pipe's reader would end the process.
  stream.on("error", close);
  return {
    write: (text) =>
      new Promise((done) => {
        if (closed) return done();
        stream.write(text, (error) => {
          if (error) close(error);
          done();
        });
      }),
    isClosed: () => closed,
    failure: () => failure,
  };
}
