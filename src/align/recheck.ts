/** Beads in order → the same with moved blocks linked and left-out sentences attached where that explains more. */
import type { OrderedConstants } from "../model/ordered.js";
import type { SentenceScorer } from "../model/scorer.js";
import type { BeadGain } from "./gain.js";
import { MAX_MEMBERS, type Members } from "./monotone.js";

/** One change: the bead at `at` (or a new one) gets these members. */
interface Change {
  readonly at: number | undefined;
  readonly members: Members;
  readonly worth: number;
}

/** Rounds after which nothing changes any more in texts met so far. */
const MAX_ROUNDS = 12;

/** `candidates` gives the English sentences worth looking at for a Vietnamese one, and `candidatesOfEn` the reverse. */
export function recheck(
  scorer: SentenceScorer,
  beads: readonly Members[],
  likely: {
    readonly ofVi: (i: number) => readonly number[];
    readonly ofEn: (j: number) => readonly number[];
  },
  gain: BeadGain,
  constants: OrderedConstants,
): Members[] {
  const kept = beads.filter(({ vi, en }) => gain.of(vi, en) > 0);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const changes = changesOf(kept, scorer, likely, gain, constants).sort((a, b) => b.worth - a.worth);
    const touched = new Set<string>();
    for (const { at, members } of changes) {
      const marks = [...members.vi.map((i) => `vi${i}`), ...members.en.map((j) => `en${j}`)];
      if (marks.some((mark) => touched.has(mark))) continue;
      for (const mark of marks) touched.add(mark);
      if (at === undefined) kept.push(members);
      else kept[at] = members;
    }
    if (changes.length === 0) break;
  }
  return kept.sort((a, b) => a.vi[0] - b.vi[0] || a.en[0] - b.en[0]);
}

function changesOf(
  beads: readonly Members[],
  scorer: SentenceScorer,
  likely: {
    readonly ofVi: (i: number) => readonly number[];
    readonly ofEn: (j: number) => readonly number[];
  },
  gain: BeadGain,
  constants: OrderedConstants,
): Change[] {
  const beadOf = { vi: new Map<number, number>(), en: new Map<number, number>() };
  beads.forEach(({ vi, en }, at) => {
    for (const i of vi) beadOf.vi.set(i, at);
    for (const j of en) beadOf.en.set(j, at);
  });
  const changes: Change[] = [];
  const add = (at: number | undefined, members: Members, price: number): void => {
    const before = at === undefined ? 0 : gain.of(beads[at].vi, beads[at].en);
    const worth = gain.of(members.vi, members.en) - before - price;
    if (worth > 0) changes.push({ at, members, worth });
  };
  const meet = (i: number, j: number): boolean => {
    if (i < 0 || i >= scorer.vi || j < 0 || j >= scorer.en)
      return (i < 0 && j < 0) || (i >= scorer.vi && j >= scorer.en);
    return beadOf.vi.has(i) && beadOf.vi.get(i) === beadOf.en.get(j);
  };
  const fillsGap = (i: number, j: number): boolean => meet(i - 1, j - 1) && meet(i + 1, j + 1);
  for (let i = 0; i < scorer.vi; i++) {
    if (beadOf.vi.has(i)) continue;
    const likelyBeads = new Set([beadOf.vi.get(i - 1), beadOf.vi.get(i + 1)]);
    for (const j of likely.ofVi(i)) {
      const at = beadOf.en.get(j);
      if (at === undefined)
        add(undefined, { vi: [i], en: [j] }, fillsGap(i, j) ? constants.newBeadInGap : constants.newBead);
      else likelyBeads.add(at);
    }
    for (const at of likelyBeads) {
      if (at === undefined || beads[at].vi.length >= MAX_MEMBERS) continue;
      add(at, { ...beads[at], vi: ascending([...beads[at].vi, i]) }, priceOf(beads[at].vi, i, constants));
    }
  }
  for (let j = 0; j < scorer.en; j++) {
    if (beadOf.en.has(j)) continue;
    const likelyBeads = new Set([
      beadOf.en.get(j - 1),
      beadOf.en.get(j + 1),
      ...likely.ofEn(j).map((i) => beadOf.vi.get(i)),
    ]);
    for (const at of likelyBeads) {
      if (at === undefined || beads[at].en.length >= MAX_MEMBERS) continue;
      add(at, { ...beads[at], en: ascending([...beads[at].en, j]) }, priceOf(beads[at].en, j, constants));
    }
  }
  return changes;
}

function priceOf(members: readonly number[], joining: number, constants: OrderedConstants): number {
  return members.some((member) => Math.abs(member - joining) === 1)
    ? constants.attachNear
    : constants.attachFar;
}

function ascending(members: number[]): number[] {
  return members.sort((a, b) => a - b);
}
