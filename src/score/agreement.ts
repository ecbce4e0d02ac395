/** Anchored sentences → which details of a pair of them agree and whether any contradict. */
import type { Anchor, AnchoredSegment, AnchorKind } from "../model/anchor.js";
import { contradict, matchAnchors } from "../model/compare.js";
import type { PerLanguage } from "../model/language.js";

const NAME_KINDS: readonly AnchorKind[] = ["name", "place", "organisation"];

/** What two sentences say to each other by their anchors. */
export interface Agreement {
  /** Different names of Vietnamese sentence i that English sentence j holds too. */
  countNames(i: number, j: number): number;
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
  return {
    countNames: (i, j) =>
      vi[i].filter((a) => NAME_KINDS.includes(a.anchor.kind) && en[j].some((b) => judge(a, b).match)).length,
    conflicts(i, j) {
      const lonely = vi[i].filter((a) => !en[j].some((b) => judge(a, b).match));
      if (lonely.length === 0) return false;
      const lonelyOthers = en[j].filter((b) => !vi[i].some((a) => judge(a, b).match));
      return lonely.some((a) => lonelyOthers.some((b) => judge(a, b).conflict));
    },
  };
}
