/** A fault of the engine → what its user can mend, or the same fault where that is nothing. */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { AppError, type ErrorCode } from "../../model/errors.js";
import type { MemoryStore } from "../port.js";

const DAMAGED = "damaged; restore a backup";

/** Engine's codes, or what it says where it has no code of its own → reasons. */
const REASONS: Readonly<Record<string, string | undefined>> = {
  SQLITE_NOTADB: "not a memory (no SQLite database)",
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_CANTOPEN: "cannot be opened; is the folder there and writable?",
  SQLITE_CANTOPEN_ISDIR: "a folder, not a file",
  SQLITE_READONLY: "no permission to write",
  SQLITE_READONLY_DIRECTORY: "no permission to write in its folder",
  SQLITE_PERM: "no permission",
  SQLITE_BUSY: "another program is writing to it",
  SQLITE_FULL: "the disk is full",
  SQLITE_IOERR: "the disk cannot be read or written",
  // A length that was damaged asks for any amount of memory.
  SQLITE_NOMEM: DAMAGED,
  SQLITE_TOOBIG: DAMAGED,
  "malformed JSON": DAMAGED,
};

/** What an error of the engine says to whoever can mend it; undefined for a bug. */
export function reasonOf(error: unknown): string | undefined {
  // Rows hold JSON of our own writing: what is none any more was damaged.
  if (error instanceof SyntaxError) return DAMAGED;
  if (!(error instanceof Database.SqliteError)) return undefined;
  const [general] = /^SQLITE_[A-Z]+/.exec(error.code) ?? [];
  return REASONS[error.code] ?? REASONS[general ?? ""] ?? REASONS[error.message];
}

/** An `AppError` that begins with the path, in place of an engine's error that has a reason. */
export function clearFault(error: unknown, path: string, code: ErrorCode = "memory-not-readable"): unknown {
  const reason = reasonOf(error);
  return reason === undefined ? error : new AppError(code, `${path}: ${reason}`, { cause: error });
}

/** Throws where the folder that a file shall be made in is not there, which the engine has no code for. */
export function requireFolder(path: string, code: ErrorCode = "memory-not-readable"): void {
  if (!existsSync(dirname(path))) throw new AppError(code, `${path}: its folder is not there`);
}

type Act = (...values: never[]) => Promise<unknown> | AsyncIterable<unknown>;

/** The same store, whose acts throw `memory-not-readable` where the file or the disk is at fault. */
export function tellFaults(store: MemoryStore, path: string): MemoryStore {
  const tell = (error: unknown): never => {
    throw clearFault(error, path);
  };
  async function* telling(rows: AsyncIterable<unknown>): AsyncGenerator {
    try {
      yield* rows;
    } catch (error) {
      tell(error);
    }
  }
  const acts = Object.entries(store as unknown as Readonly<Record<string, Act>>);
  const told = acts.map(([name, act]): [string, Act] => [
    name,
    (...values) => {
      const result = act(...values);
      return result instanceof Promise ? result.catch(tell) : telling(result);
    },
  ]);
  return Object.fromEntries(told) as unknown as MemoryStore;
}
