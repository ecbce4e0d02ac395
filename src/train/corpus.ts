/** Training folder → line-aligned sentence pairs. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
