/** A path → a connection to a memory file with the present schema, or one clear reason why not. */
import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { AppError } from "../../model/errors.js";
import { clearFault, requireFolder } from "./faults.js";
import { migrate } from "./migrations.js";

/** How long a write waits for one of another process. */
const BUSY_MS = 5_000;
/** KiB of pages kept: holds the indexes of some 100,000 units, so that an import does not read them again and again. */
const CACHE_KIB = 65_536;

/** Opens or creates the file; throws `memory-not-readable`. */
export function connect(path: string): Database.Database {
  requireFolder(path);
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { timeout: BUSY_MS });
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = FULL");
    db.pragma("foreign_keys = ON");
    db.pragma(`cache_size = -${CACHE_KIB}`);
    migrate(db, path);
    return db;
  } catch (error) {
    db?.close();
    throw clearFault(error, path);
  }
}

/** Throws `file-not-found` where there is no file, or one without content, which opening would make a memory. */
export function requireMemory(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.size) return;
  throw new AppError("file-not-found", `${path}: there is no memory yet; import or align --save makes one`);
}
