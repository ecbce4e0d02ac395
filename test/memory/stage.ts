/** A memory in a folder of its own, with a clock that ticks, ids that count and an aligner that links line by line. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMemory } from "../../src/memory/open.js";
import type { MemoryStore } from "../../src/memory/port.js";
import type { Bead } from "../../src/model/alignment.js";
import type { PerLanguage } from "../../src/model/language.js";
import type { Songngu } from "../../src/model/memory.js";
import type { Document, Segment } from "../../src/model/text.js";
import type { AlignedReports } from "../../src/pipeline.js";
import { createSongngu, type Aligner } from "../../src/songngu.js";

export interface Stage {
  /** The open store and everything on it; replaced by `reopen`. */
  store: MemoryStore;
  songngu: Songngu;
  readonly path: string;
  /** Closes the memory and opens it again, as after a restart. */
  readonly reopen: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** `links` decides what the aligner says; line i with line i unless told otherwise. */
export async function createStage(align: Aligner = alignLines()): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "songngu-"));
  const path = join(folder, "memory.db");
  let ticks = 0;
  let count = 0;
  const clock = (): string => new Date(Date.UTC(2026, 0, 1) + 1000 * ticks++).toISOString();
  const ids = (): string => `id${(count++).toString().padStart(5, "0")}`;
  const open = async (): Promise<Pick<Stage, "store" | "songngu">> => {
    const store = await openMemory(`sqlite:${path}`);
    return { store, songngu: createSongngu({ store, align, clock, ids, engine: "lines 1" }) };
  };
  const stage: Stage = {
    ...(await open()),
    path,
    async reopen() {
      await stage.store.close();
      Object.assign(stage, await open());
    },
    async remove() {
      await stage.store.close();
      rmSync(folder, { recursive: true });
    },
  };
  return stage;
}

/** Each non-empty line is a sentence; a line that begins with `^` is a byline. */
export function lines(document: Document): Segment[] {
  const segments: Segment[] = [];
  for (const { 0: text, index: start } of document.text.matchAll(/[^\n]+/g)) {
    const index = segments.length;
    const kind = text.startsWith("^") ? "byline" : "body";
    segments.push({ index, paragraph: index, kind, span: { start, end: start + text.length }, text });
  }
  return segments;
}

/** An aligner that links in order; `"0-0 1,2-1"` links by index, without it line i goes with line i. */
export function alignLines(links?: string): (...given: Parameters<Aligner>) => AlignedReports {
  return (documents, { order, segments }) => {
    const sentences = segments ?? { vi: lines(documents.vi), en: lines(documents.en) };
    const beads = links === undefined ? inOrder(sentences) : links.split(" ").map(beadOf);
    return {
      documents,
      sentences: { vi: anchorless(sentences.vi), en: anchorless(sentences.en) },
      alignment: { order: order === "free" ? "free" : "monotone", beads },
    };
  };
}

function anchorless(segments: readonly Segment[]) {
  return segments.map((segment) => ({ ...segment, anchors: [] }));
}

function inOrder({ vi, en }: PerLanguage<readonly Segment[]>): Bead[] {
  return vi.slice(0, en.length).map((_, index) => beadOf(`${index}-${index}`));
}

/** `1,2-1`: Vietnamese lines 1 and 2 with English line 1; `~` behind it makes the grade partial. */
function beadOf(notation: string): Bead {
  const [vi, en] = notation
    .replace("~", "")
    .split("-")
    .map((side) => side.split(",").map(Number));
  const grade = notation.endsWith("~") ? "partial" : "full";
  return { vi, en, grade, confidence: 0.75, evidence: { signals: { lines: 1 }, matched: [], conflicts: [] } };
}

/** Two reports from lines parted by `|`. */
export function reports(vi: string, en: string): PerLanguage<Document> {
  const document = (language: "vi" | "en", text: string): Document => ({
    id: `given-${language}`,
    language,
    title: text.split("|")[0],
    origin: { name: `${language}.txt` },
    text: text.split("|").join("\n"),
  });
  return { vi: document("vi", vi), en: document("en", en) };
}
