/** A path → bytes, or one line that says why not. */
import { readFile, rename, stat } from "node:fs/promises";
import { getSystemErrorMap } from "node:util";
import { AppError } from "../model/errors.js";

/** The system's codes → what the user can mend; what the system itself says of the others is plain enough. */
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

/** Throws `file-not-found` where what has that name is a folder or a device, which no file may take the place of. */
export async function requireReplaceable(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isFile()) return;
  throw new AppError(
    "file-not-found",
    `${path}: ${found.isDirectory() ? "is a folder" : "is no plain file"}`,
  );
}

/** Throws `file-not-found`. */
export async function replaceFile(complete: string, path: string): Promise<void> {
  await rename(complete, path).catch(refuse(path));
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
  if (!(error instanceof Error)) return String(error);
  const { code, errno = 0 } = error as NodeJS.ErrnoException;
  return REASONS.get(code) ?? getSystemErrorMap().get(errno)?.[1] ?? error.message;
}
