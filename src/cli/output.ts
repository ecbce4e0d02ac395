/** Pieces of a result → a file, whole or not at all, or standard output. */
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError } from "../model/errors.js";
import { requireReplaceable, sayWhy } from "./files.js";
import type { Terminal } from "./terminal.js";

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/**
 * An existing file is replaced only once the new one is complete. `settle` runs then, before anyone sees the result:
 * if it throws, nothing is shown. Throws `file-not-found` where no file can be made.
 */
export async function writeResult(
  pieces: Pieces,
  path: string | undefined,
  terminal: Terminal,
  settle?: () => Promise<void>,
): Promise<void> {
  if (path === undefined) {
    const shown = settle ? await gather(pieces) : pieces;
    await settle?.();
    for await (const piece of shown) await terminal.write(piece);
    return;
  }
  await requireReplaceable(path);
  const unfinished = `${path}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished));
    await settle?.();
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof Error && "syscall" in error) {
      throw new AppError("file-not-found", `${path}: cannot be written: ${sayWhy(error)}`, { cause: error });
    }
    throw error;
  }
}

async function gather(pieces: Pieces): Promise<(string | Uint8Array)[]> {
  const all: (string | Uint8Array)[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}
