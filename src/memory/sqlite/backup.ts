/** The memory → a consistent copy in another file, made while others go on reading and writing. */
import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type Database from "better-sqlite3";
import { AppError } from "../../model/errors.js";
import { clearFault, requireFolder } from "./faults.js";

/** Throws `file-exists`, and `file-not-found` where none can be made; a broken-off copy leaves nothing behind. */
export async function backup(db: Database.Database, path: string): Promise<void> {
  if (existsSync(path))
    throw new AppError("file-exists", `${path}: exists already; a backup overwrites nothing`);
  requireFolder(path, "file-not-found");
  const partial = `${path}.partial`;
  try {
    await db.backup(partial);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw clearFault(error, path, "file-not-found");
  }
}
