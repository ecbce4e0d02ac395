/** Evidence → one line that a translator can read in any program. */
import type { Evidence, LinkedEvidence, Place } from "../model/alignment.js";
import type { PerLanguage } from "../model/language.js";
import type { TranslationUnit } from "../model/unit.js";

/** The prop that holds the line. */
export const EVIDENCE = "x-evidence";

/** Gives what each of these units is linked by, by its id; nothing for those that nothing links. */
export type EvidenceReader = (unitIds: readonly string[]) => Promise<ReadonlyMap<string, LinkedEvidence>>;

/** Units for which evidence is read at a time: enough to read each text seldom. */
const LOT = 200;

/** The same units, each with its evidence among its props in the place of what an imported file said of it. */
export async function* withEvidence(
  units: AsyncIterable<TranslationUnit>,
  read: EvidenceReader,
): AsyncGenerator<TranslationUnit> {
  for await (const lot of inLots(units, LOT)) {
    const known = await read(lot.map(({ id }) => id));
    for (const unit of lot) {
      const found = known.get(unit.id);
      const line = found === undefined ? "" : sayEvidence(found.evidence, found.texts);
      yield line === "" ? unit : { ...unit, props: [...unit.props.filter(isOther), [EVIDENCE, line]] };
    }
  }
}

function isOther([type]: readonly [type: string, value: string]): boolean {
  return type !== EVIDENCE;
}

async function* inLots<T>(source: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let lot: T[] = [];
  for await (const one of source) {
    lot.push(one);
    if (lot.length < size) continue;
    yield lot;
    lot = [];
  }
  if (lot.length > 0) yield lot;
}

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
