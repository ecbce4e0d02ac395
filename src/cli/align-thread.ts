/** Two reports → their alignment, made in a thread of its own, so that the server answers others meanwhile. */
import type { Aligner } from "../songngu.js";
import { askThread } from "./thread.js";

export interface AlignTask {
  readonly corpusDir: string;
  readonly reports: Parameters<Aligner>[0];
  readonly options: Parameters<Aligner>[1];
}

/** `threads` is the folder of the compiled threads. Each reads the weights anew, some tenths of a second. */
export function alignInThread(threads: URL, corpusDir: string): Aligner {
  return (reports, options) =>
    askThread(new URL("align-worker.js", threads), { corpusDir, reports, options } satisfies AlignTask);
}
