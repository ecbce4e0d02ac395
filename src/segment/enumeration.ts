/** One line of text → where the items of an enumeration go on that is part of a sentence: ": (1) … (2) …". */

const MARKER = /(:\s*)?\((\d{1,2}|[a-z]|[ivx]{2,4})\)(?=\s)/gu;

/** How items are counted; a letter may be both. */
const COUNTS: readonly (readonly string[])[] = [
  Array.from({ length: 20 }, (_, at) => String(at + 1)),
  "a b c d e f g h i j k l m n o p".split(" "),
  "i ii iii iv v vi vii viii ix x xi xii".split(" "),
];

/** Offsets of the second and further items' markers. The first one stands behind a colon; others are lists of sentences. */
export function itemOffsets(line: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  let awaited: string[] = [];
  for (const match of line.matchAll(MARKER)) {
    const [whole, colon, mark] = match as unknown as [string, string | undefined, string];
    const isNext = awaited.includes(mark);
    if (isNext) offsets.add(match.index + whole.indexOf("("));
    else if (colon === undefined) continue;
    awaited = COUNTS.flatMap((count) => {
      const at = count.indexOf(mark);
      return at === 0 || (at > 0 && isNext) ? count.slice(at + 1, at + 2) : [];
    });
  }
  return offsets;
}
