/** A small memory of one invented report pair, for looking at pages before and without a real store. */
import type { Match } from "../../src/model/alignment.js";
import { AppError } from "../../src/model/errors.js";
import type { Language } from "../../src/model/language.js";
import type { Songngu } from "../../src/model/memory.js";
import type { AlignmentView, ReviewAct, StoredBead, StoredSegment } from "../../src/model/review.js";
import type { Document } from "../../src/model/text.js";
import type { TranslationUnit } from "../../src/model/unit.js";

const VI = `Cầu Hòa Lạc bắc qua sông Nhuệ thông xe sáng 12/4/2024
Sáng 12/4/2024, tỉnh Hòa Phước tổ chức lễ thông xe cầu Hòa Lạc, công trình bắc qua sông Nhuệ được khởi công từ năm 2021.
Cầu dài 1.240 m, rộng 22 m, tổng vốn đầu tư 1.850 tỷ đồng, trong đó vốn vay của Ngân hàng Phát triển châu Á chiếm 60%.
Phát biểu tại buổi lễ, Chủ tịch UBND tỉnh Trần Quốc Bảo nói cây cầu rút ngắn quãng đường từ trung tâm tỉnh đến cảng Đông Hải còn 18 km.
"Người dân hai bờ đã chờ cây cầu này suốt mười lăm năm", ông Bảo nói.
Giám đốc Ban quản lý dự án Lê Thị Hạnh cho biết hơn 300 hộ dân đã nhường đất và được bồi thường trước Tết.
Trong ba tháng đầu, xe tải trên 30 tấn chưa được qua cầu.
Theo kế hoạch, đường dẫn phía nam sẽ hoàn thành vào tháng 9.
Ảnh: Minh Khang`;
const EN = `Hoa Lac Bridge over the Nhue River opens to traffic
A bridge that locals had awaited for fifteen years opened on April 12, cutting the road from the provincial centre to Dong Hai port to 18 kilometres.
Hoa Phuoc province spent 1,850 billion dong (about 74 million dollars) on the 1,240-metre Hoa Lac Bridge, 60 percent of it borrowed from the Asian Development Bank.
Work began in 2021.
More than 320 households gave up land for the project, said its director, Le Thi Hanh.
They were paid before the Lunar New Year holiday, she added.
Shipping companies welcomed the opening.
The southern approach road is to be finished in September.
Reporting by Anna Field`;

function documentOf(language: Language, text: string, title: string): Document {
  return { id: `doc-${language}`, language, title, origin: {}, text };
}

function segmentsOf(language: Language, text: string): StoredSegment[] {
  let start = 0;
  return text.split("\n").map((line, index, all) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const last = index === all.length - 1;
    return {
      id: `${language}${index}`,
      version: 1,
      index,
      paragraph: index,
      kind: index === 0 ? "headline" : last ? (language === "vi" ? "caption" : "byline") : "body",
      span,
      text: line,
      confirmedNull: false,
    };
  });
}

const texts = { vi: VI, en: EN };
const sentences = { vi: segmentsOf("vi", VI), en: segmentsOf("en", EN) };

function match(kind: Match["kind"], vi: string, en: string, strength = 1): Match {
  const at = (language: Language, words: string) => {
    const start = texts[language].indexOf(words, words.startsWith("@") ? 0 : 0);
    return { segment: 0, span: { start, end: start + words.length } };
  };
  return { kind, vi: at("vi", vi), en: at("en", en), strength };
}

function bead(
  id: string,
  vi: readonly number[],
  en: readonly number[],
  rest: Partial<StoredBead> & { matched?: Match[]; against?: [string, string] },
): StoredBead {
  const conflict = rest.against && match("number", ...rest.against);
  const join = (language: Language, members: readonly number[]) =>
    members.map((index) => sentences[language][index].text).join(" ");
  return {
    id,
    version: 1,
    vi: vi.map((index) => `vi${index}`),
    en: en.map((index) => `en${index}`),
    madeBy: "auto",
    grade: "full",
    confidence: 0.9,
    unitId: `unit-${id}`,
    unitVersion: 1,
    status: "unreviewed",
    text: { vi: join("vi", vi), en: join("en", en) },
    edited: false,
    trimmed: {},
    notes: [],
    ...rest,
    evidence: {
      signals: { hm: 0.713, mar: 0.402, snum: 2.1 },
      matched: rest.matched ?? [],
      conflicts: conflict ? [{ kind: "number", vi: [conflict.vi], en: [conflict.en] }] : [],
    },
  };
}

