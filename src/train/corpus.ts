/** Training folder, and the authored entries → line-aligned sentence pairs. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { variantsOf } from "../lexicon/authored.js";
import type { PerLanguage } from "../model/language.js";

/** Line-aligned parallel text; both arrays have equal length. */
export type ParallelText = PerLanguage<readonly string[]>;

/** Sets whose licence asks that what is derived from them be shared alike. */
export const SHARE_ALIKE_SETS: readonly string[] = ["d2l", "wikt", "xquad"];

/** Reads `NAME/NAME.vi` and `NAME/NAME.en` of every set in the folder, in order of their names. */
export function readParallelText(
  folder: string,
  options: { readonly without?: readonly string[] } = {},
): ParallelText {
  const names = readdirSync(folder).filter((name) => !(options.without ?? []).includes(name));
  const lines = (name: string, language: "vi" | "en"): string[] =>
    readFileSync(join(folder, name, `${name}.${language}`), "utf8")
      .normalize("NFC")
      .replace(/\n$/, "")
      .split("\n");
  return {
    vi: names.sort().flatMap((name) => lines(name, "vi")),
    en: names.flatMap((name) => lines(name, "en")),
  };
}

/** Lines of every entry file of the folder (TSV: en, vi, pos, sense), in order of the names, without headers. */
export function readEntries(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").trimEnd().split("\n").slice(1));
}

/** Reads the authored entries as pairs of phrases: every variant of a side stands in at least one. */
export function readPhrasePairs(folder: string): ParallelText {
  const pairs = readEntries(folder).flatMap((line) => {
    const [en = [], vi = []] = line.split("\t").map(variantsOf);
    return Array.from({ length: Math.max(en.length, vi.length) }, (_, k) => ({
      vi: vi[k % vi.length],
      en: en[k % en.length],
    }));
  });
  return { vi: pairs.map(({ vi }) => vi), en: pairs.map(({ en }) => en) };
}

/** One text behind the other, each pair once: a repeated pair would be told from itself. */
export function joinTexts(...texts: readonly ParallelText[]): ParallelText {
  const seen = new Map<string, readonly [string, string]>();
  for (const { vi, en } of texts) vi.forEach((line, k) => seen.set(`${line}\t${en[k]}`, [line, en[k]]));
  const pairs = [...seen.values()];
  return { vi: pairs.map(([vi]) => vi), en: pairs.map(([, en]) => en) };
}
