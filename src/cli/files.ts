/** A path → bytes, or one line that says why not. */
import { readFile, stat } from "node:fs/promises";
import { AppError } from "../model/errors.js";

/** The system's codes → what the user can mend. */
const REASONS: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "no such file or folder"],
  ["ENOTDIR", "a part of its path is no folder"],
  ["EISDIR", "is a folder"],
  ["EACCES", "no permission"],
  ["EPERM", "no permission"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["ENAMETOOLONG", "the name is too long"],
]);

/** Throws `file-not-found`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch(refuse(path));
}

/** Bytes; throws `file-not-found`, also for a folder. */
export async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(refuse(path));
  if (found.isDirectory()) throw new AppError("file-not-found", `${path}: is a folder`);
  return found.size;
}

function refuse(path: string): (error: unknown) => never {
  return (error) => {
    throw new AppError("file-not-found", `${path}: ${sayWhy(error)}`, { cause: error });
  };
}

/** The reason that the system gave, in plain words where there are any. */
export function sayWhy(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
}
