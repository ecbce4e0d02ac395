/** The bytes of a file → a Document; a PDF in a thread of its own, since one made to hang hangs whoever reads it. */
import { AppError } from "../model/errors.js";
import type { Document } from "../model/text.js";
import type { ReadOptions } from "../read/read.js";
import { askThread } from "./thread.js";

/** A report takes a second, a book of a thousand pages some ten. */
const MAX_TIME = 20_000;

export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions & { readonly name: string };
}

/** As `readReport`, within a limit of time; `threads` is the folder of the compiled threads. */
export async function readInTime(
  threads: URL,
  bytes: Uint8Array,
  options: ReadTask["options"],
  limit = MAX_TIME,
): Promise<Document> {
  const [{ isPdf }, { readReport }] = await Promise.all([
    import("../read/format.js"),
    import("../read/read.js"),
  ]);
  if (!isPdf(bytes)) return readReport(bytes, options);
  return askThread(new URL("read-worker.js", threads), { bytes, options } satisfies ReadTask, {
    milliseconds: limit,
    late: () => new AppError("file-broken", `${options.name} cannot be read: it takes too long.`),
  });
}
