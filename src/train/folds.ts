/** Texts and the documents they were made from → folds of a cross-validation that no document straddles. */
import type { GoldText } from "./gold.js";

/** Number of the fold of each text; texts that share a document, even by way of others, share the fold. */
export function assignFolds(texts: readonly Pick<GoldText, "sources">[], folds: number): number[] {
  const family = familiesOf(texts);
  const size = new Map<number, number>();
  for (const each of family) size.set(each, (size.get(each) ?? 0) + 1);
  const filled = new Array<number>(folds).fill(0);
  const foldOf = new Map<number, number>();
  for (const [each, count] of [...size].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const emptiest = filled.indexOf(Math.min(...filled));
    foldOf.set(each, emptiest);
    filled[emptiest] += count;
  }
  return family.map((each) => foldOf.get(each)!);
}

/** For each text the first text that it is joined to. */
function familiesOf(texts: readonly Pick<GoldText, "sources">[]): number[] {
  const family = texts.map((_, text) => text);
  const firstOf = new Map<string, number>();
  texts.forEach(({ sources }, text) => {
    for (const source of sources) {
      const first = firstOf.get(source) ?? text;
      firstOf.set(source, first);
      const [kept, joined] = [family[first], family[text]].sort((a, b) => a - b);
      if (kept !== joined) family.forEach((each, k) => each === joined && (family[k] = kept));
    }
  });
  return family;
}
