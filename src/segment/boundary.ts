/** One place between two stretches of text → whether a sentence ends there: the first rule with an opinion decides. */
import type { SentenceWords } from "../lang/segmentation.js";
import { SENTENCE_TAIL } from "./candidates.js";
import type { Judge } from "./judge.js";

/** How much text on each side a rule may look at, in UTF-16 units. */
const CONTEXT = 80;

/** A candidate, as the rules see it. */
interface Place {
  /** Text before, without the white space at its end; begins with the line if that is near. */
  readonly left: string;
  /** True where `left` begins with the sentence's line. */
  readonly atLineStart: boolean;
  /** White space between. */
  readonly gap: string;
  readonly right: string;
  /** Last word before, with its marks but without quotes and brackets around it. */
  readonly word: string;
  /** First word after, without quotes and brackets before it. */
  readonly next: string;
}

/** What the rules know about the language. */
export interface BoundaryLore {
  readonly words: SentenceWords;
  readonly starters: ReadonlySet<string>;
  readonly judge: Judge;
}

type Opinion = "join" | "split" | undefined;
type Rule = (place: Place, lore: BoundaryLore) => Opinion;

const rules: readonly Rule[] = [
  splitUnspacedStarter,
  joinUnspaced,
  joinLoneMarks,
  joinLineNumber,
  joinTail,
  splitAfterEmoji,
  joinBracketedEnd,
  joinThousands,
  joinAfterEllipsis,
  joinBeforeLowerCase,
  joinBeforeNumber,
  joinDayAfterTime,
  joinTitle,
  joinInName,
];

/** True where a sentence ends before offset `at` of `line` and another begins. */
export function isBoundary(line: string, at: number, lore: BoundaryLore): boolean {
  const place = placeAt(line, at);
  for (const rule of rules) {
    const opinion = rule(place, lore);
    if (opinion !== undefined) return opinion === "split";
  }
  return true;
}

function placeAt(line: string, at: number): Place {
  let end = at;
  while (end > 0 && /\s/u.test(line[end - 1] ?? "")) end -= 1;
  const left = line.slice(Math.max(0, end - CONTEXT), end);
  const right = line.slice(at, at + CONTEXT);
  return {
    left,
    atLineStart: end <= CONTEXT,
    gap: line.slice(end, at),
    right,
    word: (left.split(/\s/u).at(-1) ?? "").replace(/^["'“‘«([]+|["'”’»)\]]+$/gu, ""),
    next: /^[\s"'“‘«([–—-]*(\S*)/u.exec(right)?.[1] ?? "",
  };
}

/** "… năm 2025.Sau đó": the space was forgotten, which is sure only before a word that begins sentences. */
function splitUnspacedStarter({ gap, left, next }: Place, lore: BoundaryLore): Opinion {
  const isForgotten = gap === "" && /(?:\p{Ll}{2}|\d{4})[.!?…]["”’»)]*$/u.test(left);
  return isForgotten && /^\p{Lu}/u.test(next) && isStarter(next, lore) ? "split" : undefined;
}

/** "VnExpress.Net", "hai nước./.". */
function joinUnspaced({ gap }: Place): Opinion {
  return gap === "" ? "join" : undefined;
}

/** A stretch of marks alone, such as "./." or "***", is no sentence. */
function joinLoneMarks({ left, right }: Place): Opinion {
  if (!/[\p{L}\p{N}]/u.test(left)) return "join";
  return /^[^\p{L}\p{N}]*$/u.test(right) && right.length < CONTEXT ? "join" : undefined;
}

/** "1. ", "II. ", "b) ", "Điều 5. " at the head of a line belong to what they number. */
function joinLineNumber({ left, atLineStart }: Place, { words }: BoundaryLore): Opinion {
  if (!atLineStart) return undefined;
  const parts = /^[\p{P}\s]*(?:(\p{L}+(?: \p{L}+)?)\s+)?(?:\d{1,3}|\p{L}|[IVXLC]+)[.)]$/u.exec(left);
  if (parts === null) return undefined;
  const [, heading = ""] = parts;
  return heading === "" || words.numbered.includes(heading.toLowerCase()) ? "join" : undefined;
}

/** "… rất vui. ” Ông", "… in 1992. [3] The": what belongs to the sentence before comes before the boundary. */
function joinTail({ right }: Place): Opinion {
  return SENTENCE_TAIL.test(right) ? "join" : undefined;
}

/** "Thắng rồi 🎉 Cả phố …": an emoji without a mark before it ends a sentence only if a starter follows ("❤️ Huế"). */
function splitAfterEmoji({ left, next }: Place, lore: BoundaryLore): Opinion {
  if (!/(?:\p{Emoji_Presentation}|\ufe0f|\p{Emoji_Modifier})$/u.test(left)) return undefined;
  if (/[.!?…]["'”’»)\]]*\s*[^\p{L}\p{N}]*$/u.test(left)) return undefined;
  return /^\p{Lu}/u.test(next) && isStarter(next, lore) ? "split" : "join";
}

/** "… this morning. (VNA)" at a line's end names the source. */
function joinBracketedEnd({ right }: Place): Opinion {
  return /^\([^().!?]{1,40}\)$/u.test(right) ? "join" : undefined;
}

/** "1. 234. 500": thousands set apart by a stray space. */
function joinThousands({ left, right }: Place): Opinion {
  return /(?<![\d,])\d{1,3}\.$/u.test(left) && /^\d{3}(?!\d)/u.test(right) ? "join" : undefined;
}

/** "…" and "..." end a sentence only before a capital. */
function joinAfterEllipsis({ left, next }: Place): Opinion {
  return /(?:…|\.\.)["”’»)\]]*$/u.test(left) && !/^\p{Lu}/u.test(next) ? "join" : undefined;
}

/** Sentences begin with a capital or a quote; names such as "iPhone" may begin one too. */
function joinBeforeLowerCase({ right, next }: Place): Opinion {
  return /^\p{Ll}(?!\p{Lu})/u.test(next) && !/^["“«]/u.test(right) ? "join" : undefined;
}

/** "No. 5", "JAN. 5", "Flight No. VN123", "tr. 12". */
function joinBeforeNumber({ word, next }: Place, { words }: BoundaryLore): Opinion {
  const isKnown = words.beforeNumber.some((known) => known === word || known.toUpperCase() === word);
  return isKnown && /^(?:\d|[IVXLC]+\b|\p{Lu}{1,3}-?\d)/u.test(next) ? "join" : undefined;
}

/** "9 a.m. Monday". */
function joinDayAfterTime({ word, next }: Place, { words }: BoundaryLore): Opinion {
  if (!/[ap]\.?m\.$/iu.test(word)) return undefined;
  return words.afterTime.includes(/^\p{L}*/u.exec(next)?.[0] ?? "") ? "join" : undefined;
}

/** "TP. Hồ Chí Minh", "Mr. Smith". */
function joinTitle({ left, word, right }: Place, { judge }: BoundaryLore): Opinion {
  return judge.isTitle(word) && judge.joins(left, right) ? "join" : undefined;
}

/** "U.S. Senate", "George W. Bush", "Apple Inc. Chief Executive"; but not "… the U.S. The …". */
function joinInName({ word, next }: Place, lore: BoundaryLore): Opinion {
  const isInName = lore.words.inNames.includes(word) || /^(?:\p{Lu}\.-?)+$/u.test(word);
  return isInName && !isStarter(next, lore) ? "join" : undefined;
}

function isStarter(next: string, { starters }: BoundaryLore): boolean {
  return starters.has(next.replace(/[,;:]+$/u, "").toLowerCase());
}
