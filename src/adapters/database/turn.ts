/** Says that what was waited for has begun. */
export interface Turn {
  /** @throws Error when it comes too late: whoever waited has been told so */
  came(): void;
}

/**
 * Waits for a turn, and fails when it does not come in time: who waits for a turn while holding it
 * would wait for ever.
 */
export function waitingAtMost<Value>(
  ms: number,
  begin: (turn: Turn) => Promise<Value>,
): Promise<Value> {
  let tooLate: Error | null = null;
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      tooLate = new Error(
        `no turn at the database within ${ms} ms: was a transaction begun inside another?`,
      );
      reject(tooLate);
    }, ms);
  });
  const came = () => {
    clearTimeout(timer);
    if (tooLate !== null) throw tooLate;
  };
  return Promise.race([begin({ came }), passed]).finally(() => clearTimeout(timer));
}
