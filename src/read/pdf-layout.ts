/** The pieces of text of a PDF's pages → paragraphs: columns in order, running heads gone, hyphens mended. */
import { COMPOUND_BEGINNINGS, COMPOUND_ENDINGS } from "../lang/compounds.js";
import { SENTENCE_WORDS } from "../lang/segmentation.js";
import { LANGUAGES } from "../model/language.js";
import { linesOfPage, type PageLine, type PlacedText } from "./pdf-lines.js";

/** Lines at the head and at the foot of a page that may be repeated on every page. */
const MARGIN_LINES = 2;
/** A line that stands on this share of the pages, and on at least two, is a running head. */
const REPEATED_SHARE = 0.5;
/** Letters of the other part of a compound: "mid-\ndle" and "un-\nknown" are no compounds. */
const SHORTEST = 4;
/** A gap between lines above this many times the usual one begins a paragraph. */
const PARAGRAPH_GAP = 1.35;
/** A first line set in by more than this many times the size of its type begins a paragraph. */
const INDENT = 0.8;
/** A line shorter than this share of its column, and with an end mark, ends a paragraph. */
const SHORT_LINE = 0.85;
/** The lines of one headline are less than this many times the size of its type apart. */
const HEADLINE_GAP = 1.5;
/** A courtesy with a full stop, in either language, ends no paragraph. */
const TITLES: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => SENTENCE_WORDS[language].titles));
/** Type larger or smaller by more than this share is another paragraph. */
const SIZE_CHANGE = 0.12;

/** Paragraphs in reading order, none empty. */
export function paragraphsOf(pages: readonly (readonly PlacedText[])[]): string[] {
  const lines = withoutRunningHeads(pages.map(linesOfPage)).flat();
  const gap = usualGap(lines);
  const size = usualSize(lines);
  const paragraphs: string[] = [];
  for (const [at, line] of lines.entries()) {
    const isNew = isNewParagraph(lines[at - 1], line, gap, size);
    const open = isNew ? undefined : paragraphs.pop();
    paragraphs.push(open === undefined ? line.text : joined(open, line.text));
  }
  return mendHyphens(paragraphs);
}

/** Page numbers, and what most pages have at the same end, apart from the text, but for figures. */
function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const usual = usualGap(pages.flat());
  const key = (line: PageLine) => line.text.replace(/\d+/gu, "0").toLowerCase();
  const sorted = (lines: readonly PageLine[]) => [...lines].sort((a, b) => b.y - a.y);
  const margin = (lines: readonly PageLine[]) => {
    const fromTop = sorted(lines);
    return new Set([...apartAtEnd(fromTop, usual), ...apartAtEnd(fromTop.reverse(), usual)]);
  };
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const found of new Set([...margin(lines)].map(key))) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const isRepeated = (line: PageLine) => {
    const count = counts.get(key(line)) ?? 0;
    return count >= 2 && count >= pages.length * REPEATED_SHARE;
  };
  const isNumber = (line: PageLine) =>
    /^(?:(?:page|trang)\s*)?[-–—]?\s*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?\s*[-–—]?$/iu.test(line.text);
  const numbered = numberedHeads(pages.map(sorted), key);
  return pages.map((lines) => {
    const ends = margin(lines);
    const outmost = sorted(lines);
    const numbers = new Set(
      [...outmost.slice(0, MARGIN_LINES), ...outmost.slice(-MARGIN_LINES)].filter(isNumber),
    );
    return lines.filter(
      (line) => !numbers.has(line) && !numbered.has(line) && !(ends.has(line) && isRepeated(line)),
    );
  });
}

/** A number before a mark or a capital ("12 | Example", "Trang 3/9 - Ví dụ"), or at the end ("Example, page 12"). */
const PAGE_NUMBER =
  /^(?:page|trang|Page|Trang|PAGE|TRANG)?\s*(?<before>\d{1,4})(?:\s*(?:\/|of)\s*\d{1,4})?(?=\s*[|·–—-]|\s+\p{Lu})|(?<![\d.,])(?<after>\d{1,4})(?:\s*(?:\/|of)\s*\d{1,4})?$/u;

/** The outmost lines that hold the number of their page, and stand so on several pages: nothing else need show them. */
function numberedHeads(
  pages: readonly (readonly PageLine[])[],
  key: (line: PageLine) => string,
): ReadonlySet<PageLine> {
  const heads = pages.flatMap((lines, index) =>
    lines.length < 2
      ? []
      : [lines[0], lines[lines.length - 1]].flatMap((line) => {
          const found: Partial<Record<string, string>> = PAGE_NUMBER.exec(line.text)?.groups ?? {};
          const { before = "", after = "" } = found;
          if (before + after === "") return [];
          // Pages that count on from one line to the other are so far behind the first page of the file.
          return [{ line, group: `${Number(before + after) - index} ${key(line)}` }];
        }),
  );
  const sizes = new Map<string, number>();
  for (const { group } of heads) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return new Set(heads.filter(({ group }) => (sizes.get(group) ?? 0) >= 2).map(({ line }) => line));
}

