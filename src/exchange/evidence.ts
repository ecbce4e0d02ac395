/** Evidence → one line that a translator can read in any program. */
import type { Evidence, Place } from "../model/alignment.js";
import type { PerLanguage } from "../model/language.js";

/** Longer lists say no more to a reader and swell every file. */
const MATCHES_SHOWN = 12;

/**
 * Strongest matches first, single words last: `name Tô Lâm = To Lam; money 5 tỷ đồng = VND 5 billion`, then what
 * contradicts: `number 26 ≠ 27`. `texts` are the documents' texts, which the places point into. May be empty.
 */
export function sayEvidence(evidence: Evidence, texts: PerLanguage<string>): string {
  const show = (language: "vi" | "en", { span }: Place): string =>
    texts[language].slice(span.start, span.end).replace(/\s+/g, " ").trim();
  const matches = [...evidence.matched]
    .sort((a, b) => Number(a.kind === "word") - Number(b.kind === "word") || b.strength - a.strength)
    .map(({ kind, vi, en }) => `${kind} ${show("vi", vi)} = ${show("en", en)}`);
  const conflicts = evidence.conflicts.map(({ kind, vi, en }) => {
    const [left, right] = [vi.map((place) => show("vi", place)), en.map((place) => show("en", place))];
    return `${kind} ${left.join(", ") || "–"} ≠ ${right.join(", ") || "–"}`;
  });
  return [...[...new Set(matches)].slice(0, MATCHES_SHOWN), ...conflicts].join("; ");
}
