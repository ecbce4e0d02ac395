/** One line among its neighbours → its block kind: the first rule that recognises it decides. */
import type { Masthead } from "../lang/masthead.js";
import type { LineMarks } from "../lang/segmentation.js";
import type { BlockKind } from "../model/text.js";

/** A line that is not blank, as the rules see it. */
export interface Line {
  /** Without white space around it. */
  readonly text: string;
  /** Position among the lines that are not blank, 0-based. */
  readonly index: number;
  /** How many such lines the text has. */
  readonly count: number;
  /** The next such line, or "". */
  readonly next: string;
  /** True where a line before this one is headline or body. */
  readonly isAfterText: boolean;
  readonly title: string;
  /** The outlet and date that the line consists of, if it does. */
  readonly masthead: Masthead | undefined;
}

type Rule = (line: Line, marks: LineMarks) => BlockKind | undefined;

/** Lines of more words are running text. */
const BYLINE_WORDS = 14;
const HEADLINE_WORDS = 35;
const CROSSHEAD_WORDS = 20;
/** Longest caption and longest boilerplate in characters; beyond, a paragraph that holds such words. */
const CAPTION_LENGTH = 500;
const BOILERPLATE_LENGTH = 300;
/** Spares counting the words of long lines. */
const HEADING_LENGTH = 300;
/** A bare name is a byline only this near to the beginning or the end of the text, in lines. */
const BYLINE_DISTANCE = 3;

const rules: readonly Rule[] = [
  titleAsHeadline,
  marksAsBoilerplate,
  addressAsBoilerplate,
  phraseAsBoilerplate,
  creditAsCaption,
  mastheadAsDateline,
  phraseAsByline,
  nameAsByline,
  firstLineAsHeadline,
  shortLineAsHeadline,
];

/** Total; what no rule knows is body. */
export function blockKind(line: Line, marks: LineMarks): BlockKind {
  for (const rule of rules) {
    const kind = rule(line, marks);
    if (kind !== undefined) return kind;
  }
  return "body";
}

function titleAsHeadline({ text, title, isAfterText, count }: Line): BlockKind | undefined {
  return text === title && !isAfterText && count > 1 && !endsSentence(text) ? "headline" : undefined;
}

/** "***", "– – –". */
function marksAsBoilerplate({ text }: Line): BlockKind | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? undefined : "boilerplate";
}

function addressAsBoilerplate({ text }: Line): BlockKind | undefined {
  return /^(?:https?:\/\/|www\.)\S+$/u.test(text) ? "boilerplate" : undefined;
}

function phraseAsBoilerplate({ text }: Line, { boilerplate }: LineMarks): BlockKind | undefined {
  if (text.length > BOILERPLATE_LENGTH) return undefined;
  return boilerplate.some((pattern) => pattern.test(text)) ? "boilerplate" : undefined;
}

/** "Theo TTXVN. Ảnh: AFP." names both sources. */
function creditAsCaption({ text }: Line, { credit, caption, byline }: LineMarks): BlockKind | undefined {
  if (text.length > CAPTION_LENGTH) return undefined;
  const at = [credit, ...caption].map((pattern) => text.search(pattern)).find((found) => found >= 0);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).trim();
  return byline.some((pattern) => pattern.test(before)) ? "byline" : "caption";
}

/** "Thứ Năm, 6/3/2025 10:30 (GMT+7)", "VnExpress | 6/3/2025"; an outlet alone is a byline. */
function mastheadAsDateline({ masthead }: Line): BlockKind | undefined {
  if (masthead === undefined) return undefined;
  return masthead.isDated ? "dateline" : "byline";
}

function phraseAsByline({ text }: Line, { byline }: LineMarks): BlockKind | undefined {
  if (text.length > HEADING_LENGTH || countWords(text) > BYLINE_WORDS) return undefined;
  return byline.some((pattern) => pattern.test(text)) ? "byline" : undefined;
}

/** "Nguyễn Thanh Tâm", "Jane Doe" under the headline or as the last line. */
function nameAsByline({ text, index, count, isAfterText }: Line): BlockKind | undefined {
  const isNear =
    isAfterText && text.length <= HEADING_LENGTH && (index < BYLINE_DISTANCE || count - index <= 2);
  const isName = /^\p{Lu}[\p{Ll}’'-]+(?:\s(?:\p{Lu}[\p{Ll}’'-]*\.?|and|và|&|-)){1,5}$/u.test(text);
  return isNear && isName && count > BYLINE_DISTANCE ? "byline" : undefined;
}

function firstLineAsHeadline({ text, next, isAfterText }: Line): BlockKind | undefined {
  if (isAfterText || next === "") return undefined;
  return isHeading(text, HEADLINE_WORDS) ? "headline" : undefined;
}

/** A row of a table. */
const CELLS = /\s\|\s/u;

/** A cross-heading is short, has no mark at its end, and running text follows. */
function shortLineAsHeadline({ text, next }: Line): BlockKind | undefined {
  if (CELLS.test(text)) return undefined;
  const isBeforeText = endsSentence(next) && next.length > text.length;
  return isBeforeText && !endsSentence(text) && isHeading(text, CROSSHEAD_WORDS) ? "headline" : undefined;
}

function isHeading(text: string, words: number): boolean {
  if (text.length > HEADING_LENGTH) return false;
  if (/[.,;:…]["'”’»)\]]*$/u.test(text) || /^[-–—•*+·(]/u.test(text)) return false;
  return /^["“«‘']?[\p{Lu}\p{N}]/u.test(text) && countWords(text) <= words;
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)\]]*$/u.test(text);
}
