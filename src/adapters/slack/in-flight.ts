import type { SlackLog } from "./desk.js";
import { failureWord } from "./failures.js";
import { redacted } from "./logging.js";

/** Work behind acknowledgements, so that stopping can wait for it. */
export interface InFlight {
  run(work: () => Promise<void>): void;
  /** Resolves when all is done, or after so many milliseconds. */
  settled(withinMs: number): Promise<void>;
}

export function inFlight(log: SlackLog): InFlight {
  const running = new Set<Promise<void>>();
  return {
    run(work) {
      const one = work()
        .catch((error: unknown) => {
          const said = error instanceof Error ? redacted(error.message) : "";
          log.error({ failure: failureWord(error), said }, "an answer failed on its way");
        })
        .finally(() => running.delete(one));
      running.add(one);
    },
    async settled(withinMs) {
      const until = Date.now() + withinMs;
      while (running.size > 0 && Date.now() < until) {
        const left = new Promise((resolve) => {
          setTimeout(resolve, Math.max(0, until - Date.now())).unref();
        });
        await Promise.race([Promise.all(running), left]);
      }
    },
  };
}
