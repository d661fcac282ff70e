export interface Rounds {
  /** Begins no new round, and waits for the one under way. */
  stop(): Promise<void>;
}

const slowest = 60_000;

/**
 * Does the same work again and again with a pause between, one round at a time. A round that fails is told once until
 * one succeeds, and the pause grows meanwhile, to a minute at most.
 */
export function rounds(
  name: string,
  log: (line: string) => void,
  pause: number,
  work: (stopped: () => boolean) => Promise<void>,
): Rounds {
  let over = false;
  let failed = 0;
  let wake: (() => void) | undefined;
  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    while (!over) {
      try {
        await work(() => over);
        if (failed > 0) log(`${name}: goes on`);
        failed = 0;
      } catch (error) {
        if (failed === 0) log(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        failed += 1;
      }
      if (!over) await rest(Math.min(slowest, pause * 2 ** Math.min(failed, 10)));
    }
  };
  const running = run();
  return {
    async stop() {
      over = true;
      wake?.();
      await running;
    },
  };
}
