/** Parallel text → the learned lexicon: word weights from frequencies, links from IBM model 2 in both directions. */
import { indexHashes, hashOf } from "../model/hash.js";
import { quantiseWeight, type LearnedLexicon } from "../lexicon/learned.js";
import { isNumeral, stemOf, wordsOf } from "../lang/words.js";
import type { ParallelText } from "./corpus.js";
import { learnTranslations, type TranslationTable, type WordIds } from "./ibm.js";

/** How one kind of link is learned and kept. */
interface LinkRecipe {
  readonly source: (forms: readonly string[]) => string[];
  readonly target: (forms: readonly string[]) => string[];
  /** Forms in fewer sentences are left out. */
  readonly minSentences: number;
  /** Smallest √(p(e|v)·p(v|e)) kept. */
  readonly minStrength: number;
  /** Share taken off strengths that rest on one sentence; falls with 1/count. */
  readonly rareDiscount: number;
}

const syllables = (forms: readonly string[]): string[] => forms.filter((form) => !isNumeral(form));
const syllablePairs = (forms: readonly string[]): string[] =>
  forms
    .slice(1)
    .flatMap((form, k) => (isNumeral(form) || isNumeral(forms[k]) ? [] : [`${forms[k]} ${form}`]));
const words = syllables;
const stemmed = (forms: readonly string[]): string[] => words(forms).map((form) => `~${stemOf(form)}`);

const RECIPES: readonly LinkRecipe[] = [
  { source: syllables, target: words, minSentences: 1, minStrength: 0.02, rareDiscount: 0 },
  { source: syllables, target: stemmed, minSentences: 1, minStrength: 0.02, rareDiscount: 0 },
  { source: syllablePairs, target: stemmed, minSentences: 2, minStrength: 0.08, rareDiscount: 0.5 },
];

/** Strength of a link is 1 from √(p·p) = 1/SCALE on; tuned on hard-docs by the reference implementation. */
const SCALE = 1.6;
const MAX_LINKS_PER_FORM = 8;
const ROUNDS = 5;
/** Prior count of every word pair; small, so that rare words do not collect everything. */
const PRIOR_COUNT = 0.01;

interface Link {
  readonly vi: number;
  readonly en: number;
  readonly strength: number;
}

/** Learns everything of `LearnedLexicon` from line-aligned text; same text, same lexicon. `onLinks` hears their count. */
export function learnLexicon(
  text: ParallelText,
  onLinks: (links: number) => void = () => undefined,
): LearnedLexicon {
  const vi = text.vi.map((line) => wordsOf(line).map((word) => word.form));
  const en = text.en.map((line) => wordsOf(line).map((word) => word.form));
  const viForms = createVocabulary();
  const enForms = createVocabulary();
  const best = new Map<number, Link>();
  for (const recipe of RECIPES) {
    for (const link of learnLinks(vi.map(recipe.source), en.map(recipe.target), recipe, viForms, enForms)) {
      const key = link.vi * 0x1000000 + link.en;
      if (link.strength > (best.get(key)?.strength ?? 0)) best.set(key, link);
    }
    onLinks(best.size);
  }
  const viCounts = sentenceCounts(vi);
  const enCounts = sentenceCounts(en);
  for (const form of viCounts.keys()) viForms.number(form);
  for (const form of enCounts.keys()) enForms.number(form);
  return {
    forms: { vi: viForms.index(), en: enForms.index() },
    weight: {
      vi: weights(viForms.forms, viCounts, vi.length),
      en: weights(enForms.forms, enCounts, en.length),
    },
    unknownWeight: { vi: weightOf(0, vi.length), en: weightOf(0, en.length) },
    ...rows([...best.values()], viForms.forms.length),
  };
}

