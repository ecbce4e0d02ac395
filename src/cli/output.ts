/** Pieces of a result → a file, whole or not at all, or standard output. */
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError } from "../model/errors.js";
import type { Terminal } from "./terminal.js";

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** An existing file is replaced only once the new one is complete. Throws `file-not-found` where none can be made. */
export async function writeResult(
  pieces: Pieces,
  path: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (path === undefined) {
    for await (const piece of pieces) await terminal.write(piece);
    return;
  }
  const unfinished = `${path}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof Error && "syscall" in error) {
      throw new AppError("file-not-found", `${path}: cannot be written (${error.message})`, { cause: error });
    }
    throw error;
  }
}
