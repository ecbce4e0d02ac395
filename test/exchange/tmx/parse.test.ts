import fc from "fast-check";
import iconv from "iconv-lite";
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MAX_CUT } from "../../../src/exchange/tmx/cut.js";
import { parseTmx, type TmxReport } from "../../../src/exchange/tmx/parse.js";
import { AppError } from "../../../src/model/errors.js";
import type { ImportedUnit } from "../../../src/model/memory.js";
import { describeWithShared, SHARED } from "../../support/requires.js";
import { collect } from "../units.js";
import { runs } from "../../support/runs.js";

interface Read {
  readonly units: readonly ImportedUnit[];
  readonly report: TmxReport;
}

async function read(source: AsyncIterable<Uint8Array | string>): Promise<Read> {
  const reading = parseTmx(source);
  const units = await collect(reading.units);
  return { units, report: reading.report() };
}

async function* once<T>(piece: T): AsyncGenerator<T> {
  yield await Promise.resolve(piece);
}

/** The body alone; the head stands on line 1, so the body begins on line 2. */
async function readBody(body: string): Promise<Read> {
  return read(once(`<?xml version="1.0"?><tmx version="1.4"><header/><body>\n${body}\n</body></tmx>`));
}

const GOOD = '<tu><tuv xml:lang="vi"><seg>một</seg></tuv><tuv xml:lang="en"><seg>one</seg></tuv></tu>';

/** `[vi] [en]` of a unit with these two segs as XML. */
async function readSegs(vi: string, en: string): Promise<readonly string[]> {
  const { units } = await readBody(
    `<tu><tuv xml:lang="vi"><seg>${vi}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`,
  );
  return units.map(({ text }) => `[${text.vi}] [${text.en}]`);
}

describe("what is kept", () => {
  it("flattens inline tags: native code goes, marked text stays, a placeholder parts two words", async () => {
    expect(
      await readSegs(
        '<bpt i="1">&lt;b></bpt>đậm<ept i="1">&lt;/b></ept> <hi>Quốc hội</hi>',
        'a<ph x="1">&lt;br/></ph>b <it pos="begin">{\\i</it><b>c</b>',
      ),
    ).toEqual(["[đậm Quốc hội] [a b c]"]);
  });

  it("reads CDATA, comments and composed characters as their text", async () => {
    expect(await readSegs("<![CDATA[A & <b>]]>", "Hue\u0302<!-- not this -->!")).toEqual([
      "[A & <b>] [Huê!]",
    ]);
  });

  it("maps every vi-* and en-* tag, in any case, of xml:lang and of the older lang", async () => {
    const { units, report } = await readBody(
      '<tu><tuv lang="VI_vn"><seg>một</seg></tuv><tuv xml:lang="EN-gb"><seg>one</seg></tuv><tuv xml:lang="fr"><seg>un</seg></tuv></tu>',
    );
    expect(units.map(({ text }) => text)).toEqual([{ vi: "một", en: "one" }]);
    expect(report.languages).toEqual([
      ["VI_vn", 1],
      ["EN-gb", 1],
      ["fr", 1],
    ]);
  });

  it("makes a unit of every further variant of one language", async () => {
    const { units } = await readBody(GOOD.replace("</tu>", '<tuv xml:lang="en-US"><seg>a</seg></tuv></tu>'));
    expect(units.map(({ text }) => text.en)).toEqual(["one", "a"]);
  });

  it("keeps status, grade, foreign tuid, props, notes, dates and names", async () => {
    const { units } = await readBody(
      GOOD.replace(
        "<tu>",
        '<tu tuid="7" creationdate="20250306T040506Z" changeid="lan"><note>n</note><prop type="x-status">approved</prop><prop type="x-grade">partial</prop><prop type="client">c</prop>',
      ),
    );
    expect(units).toEqual([
      {
        text: { vi: "một", en: "one" },
        status: "approved",
        grade: "partial",
        props: [
          ["client", "c"],
          ["x-tuid", "7"],
        ],
        notes: [{ text: "n" }],
        contexts: [],
        createdAt: "2025-03-06T04:05:06Z",
        changedBy: "lan",
      },
    ]);
  });

  it("keeps what Songngu wrote of a unit, and what is none of its own writing as it stands", async () => {
    const prop = (type: string, value: string): string => `<prop type="${type}">${value}</prop>`;
    const own = [
      prop("x-score", "0.9123"),
      prop("x-fragment", "yes"),
      prop("x-context", '["a","b","c","d"]'),
      prop("x-context", '["a","b"]'),
      prop("x-context", "elsewhere"),
    ];
    const { units } = await readBody(GOOD.replace("<tu>", `<tu>${own.join("")}`));
    expect(units).toMatchObject([
      {
        confidence: 0.9123,
        fragment: true,
        contexts: [{ previous: { vi: "a", en: "b" }, next: { vi: "c", en: "d" } }],
        props: [],
      },
    ]);
    const foreign = [prop("x-score", "95"), prop("x-fragment", "no")];
    const others = await readBody(GOOD.replace("<tu>", `<tu>${foreign.join("")}`));
    expect(others.units).toMatchObject([{ props: [["x-score", "95"], ["x-fragment", "no"]] }]); // prettier-ignore
    expect(others.units[0]).not.toHaveProperty("confidence");
  });

  it("tells whose notes are whose only where the file says it of each", async () => {
    const by = '<prop type="x-note-by">20250306T040506Z Bá Nam</prop>';
    const notesOf = async (head: string) =>
      (await readBody(GOOD.replace("<tu>", `<tu>${head}`))).units.map(({ notes }) => notes);
    expect(await notesOf(`<note>n</note>${by}`)).toEqual([
      [{ text: "n", at: "2025-03-06T04:05:06Z", author: "Bá Nam" }],
    ]);
    expect(await notesOf(`<note>n</note><note>m</note>${by}`)).toEqual([[{ text: "n" }, { text: "m" }]]);
  });

  it.each(["utf8", "utf-16le", "utf-16be", "windows-1258"])("decodes %s", async (encoding) => {
    const tmx = `<?xml version="1.0" encoding="${encoding === "utf8" ? "UTF-8" : encoding}"?><tmx><body>${GOOD.replace("một", "Đà nẵng".slice(0, 2))}</body></tmx>`;
    const { units } = await read(
      once(iconv.encode(tmx, encoding, { addBOM: encoding.startsWith("utf-16") })),
    );
    expect(units.map(({ text }) => text.vi)).toEqual(["Đà"]);
  });

  it("gives the same units wherever the file is cut into pieces", async () => {
    const tmx = Buffer.from(`<tmx><body><!-- <tu> --> ${GOOD}\n<![CDATA[<tu ]]>${GOOD}</body></tmx>`);
    for (let length = 1; length < tmx.length; length += 1) {
      const pieces = (async function* () {
        for (let at = 0; at < tmx.length; at += length) {
          yield await Promise.resolve(tmx.subarray(at, at + length));
        }
      })();
      expect((await read(pieces)).units).toHaveLength(2);
    }
  });
});

