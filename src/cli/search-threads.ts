/** A search in stretches → the same search, spread over threads. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { SearchAll } from "../mine.js";
import { createNearestSearch, type NearestCells } from "../score/nearest.js";

/** Told after each stretch. */
export type OnStretch = (done: number, total: number) => void;

const WORKER = new URL("./search-worker.js", import.meta.url);

/** Searches in so many threads beside this one, or in this one where that is all there is to do. */
export function searchInThreads(threads: number, onStretch: OnStretch, worker = WORKER): SearchAll {
  return async (searched, stretches) => {
    let done = 0;
    const finish = (cells: NearestCells): NearestCells => {
      onStretch(++done, stretches.length);
      return cells;
    };
    const workers = Math.min(threads, stretches.length);
    if (workers <= 1) {
      const search = createNearestSearch(searched);
      return stretches.map((stretch) => finish(search(stretch)));
    }
    const shared = share(searched);
    const found: NearestCells[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      const thread = new Worker(worker, { workerData: shared });
      try {
        while (next < stretches.length) {
          const number = next++;
          thread.postMessage(stretches[number]);
          const [cells] = (await once(thread, "message")) as [NearestCells];
          found[number] = finish(cells);
        }
      } finally {
        // Where one thread fails, the others need not go on.
        next = stretches.length;
        await thread.terminate();
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    return found;
  };
}

/** The same value with its typed arrays in memory that all threads see, so that none needs a copy of its own. */
function share<T>(value: T): T {
  if (ArrayBuffer.isView(value)) {
    const buffer = new SharedArrayBuffer(value.byteLength);
    new Uint8Array(buffer).set(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    const SameType = value.constructor as new (buffer: SharedArrayBuffer) => T;
    return new SameType(buffer);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, share<unknown>(part)])) as T;
}
