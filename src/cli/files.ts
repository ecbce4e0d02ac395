/** A path → bytes, or one line that says why not. */
import { readFile } from "node:fs/promises";
import { AppError } from "../model/errors.js";

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "no such file"],
  ["EISDIR", "is a folder"],
  ["EACCES", "may not be read"],
]);

/** Throws `file-not-found`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new AppError("file-not-found", `${path}: ${sayWhy(error)}`, { cause: error });
  }
}

/** The reason that the system gave, in plain words where there are any. */
export function sayWhy(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return REASONS.get(code) ?? String(error);
}
