/** A folder of gold alignments → its cases and what kind of gold it is. */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { GradedGroup, Group } from "../align/evaluate.js";
import type { Link } from "../model/alignment.js";
import { AppError } from "../model/errors.js";

/** beads: whole documents; links: true pairs among many sentences; reports: graded links of two news reports. */
export type GoldKind = "beads" | "links" | "reports";

export interface GoldCase {
  readonly name: string;
  /** Paths of the two texts, one sentence per line. */
  readonly vi: string;
  readonly en: string;
  readonly gold: readonly GradedGroup[];
  /** Look-alikes that count neither way. */
  readonly ignored: readonly Link[];
}

const GOLD = /(?:^|\.)gold\.tsv$/;

/**
 * Reads `NAME.gold.tsv`, `NAME.ignore.tsv`, `NAME.vi.txt`, `NAME.en.txt`; a lone `gold.tsv` belongs to the only
 * `.vi.txt`. A column of grades under a header makes them reports; further columns or ignored cells, links. Throws
 * `file-not-found`.
 */
export async function readGold(
  folder: string,
): Promise<{ readonly kind: GoldKind; readonly cases: readonly GoldCase[] }> {
  const files = (await listFolder(folder)).sort();
  const golds = files.filter((file) => GOLD.test(file));
  if (golds.length === 0) throw new AppError("file-not-found", `${folder}: no *.gold.tsv in this folder`);
  const tables = await Promise.all(golds.map((file) => readTable(join(folder, file))));
  const cases = await Promise.all(
    golds.map(async (file, at): Promise<GoldCase> => {
      const name = basename(file).replace(GOLD, "") || nameOfOnlyText(folder, files);
      const ignoreFile = `${name}.ignore.tsv`;
      const ignored = files.includes(ignoreFile) ? await readTable(join(folder, ignoreFile)) : [];
      return {
        name,
        vi: join(folder, `${name}.vi.txt`),
        en: join(folder, `${name}.en.txt`),
        gold: tables[at].flatMap(readGroup),
        ignored: ignored.flatMap(readGroup).map(({ vi, en }) => ({ vi: vi[0], en: en[0] })),
      };
    }),
  );
  const rows = tables.flat();
  const hasHeader = rows.some(([vi, en, grade]) => vi === "vi" && en === "en" && grade === "grade");
  const hasMore = rows.some((cells) => cells.length > 2) || cases.some(({ ignored }) => ignored.length > 0);
  return { kind: hasHeader ? "reports" : hasMore ? "links" : "beads", cases };
}

/** What the aligner wrote, as groups; the reverse of `align --format tsv`. */
export function readGroups(table: string): Group[] {
  return splitRows(table).flatMap(readGroup);
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw new AppError("file-not-found", `${folder}: no such folder`, { cause: error });
  }
}

async function readTable(path: string): Promise<string[][]> {
  return splitRows(await readFile(path, "utf8"));
}

function splitRows(table: string): string[][] {
  return table
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

function nameOfOnlyText(folder: string, files: readonly string[]): string {
  const texts = files.filter((file) => file.endsWith(".vi.txt"));
  const only = texts.at(0);
  if (only === undefined || texts.length > 1) {
    throw new AppError("file-not-found", `${folder}: gold.tsv needs exactly one *.vi.txt beside it`);
  }
  return only.slice(0, -".vi.txt".length);
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
