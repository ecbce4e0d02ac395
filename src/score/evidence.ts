/** The members of a bead → what a reviewer is shown: the words that match and the details that contradict. */
import type { Conflict, Match, Place } from "../model/alignment.js";
import type { Anchor, AnchoredSegment, AnchorKind } from "../model/anchor.js";
import { contradict, matchAnchors } from "../model/compare.js";
import type { PerLanguage } from "../model/language.js";
import type { TermedText, TermedTexts } from "../model/term.js";

/** Words that say less than this are not worth marking. */
const MIN_WEIGHT = 1.2;
/** Weaker links are as often wrong as right. */
const MIN_STRENGTH = 0.25;

/** A stretch of words of one sentence of each side that may say the same. */
interface Candidate {
  readonly vi: number;
  readonly viTo: number;
  readonly en: number;
  readonly enTo: number;
  readonly strength: number;
  readonly worth: number;
  readonly i: number;
  readonly j: number;
}

/** Matches of the strongest links first; every word is marked at most once, and no mark holds two anchors. */
export function findMatches(
  texts: TermedTexts,
  sentences: PerLanguage<readonly AnchoredSegment[]>,
  members: PerLanguage<readonly number[]>,
): Match[] {
  const candidates = members.vi.flatMap((i) => members.en.flatMap((j) => candidatesOf(texts, i, j)));
  candidates.sort((a, b) => b.worth - a.worth || a.vi - b.vi || a.en - b.en);
  const taken = { vi: new Set<number>(), en: new Set<number>() };
  const matches: Match[] = [];
  for (const found of candidates) {
    if (isTaken(taken.vi, found.vi, found.viTo) || isTaken(taken.en, found.en, found.enTo)) continue;
    const vi = place(texts.vi, found.i, found.vi, found.viTo);
    const en = place(texts.en, found.j, found.en, found.enTo);
    if (holdsSeveral(sentences.vi[found.i], vi) || holdsSeveral(sentences.en[found.j], en)) continue;
    take(taken.vi, found.vi, found.viTo);
    take(taken.en, found.en, found.enTo);
    const kind = kindAt(sentences.vi[found.i], vi) ?? kindAt(sentences.en[found.j], en) ?? "word";
    matches.push({ kind, vi, en, strength: found.strength });
  }
  return matches.sort((a, b) => a.vi.span.start - b.vi.span.start);
}

function candidatesOf({ vi, en, links }: TermedTexts, i: number, j: number): Candidate[] {
  const byType = new Map<number, number[]>();
  for (let term = en.termStart[j]; term < en.termStart[j + 1]; term++) {
    byType.set(en.type[term], [...(byType.get(en.type[term]) ?? []), term]);
  }
  const found: Candidate[] = [];
  for (let term = vi.termStart[i]; term < vi.termStart[i + 1]; term++) {
    const type = vi.type[term];
    for (let link = links.row[type]; link < links.row[type + 1]; link++) {
      const strength = links.strength[link];
      if (strength < MIN_STRENGTH) continue;
      for (const other of byType.get(links.other[link]) ?? []) {
        const weight = Math.min(heaviest(vi, term), heaviest(en, other));
        if (weight < MIN_WEIGHT) continue;
        const words = vi.to[term] - vi.from[term] + en.to[other] - en.from[other];
        found.push({
          vi: vi.from[term],
          viTo: vi.to[term],
          en: en.from[other],
          enTo: en.to[other],
          strength,
          worth: strength * (1 + words / 10),
          i,
          j,
        });
      }
    }
  }
  return found;
}

function heaviest(text: TermedText, term: number): number {
  let most = 0;
  for (let word = text.from[term]; word < text.to[term]; word++) most = Math.max(most, text.weight[word]);
  return most;
}

function isTaken(words: ReadonlySet<number>, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (words.has(word)) return true;
  return false;
}

function take(words: Set<number>, from: number, to: number): void {
  for (let word = from; word < to; word++) words.add(word);
}

function place(text: TermedText, segment: number, from: number, to: number): Place {
  return { segment, span: { start: text.start[from], end: text.end[to - 1] } };
}

function kindAt(sentence: AnchoredSegment, place: Place): AnchorKind | undefined {
  return anchorsAt(sentence, place).at(0)?.kind;
}

/** A place and the person beside it are capitalised alike; what one is called is not what the other is. */
function holdsSeveral(sentence: AnchoredSegment, place: Place): boolean {
  const anchors = anchorsAt(sentence, place);
  return anchors.some((one) => anchors.some((other) => one.span.end <= other.span.start));
}

function anchorsAt({ anchors }: AnchoredSegment, { span }: Place): Anchor[] {
  return anchors.filter((anchor) => anchor.span.start < span.end && span.start < anchor.span.end);
}

/** Details of one kind on both sides, none of which has a match, that contradict each other. */
export function findConflicts(
  sentences: PerLanguage<readonly AnchoredSegment[]>,
  members: PerLanguage<readonly number[]>,
): Conflict[] {
  const own = anchorsOf(sentences.vi, members.vi);
  const others = anchorsOf(sentences.en, members.en);
  const lonely = own.filter(({ anchor }) => !others.some((other) => matchAnchors(anchor, other.anchor) > 0));
  const lonelyOthers = others.filter(
    ({ anchor }) => !own.some((each) => matchAnchors(each.anchor, anchor) > 0),
  );
  const conflicts: Conflict[] = [];
  for (const each of lonely) {
    const against = lonelyOthers.filter(({ anchor }) => contradict(each.anchor, anchor));
    if (against.length > 0)
      conflicts.push({ kind: each.anchor.kind, vi: [each.place], en: against.map((other) => other.place) });
  }
  return conflicts;
}

function anchorsOf(
  sentences: readonly AnchoredSegment[],
  members: readonly number[],
): { anchor: Anchor; place: Place }[] {
  return members.flatMap((segment) =>
    sentences[segment].anchors.map((anchor) => ({ anchor, place: { segment, span: anchor.span } })),
  );
}
