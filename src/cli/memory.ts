/** The address of a memory → the acts on it, for the length of one command. */
import { randomUUID } from "node:crypto";
import { AppError } from "../model/errors.js";
import type { Songngu } from "../model/memory.js";
import type { Aligner } from "../songngu.js";
import type { Context } from "./command.js";

/** Opens the memory, and closes it whatever happens. Commands that align nothing need no aligner. */
export async function withSongngu<T>(
  url: string,
  { terminal, config }: Context,
  use: (songngu: Songngu) => Promise<T>,
  align: Aligner = alignNothing,
): Promise<T> {
  const [{ createSongngu }, { openMemory }] = await Promise.all([
    import("../songngu.js"),
    import("../memory/open.js"),
  ]);
  const store = await openMemory(url);
  const songngu = createSongngu({
    store,
    align,
    engine: config.version,
    clock: terminal.now,
    ids: randomUUID,
  });
  try {
    return await use(songngu);
  } finally {
    await songngu.close();
  }
}

/** The path of a memory that is a file. Throws `wrong-argument`. */
export function fileOf(url: string): string {
  const path = /^sqlite:(.+)$/s.exec(url)?.at(1);
  if (path === undefined) throw new AppError("wrong-argument", `memory "${url}": expected sqlite:PATH`);
  return path;
}

function alignNothing(): never {
  throw new Error("a command that aligns must bring its aligner");
}
