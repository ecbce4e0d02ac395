/** Makes small Word and PDF files, so that no binary fixture has to be kept. */
import { strToU8, zipSync } from "fflate";

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word file whose body is the given WordprocessingML. */
export function docxOfBody(body: string, prolog = ""): Uint8Array {
  const xml = `<?xml version="1.0"?>${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8(TYPES),
    "_rels/.rels": strToU8(RELATIONS),
    "word/document.xml": strToU8(xml),
    "word/media/image1.png": new Uint8Array(1000),
  });
}

/** A Word file of these paragraphs. */
export function docxOf(paragraphs: readonly string[]): Uint8Array {
  return docxOfBody(
    paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join(""),
  );
}

/** A piece of text on a page; y grows upwards, a page has 600 × 800 points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of the type, in points; 10 if not given. Every letter is half as wide. */
  readonly size?: number;
}

/** Lines of a column set one below the other. */
export function column(lines: readonly string[], x: number, top: number, leading = 12): Piece[] {
  return lines.map((text, at) => ({ text, x, y: top - at * leading }));
}

/** A PDF of these pages; `extra` goes into the trailer, `objects` to the end of the body. */
export function pdfOf(
  pages: readonly (readonly Piece[])[],
  { extra = "", objects = [] as readonly Uint8Array[] } = {},
): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (bytes: Uint8Array) => {
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (body: string) => {
    offsets.push(length);
    write(strToU8(`${offsets.length} 0 obj\n${body}\nendobj\n`, true));
  };
  const kids = pages.map((_, at) => `${6 + 2 * at} 0 R`).join(" ");
  write(strToU8("%PDF-1.7\n"));
  object("<< /Type /Catalog /Pages 2 0 R >>");
  object(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  object(
    "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
  );
  object(
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
  );
  object(streamOf(toUnicode()));
  for (const pieces of pages) {
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${offsets.length + 2} 0 R >>`,
    );
    object(streamOf(pieces.map(shown).join("\n")));
  }
  for (const bytes of objects) {
    offsets.push(length);
    write(bytes);
  }
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = offsets.length + 1;
  write(
    strToU8(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function shown({ text, x, y, size = 10 }: Piece): string {
  const codes = Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join("");
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

/** The codes of the text are UTF-16 units. */
function toUnicode(): string {
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const from = high * 256;
    return `1 beginbfrange\n<${hex(from)}> <${hex(from + 255)}> <${hex(from)}>\nendbfrange`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n${ranges.join("\n")}\nendcmap end end`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}