/** The outmost lines of a page, if a gap or another size of type sets them apart from the others. */
function apartAtEnd(lines: readonly PageLine[], usual: number): readonly PageLine[] {
  for (let count = Math.min(MARGIN_LINES, lines.length - 1); count > 0; count -= 1) {
    const [outer, inner] = [lines[count - 1], lines[count]];
    const gap = Math.abs(outer.y - inner.y) / inner.size;
    const isOtherSize = Math.abs(outer.size - inner.size) > SIZE_CHANGE * inner.size;
    if (gap > usual * PARAGRAPH_GAP || isOtherSize) return lines.slice(0, count);
  }
  return [];
}

/** The most frequent distance between two lines of a column, in units of their type's size. */
function usualGap(lines: readonly PageLine[]): number {
  const gaps = lines
    .map((line, at) => gapBefore(lines[at - 1], line))
    .filter((gap) => gap > 0 && gap < 4)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.4)] ?? 1.2;
}

/** The median, by lines. */
function usualSize(lines: readonly PageLine[]): number {
  return lines.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
}

/** Infinite for the first line of a column. */
function gapBefore(previous: PageLine | undefined, line: PageLine): number {
  if (previous?.column !== line.column) return Infinity;
  return (previous.y - line.y) / line.size;
}

function isNewParagraph(
  previous: PageLine | undefined,
  line: PageLine,
  usual: number,
  usualSize: number,
): boolean {
  if (previous === undefined) return true;
  if (Math.abs(previous.size - line.size) > SIZE_CHANGE * line.size) return true;
  const down = (previous.y - line.y) / line.size;
  // The second line of a headline may be shorter than what stands across all columns.
  if (line.size > (1 + SIZE_CHANGE) * usualSize && down > 0 && down < HEADLINE_GAP) return false;
  const ended =
    /[.!?…:;]["'”’»)\]]*$/u.test(previous.text) && !TITLES.has(previous.text.split(" ").at(-1) ?? "");
  const gap = gapBefore(previous, line);
  // A paragraph may run on in the next column or on the next page.
  if (gap === Infinity) return ended || !/^[\p{Ll}\p{N}(]/u.test(line.text);
  if (gap > usual * PARAGRAPH_GAP) return true;
  if (/^[•·▪–-]\s/u.test(line.text)) return true;
  const indent = line.x - line.left;
  if (indent > INDENT * line.size && previous.x - previous.left < INDENT * line.size) return true;
  return ended && previous.width < SHORT_LINE * previous.columnWidth;
}

/** A hyphen at a line's end stays for now, marked by a line end; between figures ("6-\n3") it joins them. */
function joined(open: string, next: string): string {
  if (/\d[-–/]$/u.test(open) && /^\d/u.test(next)) return open + next;
  return /\p{L}[-\u2010\u00ad]$/u.test(open) && /^\p{L}/u.test(next) ? `${open}\n${next}` : `${open} ${next}`;
}

/**
 * A hyphen goes if the word stands without it elsewhere. It stays if the word stands with it elsewhere, if one of its
 * parts begins or ends compounds, here or by the tables, and if a capital or a Vietnamese syllable follows
 * ("kinh tế-\nxã hội"). Otherwise it was put in by the typesetter.
 */
function mendHyphens(paragraphs: readonly string[]): string[] {
  const words = new Set(
    paragraphs.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []),
  );
  const compounds = [...words].filter((word) => word.includes("-"));
  const beginnings = new Set(compounds.map((word) => word.split("-")[0]));
  const endings = new Set(compounds.map((word) => word.split("-").at(-1)));
  const isCompound = (before: string, after: string): boolean =>
    words.has(`${before}-${after}`) ||
    (COMPOUND_BEGINNINGS.has(before) && after.length >= SHORTEST) ||
    (COMPOUND_ENDINGS.has(after) && before.length >= SHORTEST) ||
    (beginnings.has(before) && words.has(after)) ||
    (endings.has(after) && words.has(before));
  return paragraphs.map((text) =>
    text.replace(/([\p{L}\p{M}]+)[-\u2010\u00ad]\n([\p{L}\p{M}]+)/gu, (_, before: string, after: string) => {
      const isWord = words.has((before + after).toLowerCase());
      const isJoint = /^\p{Lu}/u.test(after) || /[^a-z]/iu.test(before + after);
      const keeps = isJoint || isCompound(before.toLowerCase(), after.toLowerCase());
      return isWord || !keeps ? before + after : `${before}-${after}`;
    }),
  );
}
