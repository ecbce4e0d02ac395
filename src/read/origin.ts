/** First lines and file name → title, outlet, address and date of a report, where they can be told. */
import { createMastheadReader, type Masthead } from "../lang/masthead.js";
import { createOutletFinder, outletInName } from "../lang/outlets.js";
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
/** "date 2025-03-06 " in front of the first sentence. */
const METADATA_PREFIX = /^(?:\p{L}+(?: \p{L}+)?:?\s+)?\d{4}-\d{2}-\d{2}\s+/u;
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
  const toLine = (line: string): HeadLine => ({ text: line, masthead: readMasthead(line) });
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
  const date = extracted.origin?.date ?? dateOf(head) ?? findDate(stem.replace(/_/gu, " "));
  const isMetadata = ({ text: line, masthead }: HeadLine): boolean =>
    masthead !== undefined || line === outlet || isBesideText(line, marks);
  const first = head.find((line) => !isMetadata(line))?.text ?? "";
  return {
    title: extracted.title ?? titleOf(first, stem),
    origin: { ...(outlet && { outlet }), ...(url && { url }), ...(date && { date }) },
  };
}

/** A line at the beginning or the end of the text, without white space around it. */
interface HeadLine {
  readonly text: string;
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
  const opening = first.slice(0, 1000).replace(METADATA_PREFIX, "").split(/\s+/u);
  return opening.length > TITLE_WORDS ? `${opening.slice(0, TITLE_WORDS).join(" ")} …` : opening.join(" ");
}

/** Lines with a date and little else go before those that only hold one: "date 2025-03-06 During his visit …". */
function dateOf(head: readonly HeadLine[]): string | undefined {
  const dated = head.filter(({ masthead }) => masthead?.isDated);
  for (const { text } of [...dated, ...head]) {
    const found = findDate(text.length <= METADATA_LENGTH ? text : text.slice(0, 30));
    if (found !== undefined) return found;
  }
  return undefined;
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
