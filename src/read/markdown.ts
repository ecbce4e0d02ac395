/** Markdown → its paragraphs as plain text, one a line. */
import { findDate } from "./date.js";
import type { Extracted } from "./extracted.js";

/** Longer lines and paragraphs, in characters, are left as they are: marks in them would take too long to match. */
const LONGEST = 20_000;

/** Marks within a paragraph, in the order in which they are taken away. */
const inline: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\]\n]*)\]\([^)\n]*\)/gu, "$1"],
  [/\[([^\]\n]+)\]\([^)\n]*\)/gu, "$1"],
  [/\[([^\]\n]+)\]\[[^\]\n]*\]/gu, "$1"],
  [/<((?:https?|mailto):[^>\s]+)>/gu, "$1"],
  [/<\/?[a-zA-Z][^>\n]*>/gu, ""],
  [/(\*\*\*|\*\*|__|~~)(?=\S)([^\n]*?\S)\1/gu, "$2"],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}*])/gu, "$1"],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}_])/gu, "$1"],
  [/`([^`\n]+)`/gu, "$1"],
  [/\\([\\`*_{}[\]()#+.!~>-])/gu, "$1"],
];

/** A line that stands alone whatever comes before it, with the mark to take away. */
const opening = /^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,3}[.)]\s+(?=\S)|\|)/u;
/** Rules, underlines of headings, table rules, fences. */
const ornament = /^\s*(?:[-*_=]\s*){3,}$|^\s*\|?\s*:?-{2,}.*\|[\s|:-]*$|^\s*(?:```|~~~)/u;

/** Lines of one paragraph are joined; headings, list entries, quotes and table rows stay lines of their own. */
export function readMarkdown(text: string): Extracted {
  const { body, fields } = frontMatter(text.replace(/\r\n?/gu, "\n"));
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of body.split("\n")) {
    if (line.trim() === "" || (line.length < LONGEST && ornament.test(line))) {
      isOpen = false;
      continue;
    }
    const isStart = opening.test(line);
    const words = wordsOf(line.trim());
    const previous = paragraphs.at(-1);
    if (isOpen && !isStart && previous !== undefined)
      paragraphs[paragraphs.length - 1] = `${previous} ${words}`;
    else paragraphs.push(words);
    isOpen = !/^\s{0,3}#/u.test(line);
  }
  const date = findDate(fields.date ?? "");
  return {
    text: paragraphs.map(withoutMarks).join("\n\n"),
    ...(fields.title && { title: fields.title }),
    origin: {
      ...(fields.source && { outlet: fields.source }),
      ...(fields.url && { url: fields.url }),
      ...(date && { date }),
    },
  };
}

/** A line without the mark at its beginning, the number signs after a heading, the bars of a table. */
function wordsOf(line: string): string {
  if (line.length > LONGEST) return line;
  return line
    .replace(opening, "")
    .replace(/\s#+$/u, "")
    .replace(/\s*\|\s*/gu, " ")
    .trim();
}

function withoutMarks(paragraph: string): string {
  if (paragraph.length > LONGEST) return paragraph;
  return inline.reduce((text, [mark, rest]) => text.replace(mark, rest), paragraph);
}

/** The fields between two lines of dashes at the beginning: `title: …`. */
function frontMatter(text: string): {
  readonly body: string;
  readonly fields: Readonly<Partial<Record<string, string>>>;
} {
  const block = /^---\n((?:[^\n]*\n){0,100}?)---(?:\n|$)/u.exec(text);
  if (block === null) return { body: text, fields: {} };
  const fields = Array.from(
    block[0].matchAll(/^([a-z]+)\s*:\s*["']?(.*?)["']?\s*$/gimu),
    ([, key = "", value = ""]) => [key.toLowerCase(), value],
  );
  return { body: text.slice(block[0].length), fields: Object.fromEntries(fields) as Record<string, string> };
}
