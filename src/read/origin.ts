/** First lines and file name → title, outlet, address and date of a report, where they can be told. */
import { createMastheadReader, type Masthead } from "../lang/masthead.js";
import { createOutletFinder, outletInName } from "../lang/outlets.js";
import { createPrefixFinder } from "../lang/prefix.js";
import { LINE_MARKS, type LineMarks } from "../lang/segmentation.js";
import type { Language } from "../model/language.js";
import type { Origin } from "../model/text.js";
import { findDate } from "./date.js";
import type { Extracted } from "./extracted.js";

/** How many lines at the beginning may hold metadata, and how many at the end the outlet. */
const HEAD_LINES = 8;
const FOOT_LINES = 3;
/** A longer line is running text: the dates in it are those of events. */
const METADATA_LENGTH = 100;
/** A place with its capitals, the date, perhaps the agency, and a dash before the first sentence. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,3},\s+){1,2}(?<date>[^()–—]{6,50}?)\s*(?:\([^()]{2,30}\)\s*)?(?:[–—]|(?<=\s)-)/u;
/** Between the author and the date. */
const PIECE_MARKS = /\s*[|•·]\s*|\s+[-–—]\s+/u;
/** Longest title in characters; a longer first line gives its first words. */
const TITLE_LENGTH = 160;
/** Words of the first sentence that stand for a title that is missing. */
const TITLE_WORDS = 12;

/** An outlet that no table knows has at most so many words, above the date and the headline. */
const OUTLET_WORDS = 4;

/** What the reader found in the file's metadata wins over what the text shows. */
export function describe(
  extracted: Extracted,
  text: string,
  { name = "", language }: { readonly name: string | undefined; readonly language: Language },
): {
  readonly title: string;
  readonly origin: Pick<Origin, "outlet" | "url" | "date">;
} {
  const marks = LINE_MARKS[language];
  const readMasthead = createMastheadReader(marks.dateWords);
  const findPrefix = createPrefixFinder(marks.dateLabels);
  const toLine = (line: string): HeadLine => ({
    text: line,
    prefix: findPrefix(line),
    masthead: readMasthead(line),
  });
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const head = lines.slice(0, HEAD_LINES).map((line) => toLine(line.trim()));
  const foot = lines
    .slice(HEAD_LINES)
    .slice(-FOOT_LINES)
    .map((line) => toLine(line.trim()));
  const stem = name.replace(/^.*[/\\]/u, "").replace(/\.\w{1,5}$/u, "");
  const url = extracted.origin?.url ?? urlOf(head);
  const outlet =
    extracted.origin?.outlet ??
    outletOf(head, foot, createOutletFinder()) ??
    hostOf(url) ??
    outletInName(stem);
  const date = extracted.origin?.date ?? dateOf(head, readMasthead) ?? findDate(stem.replace(/_/gu, " "));
  const isMetadata = ({ text: line, masthead }: HeadLine): boolean =>
    masthead !== undefined || line === outlet || isBesideText(line, marks);
  const first = head.find((line) => !isMetadata(line));
  const opening = first?.text.slice(first.prefix) ?? "";
  return {
    title: extracted.title ?? titleOf(opening, stem),
    origin: { ...(outlet && { outlet }), ...(url && { url }), ...(date && { date }) },
  };
}

/** A line at the beginning or the end of the text, without white space around it. */
interface HeadLine {
  readonly text: string;
  /** How much of its beginning is metadata ("date 2025-03-06 During his visit …"). */
  readonly prefix: number;
  readonly masthead: Masthead | undefined;
}

/** Addresses, figures alone, who wrote it, navigation: no title. */
function isBesideText(line: string, { byline, boilerplate }: LineMarks): boolean {
  if (line.length > METADATA_LENGTH) return false;
  return (
    /^https?:\/\//u.test(line) ||
    /^[\d\s/.:,-]+$/u.test(line) ||
    [...byline, ...boilerplate].some((mark) => mark.test(line))
  );
}

