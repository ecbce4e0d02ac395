/** Readers and writers of the core → what the web page asks of them. */
import { randomUUID } from "node:crypto";
import type { WebReader, WebWriter } from "../web/deps.js";
import type { Context } from "./command.js";
import { writeUnits } from "./units.js";
import { parseTmx } from "../exchange/tmx/parse.js";
import { readText } from "../read/read.js";
import { readInTime } from "./read-thread.js";

export function createReader(threads: URL): WebReader {
  return {
    report: (bytes, name) => readInTime(threads, bytes, { name, id: randomUUID() }),
    text: (text, name) => readText(text, { id: randomUUID(), ...(name !== undefined && { name }) }),
    units: (bytes) => parseTmx(once(bytes)),
  };
}

export function createWriter({ terminal, config }: Context): WebWriter {
  return {
    units: (units, { format, source, regional }) =>
      writeUnits(units, {
        format,
        sourceLanguage: source,
        regional,
        version: config.version,
        createdAt: terminal.now(),
        original: "songngu",
      }),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
