/** One invented report pair, and an aligner that links it as written down here: lines are sentences. */
import type { Bead, Conflict, Match } from "../../src/model/alignment.js";
import type { Language, PerLanguage } from "../../src/model/language.js";
import type { BlockKind, Document, Segment, Span } from "../../src/model/text.js";
import type { Aligner } from "../../src/songngu.js";

export const VI = `Cầu Hòa Lạc bắc qua sông Nhuệ thông xe sáng 12/4/2024
Sáng 12/4/2024, tỉnh Hòa Phước tổ chức lễ thông xe cầu Hòa Lạc, công trình bắc qua sông Nhuệ được khởi công từ năm 2021.
Cầu dài 1.240 m, rộng 22 m, tổng vốn đầu tư 1.850 tỷ đồng, trong đó vốn vay của Ngân hàng Phát triển châu Á chiếm 60%.
Phát biểu tại buổi lễ, Chủ tịch UBND tỉnh Trần Quốc Bảo nói cây cầu rút ngắn quãng đường từ trung tâm tỉnh đến cảng Đông Hải còn 18 km.
"Người dân hai bờ đã chờ cây cầu này suốt mười lăm năm", ông Bảo nói.
Giám đốc Ban quản lý dự án Lê Thị Hạnh cho biết hơn 300 hộ dân đã nhường đất và được bồi thường trước Tết.
Trong ba tháng đầu, xe tải trên 30 tấn chưa được qua cầu.
Theo kế hoạch, đường dẫn phía nam sẽ hoàn thành vào tháng 9.
Ảnh: Minh Khang`;

export const EN = `Hoa Lac Bridge over the Nhue River opens to traffic
A bridge that locals had awaited for fifteen years opened on April 12, cutting the road from the provincial centre to Dong Hai port to 18 kilometres.
Hoa Phuoc province spent 1,850 billion dong (about 74 million dollars) on the 1,240-metre Hoa Lac Bridge, 60 percent of it borrowed from the Asian Development Bank.
Work began in 2021.
More than 320 households gave up land for the project, said its director, Le Thi Hanh.
They were paid before the Lunar New Year holiday, she added.
Shipping companies welcomed the opening.
The southern approach road is to be finished in September.
Reporting by Anna Field`;

/** Members of each link, `vi-en`, with grade and confidence. */
const LINKS = [
  ["0-0", "full", 0.94],
  ["1-3", "partial", 0.58],
  ["2-2", "full", 0.97],
  ["3,4-1", "full", 0.81],
  ["5-4,5", "partial", 0.62],
  ["7-7", "full", 0.88],
] as const;

const MATCHES: readonly (readonly [Match["kind"], vi: string, en: string, strength: number])[] = [
  ["name", "Hòa Lạc", "Hoa Lac", 1],
  ["place", "sông Nhuệ", "Nhue River", 1],
  ["word", "Cầu", "Bridge", 0.9],
  ["word", "thông xe", "opens to traffic", 0.8],
  ["date", "năm 2021", "2021", 1],
  ["money", "1.850 tỷ đồng", "1,850 billion dong", 1],
  ["measure", "1.240 m", "1,240-metre", 1],
  ["percent", "60%", "60 percent", 1],
  ["organisation", "Ngân hàng Phát triển châu Á", "Asian Development Bank", 1],
  ["word", "vốn vay", "borrowed", 0.7],
  ["measure", "18 km", "18 kilometres", 1],
  ["place", "cảng Đông Hải", "Dong Hai port", 1],
  ["period", "mười lăm năm", "fifteen years", 1],
  ["word", "trung tâm tỉnh", "provincial centre", 0.8],
  ["name", "Lê Thị Hạnh", "Le Thi Hanh", 1],
  ["role", "Giám đốc", "director", 1],
  ["word", "hộ dân", "households", 0.9],
  ["date", "tháng 9", "September", 1],
  ["word", "đường dẫn", "approach road", 0.7],
];
const AGAINST: readonly (readonly [vi: string, en: string])[] = [["300", "320"]];

function kindOf(text: string, index: number): BlockKind {
  if (index === 0) return "headline";
  if (text.startsWith("Ảnh:")) return "caption";
  return text.startsWith("Reporting by") ? "byline" : "body";
}

function linesOf({ text }: Document): Segment[] {
  let start = 0;
  return text.split("\n").map((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { index, paragraph: index, kind: kindOf(line, index), span, text: line };
  });
}

/** Where the words stand in one of the segments. */
function find(segments: readonly Segment[], words: string) {
  const segment = segments.find(({ text }) => text.includes(words));
  if (!segment) return [];
  const start = segment.span.start + segment.text.indexOf(words);
  const span: Span = { start, end: start + words.length };
  return [{ segment: segment.index, span }];
}

function evidenceOf(vi: readonly Segment[], en: readonly Segment[]): Bead["evidence"] {
  const both = (viWords: string, enWords: string) => ({ vi: find(vi, viWords), en: find(en, enWords) });
  const isThere = (places: PerLanguage<readonly unknown[]>) => places.vi.length > 0 && places.en.length > 0;
  return {
    signals: { hm: 0.713, mar: 0.402, snum: 2.1 },
    matched: MATCHES.flatMap(([kind, viWords, enWords, strength]): Match[] => {
      const places = both(viWords, enWords);
      return isThere(places) ? [{ kind, vi: places.vi[0], en: places.en[0], strength }] : [];
    }),
    conflicts: AGAINST.flatMap(([viWords, enWords]): Conflict[] => {
      const places = both(viWords, enWords);
      return isThere(places) ? [{ kind: "number", ...places }] : [];
    }),
  };
}

/** Links lines as `LINKS` says, for each run of nine lines again, so that a repeated report is a long one. */
export const sampleAligner: Aligner = (documents) => {
  const segments = { vi: linesOf(documents.vi), en: linesOf(documents.en) };
  const period = VI.split("\n").length;
  const times = Math.ceil(segments.vi.length / period);
  const beads = Array.from({ length: times }, (_, run) => run * period).flatMap((from) =>
    LINKS.flatMap(([link, grade, confidence]): Bead[] => {
      const [vi, en] = link.split("-").map((side) => side.split(",").map((index) => Number(index) + from));
      if (Math.max(...vi) >= segments.vi.length || Math.max(...en) >= segments.en.length) return [];
      const members = (language: Language, indices: readonly number[]) =>
        indices.map((index) => segments[language][index]);
      return [{ vi, en, grade, confidence, evidence: evidenceOf(members("vi", vi), members("en", en)) }];
    }),
  );
  const anchored = (language: Language) => segments[language].map((one) => ({ ...one, anchors: [] }));
  return {
    documents,
    sentences: { vi: anchored("vi"), en: anchored("en") },
    alignment: { order: "free", beads },
  };
};
