/** One line of text → the offsets at which a sentence might begin. */

/** `Intl.Segmenter` takes time quadratic in its input: at 2,000 characters it is fastest. */
const WINDOW = 2000;
/** What stands this near to a window's end is looked at again in the next one, with its right context. */
const MARGIN = 200;

/** Detached marks that still belong to the sentence before: closing quotes, references ("[3]"), emoji. */
const TAIL = /(?:["'”’»)\]]+|\[[^\]\s]{1,6}\][”").]*|\p{Emoji_Presentation}\S*)/u.source;
export const SENTENCE_TAIL = new RegExp(`^${TAIL}(?:\\s|$)`, "u");

/** Where the segmenter is silent though a sentence may begin. */
const MISSED: readonly RegExp[] = [
  /…["'”’»)\]]*\s+/gu,
  /[.!?]["'”’»)\]]*\s+(?=[^\p{L}\s])/gu,
  new RegExp(`[.!?…]["'”’»)\\]]*(?:\\[\\d{1,3}\\])*(?:\\s+${TAIL})*\\s+`, "gu"),
];
/** Without one of these followed by more text a line is one sentence. */
const POSSIBLE = /[.!?…。！？]\P{L}*\S/u;

/** Offsets into `line`, ascending, each above 0; far more than real boundaries. */
export function candidates(line: string, segmenter: Intl.Segmenter): number[] {
  if (!POSSIBLE.test(line)) return [];
  const found = new Set<number>();
  for (const at of segmenterBoundaries(line, segmenter)) found.add(at);
  for (const pattern of MISSED) {
    for (const match of line.matchAll(pattern)) found.add(match.index + match[0].length);
  }
  found.delete(line.length);
  return [...found].sort((a, b) => a - b);
}

function segmenterBoundaries(line: string, segmenter: Intl.Segmenter): number[] {
  const found: number[] = [];
  let start = 0;
  while (start < line.length) {
    const slice = line.slice(start, start + WINDOW);
    const isLast = start + WINDOW >= line.length;
    const safe = isLast ? slice.length : WINDOW - MARGIN;
    let next = 0;
    for (const { index } of segmenter.segment(slice)) {
      if (index === 0 || index > safe) continue;
      found.push(start + index);
      next = index;
    }
    if (isLast) break;
    start += next > 0 ? next : quietCut(slice, safe);
  }
  return found;
}

/** A cut between two words where no boundary can be: the segmenter forgets nothing of use there. */
function quietCut(slice: string, safe: number): number {
  for (let at = safe; at > safe - MARGIN; at -= 1) {
    if (slice[at] === " " && /[\p{L}\p{N},;]/u.test(slice[at - 1] ?? "")) return at;
  }
  return safe;
}
