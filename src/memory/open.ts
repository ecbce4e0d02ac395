/** The address of a memory → its store. */
import { AppError } from "../model/errors.js";
import type { MemoryStore } from "./port.js";
import { createSqliteStore } from "./sqlite/store.js";

export interface MemoryAccess {
  /** Where there is no memory, throws `file-not-found` instead of making one: for those who only read. */
  readonly mustExist?: boolean;
}

type Opener = (place: string, access: MemoryAccess) => MemoryStore;

const ENGINES: ReadonlyMap<string, Opener> = new Map([["sqlite", createSqliteStore]]);

/**
 * Opens `sqlite:PATH`, creating the file where there is none, unless it must exist. Throws `wrong-argument` for another kind of address,
 * `memory-not-readable` for a file that is no memory, is newer or may not be read and written.
 */
export function openMemory(url: string, access: MemoryAccess = {}): Promise<MemoryStore> {
  const [, scheme = "", place = ""] = /^(\w+):(.*)$/su.exec(url) ?? [];
  const open = ENGINES.get(scheme);
  if (open === undefined || place === "") {
    return Promise.reject(new AppError("wrong-argument", `memory "${url}": expected sqlite:PATH`));
  }
  return new Promise((resolve) => {
    resolve(open(place, access));
  });
}
