/** A task for a thread of its own → its answer; a fault that its user can mend keeps its code on the way. */
import { once } from "node:events";
import { parentPort, Worker } from "node:worker_threads";
import { AppError, type ErrorCode } from "../model/errors.js";

/** An error keeps no code on its way between threads. */
type Answer<Result> =
  { readonly result: Result } | { readonly fault: { readonly code: ErrorCode; readonly message: string } };

/** After so many milliseconds the thread is ended, and `late` says why. */
export interface TimeLimit {
  readonly milliseconds: number;
  readonly late: () => AppError;
}

/** Gives a task to a new thread as its `workerData`; the thread leaves no memory taken when it ends. Throws what the task throws. */
export async function askThread<Result>(worker: URL, task: unknown, limit?: TimeLimit): Promise<Result> {
  const thread = new Worker(worker, { workerData: task });
  const signal = limit && AbortSignal.timeout(limit.milliseconds);
  try {
    const [answer] = (await once(thread, "message", { signal })) as [Answer<Result>];
    if ("fault" in answer) throw new AppError(answer.fault.code, answer.fault.message);
    return answer.result;
  } catch (cause) {
    throw limit && signal?.aborted ? limit.late() : cause;
  } finally {
    await thread.terminate();
  }
}

/** Within a thread: does what it was started for and answers. */
export async function answer(work: () => unknown): Promise<void> {
  parentPort?.postMessage(await outcomeOf(work));
}

async function outcomeOf(work: () => unknown): Promise<Answer<unknown>> {
  try {
    return { result: await work() };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { fault: { code: error.code, message: error.message } };
  }
}