function titleOf(first: string, stem: string): string {
  const isHeadline = first !== "" && first.length <= TITLE_LENGTH && !/[.,;:…]["'”’»)]*$/u.test(first);
  if (isHeadline) return first;
  const words = stem.split(/[\s_-]+/u).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (words.length >= 3) return words.join(" ");
  const opening = first.slice(0, 1000).split(/\s+/u);
  return opening.length > TITLE_WORDS ? `${opening.slice(0, TITLE_WORDS).join(" ")} …` : opening.join(" ");
}

/**
 * The day of publication: from a line that is a date and little else, else from what stands before the first sentence
 * or beside the author. Dates in running prose are those of events.
 */
function dateOf(
  head: readonly HeadLine[],
  readMasthead: (line: string) => Masthead | undefined,
): string | undefined {
  const isDated = (text: string): boolean => readMasthead(text)?.isDated === true;
  const stamps = head.filter(({ masthead }) => masthead?.isDated).map(({ text }) => text);
  const openings = head.map(({ text, prefix }) => text.slice(0, prefix) || datelineOf(text, isDated));
  const beside = head.map(({ text }) => stampBeside(text, isDated));
  for (const text of [...stamps, ...openings, ...beside]) {
    const found = findDate(text ?? "");
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "HANOI, March 6, 2025 (VNA) — …": a place, a date and a dash. */
function datelineOf(text: string, isDated: (text: string) => boolean): string | undefined {
  const date = DATELINE.exec(text)?.groups?.date;
  return date !== undefined && isDated(date) ? date : undefined;
}

/** "Minh Trâm - Thứ Ba, 22/7/2025, 16:05": of the pieces of a line that is no sentence, the only one that is a date. */
function stampBeside(text: string, isDated: (text: string) => boolean): string | undefined {
  if (text.length > METADATA_LENGTH || /[.!?…]$/u.test(text)) return undefined;
  const pieces = text.split(PIECE_MARKS).filter((piece) => findDate(piece) !== undefined);
  return pieces.length === 1 && isDated(pieces[0]) ? pieces[0] : undefined;
}

/** In the order of trust: a line of its own, the credit of agency or author, a short line above the date. */
function outletOf(
  head: readonly HeadLine[],
  foot: readonly HeadLine[],
  isOutlet: (name: string) => boolean,
): string | undefined {
  const alone = [...head, ...foot].find(({ masthead }) => masthead?.outlet !== undefined);
  if (alone !== undefined) return alone.masthead?.outlet;
  const opening = head.map(({ text }) => OPENING.exec(text)?.groups?.outlet ?? "").find(isOutlet);
  if (opening !== undefined) return opening;
  for (const { text } of [...head, ...foot]) {
    const credited = AGENCY.exec(text)?.groups?.agency ?? creditedIn(text, isOutlet);
    if (credited !== undefined) return credited;
  }
  return head.length < 3 ? undefined : outletAbove(head[0], head[1], head[2].text);
}

/** A few words with a capital, then a line of date, then a longer line that is no sentence: outlet, date, headline. */
function outletAbove(first: HeadLine, second: HeadLine, third: string): string | undefined {
  if (second.masthead?.isDated !== true || first.masthead !== undefined) return undefined;
  const isName = /^\p{Lu}/u.test(first.text) && first.text.split(/\s+/u).length <= OUTLET_WORDS;
  return isName && third.length > first.text.length && !/[.!?…]$/u.test(third) ? first.text : undefined;
}

/** "Hà Nội (TTXVN) - …", "HANOI, March 6 (Xinhua) -- …" */
const AGENCY = /^\p{Lu}[^().]{2,40}\((?<agency>\p{Lu}[\p{L}+/ ]{1,24})\)\s*[–—-]/u;
/** "(Dân trí) - Sáng nay, …" */
const OPENING = /^\((?<outlet>[^()]{2,40})\)\s*[–—-]/u;
/** "By John Smith, Viet Nam News", "Source: Reuters", "Headline | VnExpress", "Lan Anh (Theo Reuters)". */
const CREDIT_MARKS = /[,|:(]\s*|\s[-–—]\s|\)$/u;

/** "Theo TTXVN. Ảnh: AFP.": whose photo it is says nothing of the text. */
const PHOTO_CREDIT =
  /[\s.,(|–-]*(?<!\p{L})(?:ảnh|hình|đồ họa|video|clip|photos?|images?|graphics?)\s*[:/].*$/iu;

function creditedIn(line: string, isOutlet: (name: string) => boolean): string | undefined {
  if (line.length > METADATA_LENGTH) return undefined;
  const pieces = line
    .replace(PHOTO_CREDIT, "")
    .split(CREDIT_MARKS)
    .filter((piece) => piece.trim() !== "");
  const last = (pieces.at(-1) ?? "")
    .replace(/^\(?(?:theo|source|nguồn):?\s+/iu, "")
    .replace(/\.$/u, "")
    .trim();
  return last !== line && isOutlet(last) ? last : undefined;
}

function urlOf(head: readonly HeadLine[]): string | undefined {
  for (const { text } of head) {
    const url = /^(?:(?:url|link|source|nguồn)\s*:\s*)?(?<url>https?:\/\/\S+)$/i.exec(text)?.groups?.url;
    if (url !== undefined) return url;
  }
  return undefined;
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./u, "") || undefined;
}