const BEADS: StoredBead[] = [
  bead("b1", [0], [0], {
    confidence: 0.94,
    status: "approved",
    matched: [
      match("name", "Hòa Lạc", "Hoa Lac"),
      match("name", "sông Nhuệ", "Nhue River"),
      match("word", "Cầu", "Bridge", 0.9),
      match("word", "thông xe", "opens to traffic", 0.8),
    ],
  }),
  bead("b2", [1], [3], { confidence: 0.58, grade: "partial", matched: [match("date", "năm 2021", "2021")] }),
  bead("b3", [2], [2], {
    confidence: 0.97,
    matched: [
      match("money", "1.850 tỷ đồng", "1,850 billion dong"),
      match("measure", "1.240 m", "1,240-metre"),
      match("percent", "60%", "60 percent"),
      match("organisation", "Ngân hàng Phát triển châu Á", "Asian Development Bank"),
      match("word", "vốn vay", "borrowed", 0.7),
    ],
  }),
  bead("b4", [3, 4], [1], {
    confidence: 0.81,
    status: "needs-work",
    matched: [
      match("measure", "18 km", "18 kilometres"),
      match("place", "cảng Đông Hải", "Dong Hai port"),
      match("number", "mười lăm năm", "fifteen years"),
      match("word", "trung tâm tỉnh", "provincial centre", 0.8),
    ],
    notes: [{ at: "2024-05-02T09:10:00Z", author: "lan", text: "Câu tiếng Anh gộp cả lời ông Bảo." }],
  }),
  bead("b5", [5], [4, 5], {
    confidence: 0.62,
    grade: "partial",
    matched: [
      match("name", "Lê Thị Hạnh", "Le Thi Hanh"),
      match("role", "Giám đốc", "director"),
      match("word", "hộ dân", "households", 0.9),
      match("date", "Tết", "Lunar New Year"),
    ],
    against: ["300", "320"],
  }),
  bead("b6", [7], [7], {
    confidence: 0.88,
    status: "rejected",
    madeBy: "hand",
    matched: [match("date", "tháng 9", "September"), match("word", "đường dẫn", "approach road", 0.7)],
  }),
];

function asUnit(stored: StoredBead): TranslationUnit {
  return {
    id: stored.unitId,
    version: stored.unitVersion,
    text: stored.text,
    grade: stored.grade,
    status: stored.status,
    ...(stored.confidence === undefined ? {} : { confidence: stored.confidence }),
    fragment: false,
    contexts: [{ alignmentId: "pair1", previous: { vi: "", en: "" }, next: { vi: "", en: "" } }],
    props: [],
    notes: stored.notes,
    createdAt: "2024-05-01T08:00:00Z",
    createdBy: "lan",
    changedAt: "2024-05-02T09:00:00Z",
    changedBy: "lan",
  };
}

