/** Anchored sentences → how many names of people, places and organisations a pair of them shares. */
import type { Anchor, AnchoredSegment, AnchorKind } from "../model/anchor.js";
import { matchAnchors } from "../model/compare.js";
import type { PerLanguage } from "../model/language.js";

const NAME_KINDS: readonly AnchorKind[] = ["name", "place", "organisation"];

/** Gives the number of different names of Vietnamese sentence i that English sentence j holds too. */
export function createNameCount(
  sentences: PerLanguage<readonly AnchoredSegment[]>,
): (i: number, j: number) => number {
  const vi = sentences.vi.map(namesOf);
  const en = sentences.en.map(namesOf);
  const known = new Map<string, boolean>();
  const agree = (a: Anchor, b: Anchor): boolean => {
    if (a.key === b.key) return true;
    const pair = `${a.key}\n${b.key}`;
    let verdict = known.get(pair);
    if (verdict === undefined) known.set(pair, (verdict = matchAnchors(a, b) > 0));
    return verdict;
  };
  return (i, j) => vi[i]!.filter((a) => en[j]!.some((b) => agree(a, b))).length;
}

/** The names as they stand in the text, each key once; what a pronoun means is no name. */
function namesOf({ anchors }: AnchoredSegment): Anchor[] {
  const names = new Map<string, Anchor>();
  for (const anchor of anchors) {
    if (NAME_KINDS.includes(anchor.kind) && anchor.resolved !== true) names.set(anchor.key, anchor);
  }
  return [...names.values()];
}
