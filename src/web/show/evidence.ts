/** The evidence of a bead → marks in both texts, a one-line summary, and the full list a reviewer can check. */
import type { Conflict, Evidence, Match } from "../../model/alignment.js";
import type { Language, PerLanguage } from "../../model/language.js";
import type { Document, Span } from "../../model/text.js";
import type { Formats, Strings } from "../strings.js";
import type { Highlight } from "./pieces.js";

/** The style sheet ties this many matches of one bead to their other side; further ones share the ties again. */
export const TIES = 40;

/** Highlights of one bead, by side, in document offsets. */
export type Marks = PerLanguage<readonly Highlight[]>;

/** One match or conflict in words, with the class that ties it to its marks. */
export interface EvidenceLine {
  readonly tie: string;
  readonly vi: string;
  readonly en: string;
  readonly label: string;
  readonly strength: string;
}

export interface EvidenceView {
  readonly summary: string;
  readonly matched: readonly EvidenceLine[];
  readonly conflicts: readonly EvidenceLine[];
  readonly signals: readonly { readonly name: string; readonly value: string }[];
}

/** Kinds in four looks: who, how much, when, and plain words. */
const LOOK: Readonly<Record<Match["kind"], string>> = {
  name: "who",
  place: "who",
  organisation: "who",
  role: "who",
  number: "much",
  ordinal: "much",
  percent: "much",
  money: "much",
  measure: "much",
  score: "much",
  date: "when",
  period: "when",
  time: "when",
  word: "word",
};

/** Numbers, names and dates first, so that plain words are the ones that share ties in a long sentence. */
function inOrder(matched: readonly Match[]): Match[] {
  return [...matched.filter(({ kind }) => kind !== "word"), ...matched.filter(({ kind }) => kind === "word")];
}

function tieOf(index: number): string {
  return `t${index % TIES}`;
}

/** Ties of conflicts follow those of the matches. */
function conflictTie(evidence: Evidence, index: number): string {
  return tieOf(evidence.matched.length + index);
}

/** Where to mark what in both documents. */
export function marksOf(evidence: Evidence): Marks {
  const of = (language: Language): Highlight[] => [
    ...inOrder(evidence.matched).map((match, index) => ({
      span: match[language].span,
      classes: [LOOK[match.kind], tieOf(index)],
    })),
    ...evidence.conflicts.flatMap((conflict, index) =>
      conflict[language].map(({ span }) => ({ span, classes: ["against", conflictTie(evidence, index)] })),
    ),
  ];
  return { vi: of("vi"), en: of("en") };
}

/** Between two letters of one word, or two digits of one number or date. */
const NOT_INSIDE = {
  before: String.raw`(?<!\p{L}\p{M}*(?=\p{L}))(?<!\p{Nd}[.,/]?(?=\p{Nd}))`,
  after: String.raw`(?!(?<=\p{L}\p{M}*)[\p{L}\p{M}])(?!(?<=\p{Nd})[.,/]?\p{Nd})`,
};

/** The same highlights wherever their wording still stands, as whole words, in a text that someone has edited. */
export function marksInEdited(text: string, document: Document, marks: readonly Highlight[]): Highlight[] {
  return marks.flatMap(({ span, classes }) => {
    const wording = document.text.slice(span.start, span.end).replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
    const start = text.search(new RegExp(NOT_INSIDE.before + wording + NOT_INSIDE.after, "u"));
    return start < 0 ? [] : [{ span: { start, end: start + span.end - span.start }, classes }];
  });
}

function wording(document: Document, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, " ")).join(" · ");
}

function conflictLine(
  conflict: Conflict,
  tie: string,
  documents: PerLanguage<Document>,
  t: Strings,
): EvidenceLine {
  return {
    tie,
    vi: wording(
      documents.vi,
      conflict.vi.map(({ span }) => span),
    ),
    en: wording(
      documents.en,
      conflict.en.map(({ span }) => span),
    ),
    label: t.detail[conflict.kind],
    strength: "",
  };
}

function summarise(matched: readonly Match[], t: Strings): string {
  const counts = new Map<Match["kind"], number>();
  for (const { kind } of inOrder(matched)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => t.shared[kind](count)).join(" · ");
}

/** Everything that speaks for and against a bead, in words. */
export function showEvidence(
  evidence: Evidence,
  documents: PerLanguage<Document>,
  t: Strings,
  formats: Formats,
): EvidenceView {
  return {
    summary: summarise(evidence.matched, t),
    matched: inOrder(evidence.matched).map((match, index) => ({
      tie: tieOf(index),
      vi: wording(documents.vi, [match.vi.span]),
      en: wording(documents.en, [match.en.span]),
      label: t.detail[match.kind],
      strength: formats.percent(match.strength),
    })),
    conflicts: evidence.conflicts.map((conflict, index) =>
      conflictLine(conflict, conflictTie(evidence, index), documents, t),
    ),
    signals: Object.entries(evidence.signals).map(([signal, value]) => ({
      name: Object.entries(t.signals).find(([name]) => name === signal)?.[1] ?? signal,
      value: formats.percent(value),
    })),
  };
}