/** Knows status, grade, text, comments, undo; anything else is `move-not-possible`. */
export function createFakeSongngu(repeat = 1): Songngu {
  let beads = BEADS;
  const past: StoredBead[][] = [];
  const future: StoredBead[][] = [];
  const view = (): AlignmentView => {
    const copies = Array.from({ length: repeat }, (_, copy) => copy);
    const copyId = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy}`);
    const all = copies.flatMap((copy) =>
      beads.map((one) => ({
        ...one,
        id: copyId(one.id, copy),
        vi: one.vi.map((id) => copyId(id, copy)),
        en: one.en.map((id) => copyId(id, copy)),
      })),
    );
    const copySentences = (language: Language) =>
      copies.flatMap((copy) =>
        sentences[language].map((one) => ({
          ...one,
          id: copyId(one.id, copy),
          index: one.index + copy * sentences[language].length,
        })),
      );
    return {
      id: "pair1",
      title: { vi: sentences.vi[0].text, en: sentences.en[0].text },
      createdAt: "2024-05-01T08:00:00Z",
      changedAt: "2024-05-02T09:00:00Z",
      order: "free",
      counts: Object.fromEntries(
        ["unreviewed", "needs-work", "approved", "rejected"].map((status) => [
          status,
          all.filter((one) => one.status === status).length,
        ]),
      ) as AlignmentView["counts"],
      segments: { vi: sentences.vi.length * repeat, en: sentences.en.length * repeat },
      uncovered: { vi: 2 * repeat, en: 2 * repeat },
      documents: {
        vi: documentOf("vi", VI, sentences.vi[0].text),
        en: documentOf("en", EN, sentences.en[0].text),
      },
      sentences: { vi: copySentences("vi"), en: copySentences("en") },
      beads: all,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
    };
  };
  const change = (id: string, version: number, next: (old: StoredBead) => Partial<StoredBead>) => {
    const old = beads.find((one) => one.id === id);
    if (!old) throw new AppError("not-found", id);
    if (old.version !== version) throw new AppError("changed-meanwhile", id);
    past.push(beads);
    future.length = 0;
    beads = beads.map((one) => (one === old ? { ...one, ...next(one), version: one.version + 1 } : one));
    return { seq: past.length, beads: [id] };
  };
  const act = (_pair: string, one: ReviewAct) => {
    switch (one.type) {
      case "set-status":
        return change(one.beads[0].id, one.beads[0].version, () => ({ status: one.status }));
      case "set-grade":
        return change(one.bead.id, one.bead.version, () => ({ grade: one.grade }));
      case "edit-text":
        return change(one.bead.id, one.bead.version, (old) => ({
          text: { ...old.text, [one.language]: one.text },
          edited: true,
        }));
      case "trim":
        return change(one.bead.id, one.bead.version, (old) => ({
          trimmed: { ...old.trimmed, [one.segmentId]: one.spans },
        }));
      case "comment":
        return change(one.bead.id, one.bead.version, (old) => ({
          notes: [...old.notes, { at: new Date(0).toISOString(), author: "lan", text: one.text }],
        }));
      default:
        throw new AppError("move-not-possible", one.type);
    }
  };
  const move = (from: StoredBead[][], to: StoredBead[][]) => {
    const state = from.pop();
    if (!state) throw new AppError("nothing-to-undo", "no act of yours is left");
    to.push(beads);
    beads = state;
    return { seq: 0, beads: [] };
  };
  const page = <T>(rows: readonly T[]) => Promise.resolve({ rows, total: rows.length });
  return {
    addReports: () => Promise.resolve("pair1"),
    listAlignments: () => Promise.resolve([view()]),
    getAlignment: (id) =>
      id === "pair1" ? Promise.resolve(view()) : Promise.reject(new AppError("not-found", `pair ${id}`)),
    act: async (...args) => Promise.resolve(act(args[0], args[1])),
    undo: async () => Promise.resolve(move(past, future)),
    redo: async () => Promise.resolve(move(future, past)),
    realign: () => Promise.resolve({ seq: 0, beads: [] }),
    deleteAlignment: () => Promise.resolve(),
    listUnits: () => page(beads.map(asUnit)),
    eachUnit: async function* () {
      for (const one of beads) yield await Promise.resolve(asUnit(one));
    },
    importUnits: async (units) => {
      let added = 0;
      for await (const _ of units) added += 1;
      return { added, duplicates: 0 };
    },
    lookup: (text, { language }) =>
      Promise.resolve(
        language === "en" && text
          ? [
              {
                unit: asUnit(beads[0]),
                base: 86,
                penalties: [{ reason: "unreviewed", points: 5 }],
                percent: 81,
              },
            ]
          : [],
      ),
    search: (phrase) => {
      const hits = beads.flatMap((one) => {
        const start = one.text.en.toLowerCase().indexOf(phrase.toLowerCase());
        return start < 0
          ? []
          : [
              {
                unit: asUnit(one),
                language: "en" as const,
                spans: [{ start, end: start + phrase.length }],
              },
            ];
      });
      return page(hits);
    },
    stats: () => Promise.reject(new Error("not asked for")),
    backup: () => Promise.resolve(),
    check: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}
