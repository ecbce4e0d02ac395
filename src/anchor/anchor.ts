/** The sentences of one report → the same sentences with their anchors. */
import type { Anchor, AnchoredSegment } from "../model/anchor.js";
import type { Language } from "../model/language.js";
import type { Segment } from "../model/text.js";
import { thousandsMark } from "./convention.js";
import { dayOf } from "./day.js";
import { mentionsOf } from "./mentions.js";
import { resolvePeople, type Meaning } from "./people.js";
import { createSentence, isOpening, type Report, type Sentence } from "./sentence.js";
import { roleOf } from "./speech.js";
import { NUMERALS } from "../lang/numerals.js";
import { vocabularyFor, type Vocabulary } from "./vocabulary.js";
import { createLexer } from "./words.js";

export interface AnchorOptions {
  readonly language: Language;
  /** Day of publication, `YYYY-MM-DD`; dates without a year and words like "yesterday" are read against it. */
  readonly date?: string;
}

/**
 * Adds numbers, percentages, sums of money, measures, dates, periods, times, scores, names and offices. Given names,
 * offices and pronouns mean the last fitting person of the report, so the segments must be one report's, in order.
 * Never throws; anchors lie inside their segment, in order, and never overlap.
 */
export function anchorSegments(segments: readonly Segment[], options: AnchorOptions): AnchoredSegment[] {
  const vocabulary = vocabularyFor(
    options.language,
    segments.map(({ text }) => text),
  );
  const lexer = createLexer(vocabulary.formOf, vocabulary.traitsOf);
  const sentences = segments.map(({ text }) => createSentence(lexer(text)));
  const report = createReport(sentences, vocabulary, options);
  const reads = sentences.map((sentence) => ({ sentence, mentions: mentionsOf(sentence, report) }));
  const meanings = resolvePeople(reads, report);
  return segments.map((segment, index) => ({
    ...segment,
    anchors: anchorsOf(meanings[index], segment, sentences[index], report),
  }));
}

function createReport(
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
  options: AnchorOptions,
): Report {
  const properForms = new Set<string>();
  const lowerForms = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.inCapitals) continue;
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const word = sentence.tokens[at];
      if (word.kind !== "word") continue;
      if (!word.capital) lowerForms.add(word.form);
      else if (!isOpening(sentence, at)) properForms.add(word.form);
    }
  }
  return {
    vocabulary,
    today: dayOf(options.date),
    slots: vocabulary.slotsFor(
      thousandsMark(
        sentences.map(({ tokens }) => tokens),
        NUMERALS[options.language].thousands,
      ),
    ),
    properForms,
    lowerForms,
    seenNames: new Set(),
    seenTitles: new Set(),
    misspellings: new Map(),
    misspeltNames: new Map(),
  };
}

function anchorsOf(
  meanings: readonly Meaning[],
  { text, span }: Segment,
  sentence: Sentence,
  report: Report,
): Anchor[] {
  /** The token that has its place, and where it stands. */
  let at = -1;
  let start = 0;
  let end = 0;
  const goTo = (token: number): void => {
    for (; at < token; at += 1) {
      const next = sentence.tokens[at + 1].text;
      start = text.indexOf(next, end);
      end = start + next.length;
    }
  };
  return meanings.map((meaning) => {
    goTo(meaning.start);
    const from = span.start + start;
    goTo(meaning.end - 1);
    const role = roleOf(meaning, sentence, report);
    return { ...meaning.draft, ...(role && { role }), span: { start: from, end: span.start + end } };
  });
}
