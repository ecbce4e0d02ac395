/** Anchored sentences → which details of a pair of them agree and whether any contradict. */
import { NAME_KINDS, type Anchor, type AnchoredSegment, type AnchorKind } from "../model/anchor.js";
import { contradict, matchAnchors } from "../model/compare.js";
import type { PerLanguage } from "../model/language.js";

/** Figures that are no point in time: a date stands in most sentences of a report, a figure in one or two. */
const FIGURE_KINDS: readonly AnchorKind[] = ["number", "ordinal", "percent", "money", "measure", "score"];

/** What two sentences say to each other by their anchors. */
export interface Agreement {
  /** Different names of Vietnamese sentence i that English sentence j holds too. */
  countNames(i: number, j: number): number;
  /** Names that each side holds and the other lacks: the smaller number of the two. */
  countLonelyNames(i: number, j: number): number;
  /** Figures that both hold, weighted by how rare each is in both reports, 0..1 a figure. */
  weighFigures(i: number, j: number): number;
  /** True where a detail of either has no match in the other, and contradicts a detail that has none either. */
  conflicts(i: number, j: number): boolean;
}

/** What is known of two anchors, whichever sentences hold them. */
interface Verdict {
  readonly match: boolean;
  readonly conflict: boolean;
}

/** Anchors of a sentence with the numbers of their meanings; what a pronoun means is left out. */
interface Numbered {
  readonly anchor: Anchor;
  readonly number: number;
}

/** Above every number of a meaning within two reports. */
const MANY = 0x1000000;

export function createAgreement(sentences: PerLanguage<readonly AnchoredSegment[]>): Agreement {
  const numbers = new Map<string, number>();
  const numbered = (sentence: AnchoredSegment): Numbered[] => {
    const own = new Map<string, Numbered>();
    for (const anchor of sentence.anchors) {
      if (anchor.resolved === true) continue;
      const meaning = [anchor.kind, anchor.key, anchor.unit, anchor.counted, anchor.person, anchor.upTo].join(
        "\n",
      );
      if (!numbers.has(meaning)) numbers.set(meaning, numbers.size);
      own.set(meaning, { anchor, number: numbers.get(meaning)! });
    }
    return [...own.values()];
  };
  const vi = sentences.vi.map(numbered);
  const en = sentences.en.map(numbered);
  const verdicts = new Map<number, Verdict>();
  const judge = (a: Numbered, b: Numbered): Verdict => {
    const key = a.number * MANY + b.number;
    let verdict = verdicts.get(key);
    if (verdict === undefined) {
      const match = matchAnchors(a.anchor, b.anchor) > 0;
      verdict = { match, conflict: !match && contradict(a.anchor, b.anchor) };
      verdicts.set(key, verdict);
    }
    return verdict;
  };
  const matches = (a: Numbered, b: Numbered): boolean => judge(a, b).match;
  const rarity = { vi: rarityOfKeys(vi), en: rarityOfKeys(en) };
  const countLonely = (own: readonly Numbered[], has: (each: Numbered) => boolean): number =>
    own.filter((each) => isOf(NAME_KINDS, each) && !has(each)).length;
  return {
    countNames: (i, j) => vi[i].filter((a) => isOf(NAME_KINDS, a) && en[j].some((b) => matches(a, b))).length,
    countLonelyNames: (i, j) =>
      Math.min(
        countLonely(vi[i], (a) => en[j].some((b) => matches(a, b))),
        countLonely(en[j], (b) => vi[i].some((a) => matches(a, b))),
      ),
    weighFigures(i, j) {
      let weight = 0;
      for (const a of vi[i]) {
        if (!isOf(FIGURE_KINDS, a)) continue;
        const same = en[j].filter((b) => matches(a, b)).map((b) => rarity.en(b));
        weight += Math.sqrt(rarity.vi(a) * Math.max(0, ...same));
      }
      return weight;
    },
    conflicts(i, j) {
      const lonely = vi[i].filter((a) => !en[j].some((b) => matches(a, b)));
      if (lonely.length === 0) return false;
      const lonelyOthers = en[j].filter((b) => !vi[i].some((a) => matches(a, b)));
      return lonely.some((a) => lonelyOthers.some((b) => judge(a, b).conflict));
    },
  };
}

function isOf(kinds: readonly AnchorKind[], { anchor }: Numbered): boolean {
  return kinds.includes(anchor.kind);
}

/** How rare a key is among the sentences of its report: 1 in one of them, 0 in nearly all. */
function rarityOfKeys(sentences: readonly (readonly Numbered[])[]): (each: Numbered) => number {
  const spread = new Map<string, number>();
  for (const sentence of sentences) {
    for (const key of new Set(sentence.map(({ anchor }) => anchor.key)))
      spread.set(key, (spread.get(key) ?? 0) + 1);
  }
  const all = Math.log(sentences.length + 1);
  return ({ anchor }) => 1 - Math.log(spread.get(anchor.key) ?? 1) / all;
}
