import { within } from "./attempts.js";

/** Work that has been taken on and is not done yet. */
export interface InFlight {
  /** Takes work on, unless everything is being stopped. */
  add(work: () => Promise<void>): void;
  /** Takes nothing new on, and waits so many milliseconds for what there is. */
  finished(withinMs: number): Promise<void>;
}

export function inFlight(): InFlight {
  const running = new Set<Promise<void>>();
  let isStopping = false;
  return {
    add(work) {
      if (isStopping) return;
      const run = work().finally(() => running.delete(run));
      running.add(run);
    },
    async finished(withinMs) {
      isStopping = true;
      await within(Promise.allSettled(running), withinMs);
    },
  };
}
