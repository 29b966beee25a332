import { schedule } from "node-cron";

/** A beat that can be ended; a beat under way is waited for. */
export interface Beat {
  stop(): Promise<void>;
}

/**
 * Calls once at the start of every minute, and at once for the minute that has begun. Only a
 * heartbeat: what is due lies in the database, so a missed beat is made up for by the next. A beat
 * that takes longer than a minute is not overtaken.
 */
export function everyMinute(work: () => Promise<void>, onFault: (error: unknown) => void): Beat {
  let current: Promise<void> = Promise.resolve();
  let isBusy = false;
  const beat = () => {
    if (isBusy) return;
    isBusy = true;
    current = work()
      .catch(onFault)
      .finally(() => {
        isBusy = false;
      });
  };
  const task = schedule("* * * * *", beat, { suppressMissedWarning: true });
  beat();
  return {
    async stop() {
      await task.destroy();
      await current;
    },
  };
}