describe("what is left out or mended", () => {
  it.each([
    ["<tu></tu>", "<tu> without <tuv>"],
    ["<tu/>", "<tu> without <tuv>"],
    ['<tu><tuv xml:lang="vi"><seg>x</seg></tuv></tu>', "no English side"],
    ["<tu><tuv><seg>x</seg></tuv></tu>", "<tuv> without xml:lang"],
    ['<tu><tuv xml:lang="fr"><seg>x</seg></tuv></tu>', "neither Vietnamese nor English"],
    [GOOD.replace("một", " "), "empty segment"],
    [GOOD.replace("một", "&nbsp;"), "undefined entity"],
    [GOOD.replace("</seg>", ""), "unexpected close tag"],
    [GOOD.replace("một", "m\uFFFDt"), "bytes that do not fit the file's encoding"],
    [GOOD.replace("một", "dài ".repeat(30_000)), "segment longer than 100000 characters"],
  ])("says line and reason of %.60s", async (broken, reason) => {
    const { units, report } = await readBody(`${GOOD}\n${broken}\n${GOOD}`);
    expect(units).toHaveLength(2);
    expect(report).toMatchObject({ kept: 2, leftOut: 1 });
    expect(report.reasons).toEqual([
      { reason: expect.stringContaining(reason) as string, count: 1, lines: [3] },
    ]);
  });

  it("mends a bare ampersand and forbidden characters, and says so", async () => {
    const { units, report } = await readBody(
      GOOD.replace("một", "R&D \u0001&#1;mới").replace("one", "R&amp;D"),
    );
    expect(units.map(({ text }) => text)).toEqual([{ vi: "R&D mới", en: "R&D" }]);
    expect(report.mended).toMatchObject([{ count: 1, lines: [2] }]);
  });

  it("passes over a unit that is longer than it will hold, and goes on after it", async () => {
    const endless = `<tu>${"<prop type='p'>\n</prop>".repeat(MAX_CUT / 20)}</tu>`;
    const { units, report } = await readBody(`${endless}\n<!--${" ".repeat(99)}-->${GOOD}\n<tu/>`);
    expect(units).toHaveLength(1);
    expect(report.reasons).toEqual([
      { reason: "<tu> is too long", count: 1, lines: [2] },
      { reason: "<tu> without <tuv>", count: 1, lines: [MAX_CUT / 20 + 4] },
    ]);
  });
});

