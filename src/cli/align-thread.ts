/** Two reports → their alignment, made in a thread of its own, so that the server answers others meanwhile. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { AppError, type ErrorCode } from "../model/errors.js";
import type { AlignedReports } from "../pipeline.js";
import type { Aligner } from "../songngu.js";

export interface AlignTask {
  readonly corpusDir: string;
  readonly reports: Parameters<Aligner>[0];
  readonly options: Parameters<Aligner>[1];
}

/** An error keeps no code on its way between threads. */
export type AlignAnswer =
  | { readonly aligned: AlignedReports }
  | { readonly fault: { readonly code: ErrorCode; readonly message: string } };

/** The thread reads the weights each time, some tenths of a second, and leaves no memory taken when it ends. */
export function alignInThread(worker: URL, corpusDir: string): Aligner {
  return async (reports, options) => {
    const thread = new Worker(worker, { workerData: { corpusDir, reports, options } satisfies AlignTask });
    try {
      const [answer] = (await once(thread, "message")) as [AlignAnswer];
      if ("fault" in answer) throw new AppError(answer.fault.code, answer.fault.message);
      return answer.aligned;
    } finally {
      await thread.terminate();
    }
  };
}
