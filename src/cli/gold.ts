/** A folder of gold alignments → its cases and what kind of gold it is. */
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import type { GradedGroup, Group } from "../align/evaluate.js";
import { linksOf, type Link } from "../model/alignment.js";
import { AppError } from "../model/errors.js";
import type { Language } from "../model/language.js";
import { sayWhy } from "./files.js";

/** beads: whole documents; links: true pairs among many sentences; reports: graded links of two news reports. */
export type GoldKind = "beads" | "links" | "reports";

export interface GoldCase {
  readonly name: string;
  /** What the gold calls the kind of the two texts, where it does: one word for the whole case. */
  readonly genre: string | undefined;
  /** Paths of the two texts, one sentence per line. */
  readonly vi: string;
  readonly en: string;
  readonly gold: readonly GradedGroup[];
  /** Look-alikes that count neither way. */
  readonly ignored: readonly Link[];
}

interface CaseFiles {
  readonly name: string;
  readonly gold: string;
  readonly ignored: string | undefined;
  readonly vi: string;
  readonly en: string;
}

/**
 * Reads `NAME.gold.tsv` with `NAME.ignore.tsv`, `NAME.vi.txt`, `NAME.en.txt`; a lone `gold.tsv` belongs to the only
 * `.vi.txt` beside it, or to `vi.sentences.txt`, in the folder or in folders within it. A header with grades makes
 * them reports; further columns or ignored cells, links. Throws `file-not-found`.
 */
export async function readGold(
  folder: string,
): Promise<{ readonly kind: GoldKind; readonly cases: readonly GoldCase[] }> {
  const found = await findCases(folder);
  if (found.length === 0) throw new AppError("file-not-found", `${folder}: no gold.tsv or *.gold.tsv in it`);
  const tables = await Promise.all(found.map(({ gold }) => readTable(gold)));
  const ignored = await Promise.all(found.map((files) => readTable(files.ignored)));
  const cases = found.map(({ name, vi, en }, at): GoldCase => ({
    name,
    genre: readGenre(tables[at]),
    vi,
    en,
    gold: tables[at].flatMap(readGroup),
    ignored: linksOf(ignored[at].flatMap(readGroup)),
  }));
  const rows = tables.flat();
  const hasHeader = rows.some(([vi, en, grade]) => vi === "vi" && en === "en" && grade === "grade");
  const hasMore = rows.some((cells) => cells.length > 2) || ignored.flat().length > 0;
  return { kind: hasHeader ? "reports" : hasMore ? "links" : "beads", cases };
}

/** Folders within this one that are sets of their own, by name; empty where the folder is one itself. */
export async function listSets(folder: string): Promise<string[]> {
  const golds = (await listFolder(folder)).filter((path) => path.endsWith(".gold.tsv"));
  const sets = new Set(golds.map((path) => path.split(sep)[0]));
  return golds.some((path) => !path.includes(sep)) ? [] : [...sets].sort();
}

/** The one word of the column `kind`, where the table has it and it never changes. */
function readGenre([header = [], ...rows]: readonly (readonly string[])[]): string | undefined {
  const column = header.indexOf("kind");
  const words = new Set(rows.map((cells) => cells.at(column)));
  return column >= 0 && words.size === 1 ? [...words][0] : undefined;
}

async function findCases(folder: string): Promise<CaseFiles[]> {
  const paths = (await listFolder(folder)).sort();
  const known = new Set(paths);
  return paths
    .filter((path) => basename(path) === "gold.tsv" || path.endsWith(".gold.tsv"))
    .map((path) => {
      const at = dirname(path);
      const stem = join(at, basename(path).replace(/\.?gold\.tsv$/, "") || nameOfOnlyText(at, paths));
      const hasSentences = known.has(join(at, "vi.sentences.txt"));
      const textOf = (language: Language): string =>
        join(folder, hasSentences ? join(at, `${language}.sentences.txt`) : `${stem}.${language}.txt`);
      return {
        name: hasSentences ? at : stem,
        gold: join(folder, path),
        ignored: known.has(`${stem}.ignore.tsv`) ? join(folder, `${stem}.ignore.tsv`) : undefined,
        vi: textOf("vi"),
        en: textOf("en"),
      };
    });
}

/** What the aligner wrote, as groups; the reverse of `align --format tsv`. */
export function readGroups(table: string): Group[] {
  return splitRows(table).flatMap(readGroup);
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch (error) {
    throw new AppError("file-not-found", `${folder}: ${sayWhy(error)}`, { cause: error });
  }
}

/** No rows where there is no such table. */
async function readTable(path: string | undefined): Promise<string[][]> {
  return path === undefined ? [] : splitRows(await readFile(path, "utf8"));
}

function splitRows(table: string): string[][] {
  return table
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** Empty where there is not exactly one text that a `gold.tsv` can belong to. */
function nameOfOnlyText(folder: string, paths: readonly string[]): string {
  const texts = paths.filter((path) => dirname(path) === folder && path.endsWith(".vi.txt"));
  return texts.length === 1 ? basename(texts[0], ".vi.txt") : "";
}

/** No group for a header line. */
function readGroup(cells: readonly string[]): GradedGroup[] {
  const vi = readIndices(cells.at(0) ?? "");
  const en = readIndices(cells.at(1) ?? "");
  if (!vi || !en) return [];
  return [{ vi, en, verdict: readVerdict(cells.slice(2)) }];
}

function readIndices(cell: string): number[] | undefined {
  const parts = cell.split(",").map((part) => part.trim());
  const indices = parts.filter((part) => part !== "").map(Number);
  return indices.every(Number.isInteger) ? indices.sort((a, b) => a - b) : undefined;
}

function readVerdict(cells: readonly string[]): GradedGroup["verdict"] {
  const [grade, certainty] = cells;
  if (grade === "full" || (grade === "partial" && certainty === "high")) return "sure";
  if (grade === "partial") return "optional";
  return cells.join("\t").includes("TRAP") ? "trap" : "wrong";
}
