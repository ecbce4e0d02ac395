/** Evaluation folders → texts with the links that hold and those that count neither way. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLines, segmentsFromLines } from "../read/lines.js";
import type { Members } from "../align/monotone.js";
import type { PerLanguage } from "../model/language.js";
import type { Segment } from "../model/text.js";

export interface GoldText {
  readonly name: string;
  /** Documents that the text was made from: texts that share one are never on both sides of a cross-validation. */
  readonly sources: readonly string[];
  readonly segments: PerLanguage<readonly Segment[]>;
  /** Groups as the gold gives them, those of one side included. */
  readonly beads: readonly Members[];
  /** Links as `i-j`. */
  readonly holds: ReadonlySet<string>;
  /** Of the links that hold: those whose sentences translate each other. */
  readonly full: ReadonlySet<string>;
  readonly ignored: ReadonlySet<string>;
}

/** Reads every `NAME.gold.tsv` with its texts, in order of the names. */
export function readGoldTexts(folder: string): GoldText[] {
  const sources = readSources(folder);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".gold.tsv"))
    .sort()
    .map((file) => file.slice(0, -".gold.tsv".length))
    .map((name) => ({
      ...readGoldText(name, join(folder, `${name}.`), ".txt"),
      sources: sources.get(name) ?? [name.replace(LEVEL, "")],
    }));
}

/** One document made hard stands beside itself as it was. */
export const LEVEL = /-(?:mild|medium|heavy)$/;

/** The documents of each text, as the folder's `*meta.json` lists them. */
function readSources(folder: string): Map<string, readonly string[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith("-meta.json"));
  const entries = files.flatMap(
    (file) =>
      JSON.parse(readFileSync(join(folder, file), "utf8")) as { name: string; docs: readonly string[] }[],
  );
  return new Map(entries.map(({ name, docs }) => [name, docs]));
}

/** Reads our own report pairs: a folder each with `gold.tsv` and hand-cut sentences. */
export function readOwnGoldTexts(folder: string): GoldText[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "gold.tsv")))
    .sort()
    .map((name) => readGoldText(name, join(folder, name, "/"), ".sentences.txt"));
}

/** `stem` is what the names of all files of the text begin with. */
function readGoldText(name: string, stem: string, ending: string): GoldText {
  const lines = (language: "vi" | "en"): Segment[] =>
    segmentsFromLines(readLines(readFileSync(`${stem}${language}${ending}`, "utf8"))).segments;
  const rows = rowsOf(`${stem}gold.tsv`);
  const ignoreFile = `${stem}ignore.tsv`;
  const isGraded = rows.some(
    ({ more }) => more[0] === "full" || more[0] === "partial" || more[0] === "topic",
  );
  const holds = rows.filter(
    ({ more }) => !isGraded || more[0] === "full" || (more[0] === "partial" && more[1] !== "low"),
  );
  const optional = rows.filter(({ more }) => isGraded && more[0] === "partial" && more[1] === "low");
  const sure = linkSet(holds.map(({ members }) => members));
  const ignored = existsSync(ignoreFile) ? rowsOf(ignoreFile).map(({ members }) => members) : [];
  return {
    name,
    sources: [name],
    segments: { vi: lines("vi"), en: lines("en") },
    beads: rows.map(({ members }) => members),
    holds: sure,
    full: linkSet(holds.filter(({ more }) => !isGraded || more[0] === "full").map(({ members }) => members)),
    ignored: new Set(
      [...linkSet([...optional.map(({ members }) => members), ...ignored])].filter((link) => !sure.has(link)),
    ),
  };
}

interface Row {
  readonly members: Members;
  readonly more: readonly string[];
}

function rowsOf(path: string): Row[] {
  const numbers = (cell: string): number[] => cell.split(",").filter(Boolean).map(Number);
  return readLines(readFileSync(path, "utf8"))
    .map((line) => line.split("\t"))
    .filter(([vi = "", en = ""]) => /^[\d,]*$/.test(vi) && /^[\d,]*$/.test(en) && vi + en !== "")
    .map(([vi = "", en = "", ...more]) => ({ members: { vi: numbers(vi), en: numbers(en) }, more }));
}

function linkSet(groups: readonly Members[]): Set<string> {
  return new Set(groups.flatMap(({ vi, en }) => vi.flatMap((i) => en.map((j) => `${i}-${j}`))));
}
