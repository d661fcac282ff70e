import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { CaseloadQuestion, Found, PersonMaterial } from "./find.ts";

export type ToThread = { readonly people: readonly PersonMaterial[] } | { readonly question: CaseloadQuestion };

/** How long a thread that has the law loaded waits for more, in milliseconds. */
const idle = 30_000;

let waiting: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | undefined;

/** A thread with nothing to do: the one that waits, or a new one. */
function takeWorker(): Worker {
  const kept = waiting;
  waiting = undefined;
  if (kept === undefined) return new Worker(new URL("./thread.ts", import.meta.url));
  clearTimeout(kept.timer);
  return kept.worker;
}

function keepWorker(worker: Worker): void {
  if (waiting !== undefined) return void worker.terminate();
  worker.unref();
  const timer = setTimeout(() => {
    waiting = undefined;
    void worker.terminate();
  }, idle).unref();
  waiting = { worker, timer };
}

/**
 * Works out the opportunities in a thread of its own, so that requests are answered meanwhile. The people are taken
 * portion by portion as they are read. Throws what the thread threw.
 */
export async function findInThread(
  question: CaseloadQuestion,
  portions: AsyncIterable<readonly PersonMaterial[]>,
): Promise<Found> {
  const worker = takeWorker();
  const ended = new AbortController();
  try {
    worker.ref();
    // listens from the start: a thread that cannot load its modules tells so before anything is asked
    const answer = once(worker, "message", { signal: ended.signal });
    answer.catch(() => undefined);
    const exit = once(worker, "exit", { signal: ended.signal }).then(([code]) => {
      throw new Error(`the caseload's thread ended with ${String(code)}`);
    });
    exit.catch(() => undefined);
    for await (const people of portions) worker.postMessage({ people } satisfies ToThread);
    worker.postMessage({ question } satisfies ToThread);
    const [found] = (await Promise.race([answer, exit])) as [Found];
    keepWorker(worker);
    return found;
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    ended.abort();
  }
}
