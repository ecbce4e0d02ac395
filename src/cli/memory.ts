/** The address of a memory → the acts on it, for the length of one command. */
import { randomUUID } from "node:crypto";
import { AppError } from "../model/errors.js";
import type { Songngu } from "../model/memory.js";
import type { Aligner } from "../songngu.js";
import type { Context } from "./command.js";

/** What a command does to the memory beyond reading it. */
export interface Access {
  /** Makes the memory where there is none. */
  readonly create: true;
  /** Commands that align nothing need none. */
  readonly align?: Aligner;
}

/** Opens the memory, which must exist unless the command may make it, and closes it whatever happens. */
export async function withSongngu<T>(
  url: string,
  { terminal, config }: Context,
  use: (songngu: Songngu) => Promise<T>,
  access?: Access,
): Promise<T> {
  const [{ createSongngu }, { openMemory }] = await Promise.all([
    import("../songngu.js"),
    import("../memory/open.js"),
  ]);
  const store = await openMemory(url, { mustExist: access === undefined });
  const songngu = createSongngu({
    store,
    align: access?.align ?? alignNothing,
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
