/** The library's face: two reports → their alignment, a memory of reviewed units, and files of both. */
export { alignReports, type AlignedReports, type AlignOptions } from "./pipeline.js";
export type { Weights } from "./comparison.js";
export { loadWeights } from "./weights.js";
export { createSongngu, type Aligner, type SongnguParts } from "./songngu.js";
export { openMemory, type MemoryAccess } from "./memory/open.js";
export type { MemoryStore } from "./memory/port.js";

export { pairByLanguage, readReport, readText, type ReadOptions } from "./read/read.js";
export { readLines, segmentsFromLines } from "./read/lines.js";
export { segmentDocument } from "./segment/segment.js";
export { anchorSegments, type AnchorOptions } from "./anchor/anchor.js";

export { selectBeads, unitsOfAlignment, type AlignedTexts } from "./exchange/aligned.js";
export { writeAlignmentJson, writeUnitJson } from "./exchange/json.js";
export { writeAlignmentTable, writeUnitTable } from "./exchange/table.js";
export { parseTmx, type TmxReading, type TmxReport } from "./exchange/tmx/parse.js";
export { writeTmx, type TmxOptions } from "./exchange/tmx/write.js";
export { writeXliff, type XliffOptions } from "./exchange/xliff.js";
export { writeXlsx } from "./exchange/xlsx.js";

export {
  calibrate,
  scoreBeads,
  scoreLinks,
  scoreReports,
  type BeadScores,
  type LinkScores,
  type ReportScores,
} from "./align/evaluate.js";

export type * from "./model/alignment.js";
export type * from "./model/anchor.js";
export { AppError, ERROR_CODES, type ErrorCode } from "./model/errors.js";
export type * from "./model/language.js";
export type * from "./model/memory.js";
export type * from "./model/review.js";
export type * from "./model/text.js";
export type * from "./model/unit.js";
