/** A real memory in a temporary folder behind the real web face, with an aligner that says what it is told. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeUnitJson } from "../../src/exchange/json.js";
import { writeUnitTable } from "../../src/exchange/table.js";
import { parseTmx } from "../../src/exchange/tmx/parse.js";
import { writeTmx } from "../../src/exchange/tmx/write.js";
import { openMemory } from "../../src/memory/open.js";
import { AppError } from "../../src/model/errors.js";
import type { Songngu } from "../../src/model/memory.js";
import type { AlignmentView } from "../../src/model/review.js";
import type { Document } from "../../src/model/text.js";
import { createSongngu } from "../../src/songngu.js";
import type { WebDeps } from "../../src/web/deps.js";
import { EN, sampleAligner, VI } from "./sample.js";

export const VIEWS = fileURLToPath(new URL("../../views", import.meta.url));
const ACTOR = "lan";

export interface World {
  readonly deps: WebDeps;
  readonly songngu: Songngu;
  /** Bugs that pages met; empty unless a test fails. */
  readonly faults: unknown[];
  /** Stores the sample pair, repeated so many times, and returns its id. */
  addSample(times?: number): Promise<string>;
  view(pair: string): Promise<AlignmentView>;
  close(): Promise<void>;
}

let documents = 0;

/** Vietnamese is what has Vietnamese letters; enough for texts of ours. */
function readText(text: string, name = ""): Document {
  if (text.trim() === "") throw new AppError("file-empty", `${name}: no text`);
  if (text.includes("\0")) throw new AppError("file-binary", `${name}: not text`);
  documents += 1;
  const language = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/iu.test(text) ? "vi" : "en";
  return { id: `document-${documents}`, language, title: text.split("\n")[0], origin: { name }, text };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

export async function createWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), "songngu-web-"));
  let seconds = 0;
  let ids = 0;
  const songngu = createSongngu({
    store: await openMemory(`sqlite:${join(folder, "memory.db")}`),
    align: sampleAligner,
    clock: () => new Date(Date.UTC(2024, 4, 2, 9, 0, seconds++)).toISOString(),
    ids: () => `i${(ids += 1)}`,
  });
  const faults: unknown[] = [];
  const deps: WebDeps = {
    songngu,
    read: {
      report: (bytes, name) => Promise.resolve().then(() => readText(new TextDecoder().decode(bytes), name)),
      text: readText,
      units: (bytes) => parseTmx(once(bytes)),
    },
    write: {
      units: (units, { format, source, regional }) => {
        if (format === "tsv") return writeUnitTable(units);
        if (format === "json") return writeUnitJson(units);
        const createdAt = "2024-05-02T09:00:00.000Z";
        return writeTmx(units, { sourceLanguage: source, regional, toolVersion: "0", createdAt });
      },
    },
    viewsDir: VIEWS,
    actor: ACTOR,
    onFault: (fault) => faults.push(fault),
  };
  const repeat = (text: string, times: number) => Array.from({ length: times }, () => text).join("\n");
  return {
    deps,
    songngu,
    faults,
    addSample: (times = 1) =>
      songngu.addReports(
        { vi: readText(repeat(VI, times)), en: readText(repeat(EN, times)) },
        { order: "auto", actor: ACTOR },
      ),
    view: (pair) => songngu.getAlignment(pair, ACTOR),
    async close() {
      await songngu.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