describe("what is refused", () => {
  const refusal = async (source: string | Buffer): Promise<string> => {
    const error: unknown = await read(once(source)).catch((thrown: unknown) => thrown);
    if (!(error instanceof AppError)) throw new Error("was not refused", { cause: error });
    return `${error.code}: ${error.message}`;
  };

  it("refuses a file that declares entities, before reading any unit", async () => {
    expect(
      await refusal(`<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<tmx>${GOOD}</tmx>`),
    ).toBe("import-failed: line 1: the file declares entities, which are refused");
  });

  it("refuses what is no TMX", async () => {
    expect(await refusal("<map><tu/></map>")).toBe(
      "import-failed: line 1: not a TMX file: the first element is <map>",
    );
    expect(await refusal("một hai")).toBe("import-failed: line 1: not a TMX file: it holds no XML element");
  });

  it("refuses empty and packed files and unknown encodings", async () => {
    expect(await refusal("")).toBe("file-empty: the file is empty");
    expect(await refusal(Buffer.from("PK\u0003\u0004"))).toMatch(/^format-unknown: a zip archive/);
    expect(await refusal(Buffer.from('<?xml version="1.0" encoding="klingon"?><tmx/>'))).toMatch(
      /^encoding-unknown: line 1: unknown encoding "klingon"/,
    );
  });

  it("reads a file with an external DTD without ever asking for it", async () => {
    const { units } = await read(once(`<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/x.dtd"><tmx>${GOOD}</tmx>`));
    expect(units).toHaveLength(1);
  });

  it("crashes on no damage whatever", async () => {
    const whole = `<?xml version="1.0"?><tmx version="1.4"><body>${GOOD}${GOOD}<tu><!-- x --></tu></body></tmx>`;
    const place = fc.nat({ max: whole.length });
    const scrap = fc.constantFrom("", "<", "&", "]]>", "<!--", "<![CDATA[", "<tu>", "</tu>", "\0", "é", '"');
    await fc.assert(
      fc.asyncProperty(place, fc.nat({ max: 9 }), scrap, async (at, cut, put) => {
        const damaged = whole.slice(0, at) + put + whole.slice(at + cut);
        try {
          const { units, report } = await read(once(damaged));
          expect(units).toHaveLength(report.kept);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

/** Independent of the parser, good for these samples only. */
function countUnits(bytes: Buffer): number {
  const zero = bytes.subarray(0, 40).indexOf(0);
  const encoding = zero === -1 ? "utf8" : zero % 2 === 0 ? "utf-16be" : "utf-16le";
  const text = iconv.decode(bytes, encoding).replace(/<!--[^]*?-->/g, "");
  return text.match(/<tu[\s/>]/gi)?.length ?? 0;
}

describeWithShared("sample files of other programs", () => {
  const folder = join(SHARED, "tmx/samples");
  const files = readdirSync(folder).filter((name) => name.endsWith(".tmx"));

  /** Files that hold no TMX, nothing at all, or entities; everything else must be read. */
  const REFUSED: Readonly<Record<string, string>> = {
    "heartsome-import0.tmx": "file-empty",
    "okapi-TradosTest.tmx": "import-failed",
    "okapi-website_slim.tmx": "import-failed",
    "syn-billion-laughs.tmx": "import-failed",
    "syn-not-xml.tmx": "format-unknown",
    "syn-tiled-map.tmx": "import-failed",
    "syn-wrong-root.tmx": "import-failed",
    "syn-xxe.tmx": "import-failed",
  };

  it.each(files.filter((name) => !(name in REFUSED)))("accounts for every tu of %s", async (name) => {
    const path = join(folder, name);
    const { units, report } = await read(createReadStream(path));
    const elements = countUnits(readFileSync(path));
    const furtherVariants = name === "syn-dup-tuv.tmx" ? 1 : 0;
    expect(report.kept).toBe(units.length);
    expect(report.kept + report.leftOut).toBe(elements + furtherVariants);
  });

  it.each(Object.entries(REFUSED))("refuses %s as %s", async (name, code) => {
    await expect(read(createReadStream(join(folder, name)))).rejects.toMatchObject({ code });
  });
});