function learnLinks(
  vi: string[][],
  en: string[][],
  recipe: LinkRecipe,
  viForms: Vocabulary,
  enForms: Vocabulary,
): Link[] {
  const source = intern(vi, recipe.minSentences);
  const target = intern(en, 1);
  const options = { rounds: ROUNDS, alpha: PRIOR_COUNT };
  const forth = learnTranslations(source, target, options);
  const back = learnTranslations(target, source, options);
  const links: Link[] = [];
  source.forms.forEach((form, s) => {
    const found = mutualStrengths(s, forth, back)
      .filter(({ strength }) => strength > recipe.minStrength)
      .sort((a, b) => b.strength - a.strength || a.target - b.target)
      .slice(0, MAX_LINKS_PER_FORM);
    for (const { target: t, strength } of found) {
      const certainty = 1 - recipe.rareDiscount / Math.min(source.counts[s], target.counts[t]);
      links.push({
        vi: viForms.number(form),
        en: enForms.number(target.forms[t]),
        strength: Math.min(1, SCALE * strength * certainty),
      });
    }
  });
  return links;
}

function mutualStrengths(
  source: number,
  forth: TranslationTable,
  back: TranslationTable,
): { target: number; strength: number }[] {
  const found: { target: number; strength: number }[] = [];
  for (let cell = forth.row[source]; cell < forth.row[source + 1]; cell++) {
    const there = forth.probability[cell];
    if (there < MIN_PROBABILITY) continue;
    const target = forth.target[cell];
    found.push({ target, strength: Math.sqrt(there * probability(back, target, source)) });
  }
  return found;
}

/** Nothing below this reaches the smallest strength kept. */
const MIN_PROBABILITY = 0.0004;

function probability(table: TranslationTable, source: number, target: number): number {
  let low = table.row[source];
  let high = table.row[source + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.target[middle] < target) low = middle + 1;
    else high = middle;
  }
  return table.target[low] === target && low < table.row[source + 1] ? table.probability[low] : 0;
}

/** One side with the names and sentence counts of its ids. */
interface Interned extends WordIds {
  readonly forms: readonly string[];
  readonly counts: readonly number[];
}

function intern(lines: readonly string[][], minSentences: number): Interned {
  const counts = sentenceCounts(lines);
  const ids = new Map<string, number>();
  for (const [form, count] of counts) if (count >= minSentences) ids.set(form, ids.size);
  const sentences = lines.map((line) =>
    Int32Array.from(
      line.flatMap((form) => {
        const id = ids.get(form);
        return id === undefined ? [] : [id];
      }),
    ),
  );
  const forms = [...ids.keys()];
  return { sentences, vocabulary: forms.length, forms, counts: forms.map((form) => counts.get(form)!) };
}

function sentenceCounts(lines: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const form of new Set(line)) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** What a word says, by its inverse sentence frequency; function words keep a little, rare words stop at 8. */
function weightOf(count: number, sentences: number): number {
  return Math.min(8, Math.max(0.3, Math.log((sentences + 1) / (count + 1)) - 1.5));
}

function weights(
  forms: readonly string[],
  counts: ReadonlyMap<string, number>,
  sentences: number,
): Uint8Array {
  return Uint8Array.from(forms, (form) => quantiseWeight(weightOf(counts.get(form) ?? 0, sentences)));
}

interface Vocabulary {
  readonly forms: readonly string[];
  number(form: string): number;
  index(): ReturnType<typeof indexHashes>;
}

function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const forms: string[] = [];
  return {
    forms,
    number(form) {
      let number = numbers.get(form);
      if (number === undefined) {
        number = forms.push(form) - 1;
        numbers.set(form, number);
      }
      return number;
    },
    index: () => indexHashes(forms.map(hashOf)),
  };
}

function rows(links: Link[], forms: number): Pick<LearnedLexicon, "row" | "other" | "strength"> {
  const sorted = links.sort((a, b) => a.vi - b.vi || a.en - b.en);
  const row = new Int32Array(forms + 1);
  for (const link of sorted) row[link.vi + 1] += 1;
  for (let form = 0; form < forms; form++) row[form + 1] += row[form];
  return {
    row,
    other: Int32Array.from(sorted, (link) => link.en),
    strength: Uint8Array.from(sorted, (link) => Math.max(1, Math.round(link.strength * 255))),
  };
}
