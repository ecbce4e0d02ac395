/** A TMX file of any version → units for the memory, and a report of what was kept, mended and left out. */
import { SaxesParser } from "saxes";
import { AppError } from "../../model/errors.js";
import type { ImportedUnit } from "../../model/memory.js";
import { cutUnits, type Cut } from "./cut.js";
import { decodeXml } from "./decode.js";
import { mendXml } from "./mend.js";
import { createTally, type Remark, type Tally } from "./tally.js";
import { parseTu, TuFault, type RawUnit } from "./tu.js";
import { unitsOf } from "./units.js";

export interface TmxReport {
  /** Units handed on; a `tu` with several variants of one language gives several. */
  readonly kept: number;
  /** `tu` elements that gave no unit. */
  readonly leftOut: number;
  readonly reasons: readonly Remark[];
  /** `tu` elements that were kept after their XML was mended. */
  readonly mended: readonly Remark[];
  /** Language tags as written, with how many variants bear them, most frequent first. */
  readonly languages: readonly (readonly [tag: string, variants: number])[];
}

export interface TmxReading {
  /** Throws `file-empty`, `format-unknown`, `encoding-unknown`, and `import-failed` for what is no TMX or hostile. */
  readonly units: AsyncIterable<ImportedUnit>;
  /** What has been read so far; complete once `units` has ended. */
  readonly report: () => TmxReport;
}

/** What follows it in a cut is white space, a comment, or the end of the file. */
const UNIT_END = /<\/tu\s*>|^<tu[^<>]*\/>/gi;

/** Reads while it is being consumed, holding one `tu` at a time; nothing outside the file is ever fetched. */
export function parseTmx(source: AsyncIterable<Uint8Array | string>): TmxReading {
  let kept = 0;
  const leftOut = createTally();
  const mended = createTally();
  const languages = new Map<string, number>();

  async function* read(): AsyncGenerator<ImportedUnit> {
    let isHead = true;
    for await (const cut of cutUnits(decodeXml(source))) {
      if (isHead) {
        checkHead(cut);
        isHead = false;
        continue;
      }
      const raw = readCut(cut, leftOut, mended);
      if (!raw) continue;
      for (const { tag } of raw.variants) languages.set(tag, (languages.get(tag) ?? 0) + 1);
      const units = unitsOf(raw);
      if (typeof units === "string") leftOut.add(units, cut.line);
      else {
        kept += units.length;
        yield* units;
      }
    }
  }

  return {
    units: read(),
    report: () => ({
      kept,
      leftOut: leftOut.remarks().reduce((sum, { count }) => sum + count, 0),
      reasons: leftOut.remarks(),
      mended: mended.remarks(),
      languages: [...languages].sort((a, b) => b[1] - a[1]),
    }),
  };
}

/** Throws unless the file begins as TMX does and declares no entity. */
function checkHead(head: Cut): void {
  let root = "";
  const parser = new SaxesParser();
  parser.on("error", () => {
    // A damaged head says nothing about the units; only what the root element is matters.
  });
  parser.on("opentag", (tag) => {
    root ||= tag.name;
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("<!ENTITY")) {
      throw new AppError(
        "import-failed",
        `line ${parser.line}: the file declares entities, which are refused`,
      );
    }
  });
  parser.write(head.xml).close();
  if (/^(\w+:)?tmx$/i.test(root)) return;
  const found = root ? `the first element is <${root.slice(0, 40)}>` : "it holds no XML element";
  throw new AppError("import-failed", `line ${head.line}: not a TMX file: ${found}`);
}

/** Parses one `tu`, if need be after mending its XML; a fault becomes a remark. */
function readCut(cut: Cut, leftOut: Tally, mended: Tally): RawUnit | undefined {
  if (cut.tooLong) {
    leftOut.add("<tu> is too long", cut.line);
    return undefined;
  }
  const end = [...cut.xml.matchAll(UNIT_END)].at(-1);
  const xml = end ? cut.xml.slice(0, end.index + end[0].length) : cut.xml;
  try {
    return parseTu(xml);
  } catch (error) {
    if (!(error instanceof TuFault)) throw error;
    const line = cut.line + error.line - 1;
    const better = mendXml(xml);
    try {
      const unit = better === xml ? undefined : parseTu(better);
      (unit ? mended : leftOut).add(error.message, line);
      return unit;
    } catch (second) {
      if (!(second instanceof TuFault)) throw second;
      leftOut.add(second.message, cut.line + second.line - 1);
      return undefined;
    }
  }
}
