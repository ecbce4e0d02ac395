/** Two texts as terms → the least weighted edits that make one the other. */
import { TOKEN_WEIGHT } from "../model/tokens.js";
import type { Term } from "./terms.js";

/** A changed mark or number, in quarters of a word. */
const SMALL_CHANGE = 1;
/** The same syllable with other diacritics. */
const OTHER_DIACRITICS = 2;

/**
 * In quarters of a word; adding or dropping a term costs its weight. Gives up as soon as the distance is sure to
 * exceed `most`, and returns Infinity then. Case costs nothing here.
 */
export function editDistance(one: readonly Term[], other: readonly Term[], most: number): number {
  let row = new Float64Array(other.length + 1);
  let next = new Float64Array(other.length + 1);
  for (let at = 0; at < other.length; at++) row[at + 1] = row[at] + other[at].weight;
  for (const term of one) {
    next[0] = row[0] + term.weight;
    let least = next[0];
    for (let at = 0; at < other.length; at++) {
      const changed = row[at] + changeCost(term, other[at]);
      const dropped = row[at + 1] + term.weight;
      const added = next[at] + other[at].weight;
      next[at + 1] = Math.min(changed, dropped, added);
      if (next[at + 1] < least) least = next[at + 1];
    }
    if (least > most) return Infinity;
    [row, next] = [next, row];
  }
  return row[other.length] <= most ? row[other.length] : Infinity;
}

function changeCost(one: Term, other: Term): number {
  if (one === other || one.lower === other.lower) return 0;
  if (one.kind !== other.kind) return TOKEN_WEIGHT.word;
  if (one.kind !== "word") return SMALL_CHANGE;
  return one.folded === other.folded ? OTHER_DIACRITICS : TOKEN_WEIGHT.word;
}
