/** An alignment of the lines that say something → the same alignment, numbered by all lines of the files. */
import type { AlignedTexts } from "../exchange/aligned.js";
import type { Bead, Place } from "../model/alignment.js";
import { LANGUAGES, type Language, type PerLanguage } from "../model/language.js";
import type { Segment } from "../model/text.js";

/** Lines without the blank ones, numbered anew, for the aligner: a blank line states nothing and stands between none. */
export function withoutBlanks(lines: readonly Segment[]): Segment[] {
  return lines.filter(({ text }) => text.trim() !== "").map((line, index) => ({ ...line, index }));
}

/** Members, places of evidence and sentences get the numbers of their lines; blank lines are sentences again. */
export function numberByLine(aligned: AlignedTexts, lines: PerLanguage<readonly Segment[]>): AlignedTexts {
  const lineOf = mapLanguages((language) =>
    lines[language].flatMap(({ index, text }) => (text.trim() === "" ? [] : [index])),
  );
  const sentences = mapLanguages((language) => {
    const all = [...lines[language]];
    for (const sentence of aligned.sentences[language]) {
      const index = lineOf[language][sentence.index];
      all[index] = { ...sentence, index };
    }
    return all;
  });
  const beads = aligned.alignment.beads.map((bead) => renumber(bead, lineOf));
  return { ...aligned, sentences, alignment: { ...aligned.alignment, beads } };
}

function renumber(bead: Bead, lineOf: PerLanguage<readonly number[]>): Bead {
  const place = (language: Language, { segment, span }: Place): Place => ({
    segment: lineOf[language][segment],
    span,
  });
  const { matched, conflicts } = bead.evidence;
  return {
    ...bead,
    vi: bead.vi.map((index) => lineOf.vi[index]),
    en: bead.en.map((index) => lineOf.en[index]),
    evidence: {
      ...bead.evidence,
      matched: matched.map((match) => ({
        ...match,
        vi: place("vi", match.vi),
        en: place("en", match.en),
      })),
      conflicts: conflicts.map((conflict) => ({
        ...conflict,
        vi: conflict.vi.map((one) => place("vi", one)),
        en: conflict.en.map((one) => place("en", one)),
      })),
    },
  };
}

function mapLanguages<T>(make: (language: Language) => T): PerLanguage<T> {
  const [vi, en] = LANGUAGES.map(make);
  return { vi, en };
}
