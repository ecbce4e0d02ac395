/** Units of the memory, found or listed → the page of the memory. */
import { diffWordsWithSpace } from "diff";
import type { Grade } from "../../model/alignment.js";
import type { Language } from "../../model/language.js";
import type { ConcordanceHit, FuzzyMatch } from "../../model/memory.js";
import { REVIEW_STATUSES, type ReviewStatus, type TranslationUnit } from "../../model/unit.js";
import { beadAnchor, url } from "../routes.js";
import type { Formats, Strings } from "../strings.js";
import { cutPieces, type Piece } from "./pieces.js";

export const UNITS_PER_PAGE = 40;

/** A unit, how well it fits, and its texts with what matters marked. */
export interface UnitView {
  readonly id: string;
  readonly status: ReviewStatus;
  readonly statusLabel: string;
  readonly gradeLabel: string;
  readonly changed: string;
  readonly author: string;
  readonly percent: string;
  readonly reasons: string;
  readonly sides: readonly {
    readonly language: Language;
    readonly name: string;
    readonly pieces: readonly Piece[];
  }[];
  /** The link the unit was met in; empty for imported ones. */
  readonly pairHref: string;
}

function showUnit(
  unit: TranslationUnit,
  pieces: (language: Language) => readonly Piece[],
  t: Strings,
  formats: Formats,
): UnitView {
  const met = unit.contexts.find(({ alignmentId }) => alignmentId !== undefined);
  return {
    id: unit.id,
    status: unit.status,
    statusLabel: t.status[unit.status],
    gradeLabel: t.grade[unit.grade],
    changed: formats.time(unit.changedAt),
    author: unit.changedBy,
    percent: "",
    reasons: "",
    sides: (["vi", "en"] as const).map((language) => ({
      language,
      name: t.languages[language],
      pieces: pieces(language),
    })),
    pairHref: met?.alignmentId === undefined ? "" : hrefOf(met.alignmentId, met.beadId),
  };
}

function hrefOf(pair: string, bead?: string): string {
  return url("pair", { pair }, bead === undefined ? {} : { query: { at: bead }, hash: beadAnchor(bead) });
}

/** A unit as it stands. */
export function showListed(unit: TranslationUnit, t: Strings, formats: Formats): UnitView {
  return showUnit(unit, (language) => cutPieces(unit.text[language], 0, []), t, formats);
}

/** A unit with the searched phrase marked. */
export function showHit(hit: ConcordanceHit, t: Strings, formats: Formats): UnitView {
  const found = hit.spans.map((span) => ({ span, classes: ["found"] }));
  return showUnit(
    hit.unit,
    (language) => cutPieces(hit.unit.text[language], 0, language === hit.language ? found : []),
    t,
    formats,
  );
}

/** A unit with what differs from the looked-up text, and its percent taken apart. */
export function showMatch(
  match: FuzzyMatch & { readonly language: Language },
  text: string,
  t: Strings,
  formats: Formats,
): UnitView {
  const difference = diffWordsWithSpace(text, match.unit.text[match.language]).map((part) => ({
    text: part.value,
    classes: part.added ? "added" : part.removed ? "removed" : "",
  }));
  const penalties = match.penalties.map(
    ({ reason, points }) => `−${formats.count(points)} ${t.memory.penalties[reason]}`,
  );
  return {
    ...showUnit(
      match.unit,
      (language) => (language === match.language ? difference : cutPieces(match.unit.text[language], 0, [])),
      t,
      formats,
    ),
    percent: formats.percent(match.percent / 100),
    reasons: [
      ...(penalties.length > 0 ? [t.memory.base(formats.percent(match.base / 100))] : []),
      ...penalties,
    ].join(" · "),
  };
}

/** Boxes to tick for status and grade; nothing ticked means no restriction. */
export function showChoices(statuses: readonly ReviewStatus[], grades: readonly Grade[], t: Strings) {
  return {
    statuses: REVIEW_STATUSES.map((value) => ({
      value,
      label: t.status[value],
      chosen: statuses.includes(value),
    })),
    grades: (["full", "partial"] as const).map((value) => ({
      value,
      label: t.grade[value],
      chosen: grades.includes(value),
    })),
  };
}
