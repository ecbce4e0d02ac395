/** What is measured: one entry a benchmark; the place to add the next. */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { anchorSegments } from "../../src/anchor/anchor.js";
import { parseTmx } from "../../src/exchange/tmx/parse.js";
import { openMemory } from "../../src/memory/open.js";
import { mineLines } from "../../src/mine.js";
import type { Language, PerLanguage } from "../../src/model/language.js";
import type { Songngu } from "../../src/model/memory.js";
import type { Document } from "../../src/model/text.js";
import { alignReports, type AlignedReports } from "../../src/pipeline.js";
import { segmentDocument } from "../../src/segment/segment.js";
import { createSongngu, type Aligner } from "../../src/songngu.js";
import { loadWeights } from "../../src/weights.js";
import { lines, report } from "./texts.js";

export interface Given {
  readonly size: number;
  /** Different sentences, aligned one with one, as many as are asked for. */
  readonly pairs: (count: number) => readonly PerLanguage<string>[];
  /** Where files may be left for benchmarks of the same size that come later. */
  readonly folder: string;
}

export interface Benchmark {
  readonly name: string;
  /** What a size counts. */
  readonly of: string;
  /** The short form is part of `npm test`. */
  readonly sizes: { readonly short: number; readonly full: readonly number[] };
  /** What the rate counts where it is not the size. */
  readonly times?: number;
  /** Makes everything ready; what it returns is measured, and tells how much it did. */
  readonly prepare: (given: Given) => Work | Promise<Work>;
}

export type Work = () => number | Promise<number>;

const CORPUS = new URL("../../corpus", import.meta.url).pathname;
const LOOKUPS = 100;

export const BENCHMARKS: readonly Benchmark[] = [
  {
    name: "segment",
    of: "Vietnamese sentences",
    sizes: { short: 40, full: [15_000] },
    prepare({ size, pairs }) {
      const document = report(
        "vi",
        pairs(size).map(({ vi }) => vi),
      );
      return () => segmentDocument(document).length;
    },
  },
  anchoring("anchor Vietnamese", "vi"),
  anchoring("anchor English", "en"),
  alignment("align in order", "monotone", { short: 20, full: [20, 3_000, 10_000] }),
  alignment("align in any order", "free", { short: 20, full: [20, 500] }),
  {
    name: "mine",
    of: "lines a side",
    sizes: { short: 40, full: [5_000, 50_000] },
    prepare({ size, pairs }) {
      const weights = loadWeights(CORPUS);
      const { segments } = prepareTexts(pairs(size));
      return async () => (await mineLines(segments, weights)).length;
    },
  },
  {
    name: "store an alignment",
    of: "sentences a side",
    sizes: { short: 20, full: [500] },
    async prepare({ size, pairs, folder }) {
      const { aligned } = align(pairs(size), "monotone");
      const songngu = await openSongngu(join(folder, `${randomUUID()}.db`), () => aligned);
      return async () => {
        await songngu.addReports(aligned.documents, { order: "monotone", actor: "bench" });
        return (await songngu.stats()).units;
      };
    },
  },
  {
    name: "import",
    of: "units",
    sizes: { short: 40, full: [10_000, 100_000] },
    async prepare({ size, pairs, folder }) {
      const tmx = tmxOf(pairs(size));
      const songngu = await openSongngu(join(folder, `${randomUUID()}.db`));
      return () => importTmx(songngu, tmx);
    },
  },
  {
    name: `look ${LOOKUPS} sentences up`,
    of: "units",
    times: LOOKUPS,
    sizes: { short: 40, full: [10_000, 100_000] },
    async prepare(given) {
      const songngu = await openFilled(given);
      const step = Math.max(1, Math.floor(given.size / LOOKUPS));
      const sought = given.pairs(given.size).filter((_, at) => at % step === 0);
      return async () => {
        let matches = 0;
        for (const { vi } of sought.slice(0, LOOKUPS)) {
          // One word is another, so that no match is exact.
          const text = vi.replace(/ \S+ /, " khác ");
          matches += (await songngu.lookup(text, { language: "vi", min: 70, limit: 10 })).length;
        }
        return matches;
      };
    },
  },
  {
    name: "check",
    of: "units",
    sizes: { short: 40, full: [10_000, 100_000] },
    async prepare(given) {
      const songngu = await openFilled(given);
      return async () => {
        const faults = await songngu.check();
        if (faults.length > 0) throw new Error(faults[0]);
        return given.size;
      };
    },
  },
];

function anchoring(name: string, language: Language): Benchmark {
  return {
    name,
    of: "sentences",
    sizes: { short: 40, full: [15_000] },
    prepare({ size, pairs }) {
      const { segments } = lines(
        language,
        pairs(size).map((pair) => pair[language]),
      );
      return () => anchorSegments(segments, { language }).flatMap(({ anchors }) => anchors).length;
    },
  };
}

function alignment(name: string, order: "monotone" | "free", sizes: Benchmark["sizes"]): Benchmark {
  return {
    name,
    of: "sentences a side",
    sizes,
    prepare({ size, pairs }) {
      const { again } = align(pairs(Math.min(size, 20)), order);
      const prepared = prepareTexts(pairs(size));
      return () => again(prepared).alignment.beads.length;
    },
  };
}

interface Texts {
  readonly documents: PerLanguage<Document>;
  readonly segments: PerLanguage<ReturnType<typeof lines>["segments"]>;
}

function prepareTexts(sentences: readonly PerLanguage<string>[]): Texts {
  const vi = lines(
    "vi",
    sentences.map((pair) => pair.vi),
  );
  const en = lines(
    "en",
    sentences.map((pair) => pair.en),
  );
  return {
    documents: { vi: vi.document, en: en.document },
    segments: { vi: vi.segments, en: en.segments },
  };
}

/** Aligned once, so that everything is loaded, and the same for other texts. */
function align(
  sentences: readonly PerLanguage<string>[],
  order: "monotone" | "free",
): { readonly aligned: AlignedReports; readonly again: (texts: Texts) => AlignedReports } {
  const weights = loadWeights(CORPUS);
  const again = ({ documents, segments }: Texts): AlignedReports =>
    alignReports(documents, weights, { order, segments });
  return { aligned: again(prepareTexts(sentences)), again };
}

async function openSongngu(path: string, alignAll: Aligner = unasked): Promise<Songngu> {
  return createSongngu({
    store: await openMemory(`sqlite:${path}`),
    align: alignAll,
    clock: () => new Date().toISOString(),
    ids: randomUUID,
  });
}

function unasked(): never {
  throw new Error("this benchmark aligns nothing");
}

/** A memory of so many units, made once. */
async function openFilled({ size, pairs, folder }: Given): Promise<Songngu> {
  const path = join(folder, `units-${size}.db`);
  const isFilled = existsSync(path);
  const songngu = await openSongngu(path);
  if (!isFilled) await importTmx(songngu, tmxOf(pairs(size)));
  return songngu;
}

async function importTmx(songngu: Songngu, tmx: string): Promise<number> {
  const { units } = parseTmx(once(tmx));
  return (await songngu.importUnits(units, { source: "bench.tmx", actor: "bench" })).added;
}

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

function tmxOf(sentences: readonly PerLanguage<string>[]): string {
  const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const units = sentences.map(
    ({ vi, en }) =>
      `<tu><tuv xml:lang="vi"><seg>${escape(vi)}</seg></tuv><tuv xml:lang="en"><seg>${escape(en)}</seg></tuv></tu>\n`,
  );
  return `<tmx version="1.4"><header/><body>\n${units.join("")}</body></tmx>`;
}
