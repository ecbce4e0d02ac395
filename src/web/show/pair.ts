/** One alignment and what the reader wants to see of it → the page of the pair. */
import type { PerLanguage } from "../../model/language.js";
import type { AlignmentView, StoredBead, StoredSegment } from "../../model/review.js";
import { REVIEW_STATUSES } from "../../model/unit.js";
import { sentenceAnchor, url } from "../routes.js";
import type { Formats, Strings } from "../strings.js";
import {
  createRowContext,
  isDoubtful,
  showBead,
  showSentence,
  type BeadView,
  type RowContext,
} from "./bead.js";
import { drawRibbon, type Ribbon } from "./ribbon.js";
import { numberBeads, placeRows, type GapPlace, type Place } from "./rows.js";

/** Rows of one page: a browser lays out that many at once without a pause, and few pairs need a second page. */
export const ROWS_PER_PAGE = 120;

export const SHOWN = ["all", "doubtful", ...REVIEW_STATUSES, "uncovered"] as const;
export type Shown = (typeof SHOWN)[number];

/** Which rows: a filter, and a page by number (from 1) or by the row to be on it. */
export interface PairRequest {
  readonly show: Shown;
  readonly page?: number;
  /** Id of a bead or a sentence. */
  readonly at?: string;
  /** Set where the same two reports were put in again. */
  readonly known?: string;
}

/** A sentence without a bead, with its buttons. */
export interface LoneView {
  readonly id: string;
  readonly anchor: string;
  readonly version: number;
  readonly confirmed: boolean;
  readonly sentence: ReturnType<typeof showSentence>;
  readonly hrefs: { readonly confirm: string; readonly link: string; readonly split: string };
}

export interface GapView {
  readonly kind: "gap";
  readonly sides: readonly {
    readonly language: string;
    readonly name: string;
    readonly lone: readonly LoneView[];
  }[];
}

export type RowView = GapView | { readonly kind: "bead"; readonly bead: BeadView };

/** The strip above the rows: titles, progress, filters, undo. */
export interface BarView {
  readonly titles: PerLanguage<string>;
  readonly done: number;
  /** Beads in all, at least 1, as a progress bar needs it. */
  readonly max: number;
  readonly progress: string;
  readonly filters: readonly {
    readonly look: string;
    readonly label: string;
    readonly count: number;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly orders: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
  readonly hrefs: Readonly<
    Record<"pair" | "undo" | "redo" | "realign" | "link" | "export" | "delete", string>
  >;
}

export interface PairPage {
  readonly bar: BarView;
  readonly rows: readonly RowView[];
  /** Said above rows that are mere suggestions; empty otherwise. */
  readonly remarks: readonly string[];
  readonly ribbon: Ribbon;
  /** Absent where all rows stand on one page. */
  readonly pages?: { readonly label: string; readonly previous?: string; readonly next?: string };
}

/** More likely wrong than right, and not decided on yet. */
function isSuggestion({ status, confidence }: StoredBead): boolean {
  return status === "unreviewed" && confidence !== undefined && confidence < 0.5;
}

export function isReviewed(bead: Pick<StoredBead, "status">): boolean {
  return bead.status === "approved" || bead.status === "rejected";
}

function matches(show: Shown, place: Place): boolean {
  if (show === "all") return true;
  if (show === "uncovered") return place.kind === "gap";
  if (place.kind === "gap") return false;
  return show === "doubtful" ? isDoubtful(place.bead) : place.bead.status === show;
}

function holds(place: Place, id: string): boolean {
  return place.kind === "bead"
    ? place.bead.id === id
    : [...place.sentences.vi, ...place.sentences.en].some((sentence) => sentence.id === id);
}

export function showPair(view: AlignmentView, request: PairRequest, t: Strings, formats: Formats): PairPage {
  const places = placeRows(view).filter((place) => matches(request.show, place));
  const at = request.at === undefined ? -1 : places.findIndex((place) => holds(place, request.at!));
  const last = Math.max(1, Math.ceil(places.length / ROWS_PER_PAGE));
  const page = at >= 0 ? Math.floor(at / ROWS_PER_PAGE) + 1 : Math.min(request.page ?? 1, last);
  const from = (page - 1) * ROWS_PER_PAGE;
  const shown = places.slice(from, from + ROWS_PER_PAGE);
  const context = createRowContext(view, numberBeads(view), t, formats);
  const href = (to: number) =>
    to < 1 || to > last
      ? {}
      : { href: url("pair", { pair: view.id }, { query: { show: request.show, page: String(to) } }) };
  return {
    bar: showBar(view, request.show, t),
    rows: shown.map((place) =>
      place.kind === "bead"
        ? { kind: "bead", bead: showBead(context, place.bead, place.number) }
        : showGap(context, place),
    ),
    remarks: [
      ...(request.known === undefined ? [] : [t.pair.known]),
      ...(view.beads.length > 0 && view.beads.every(isSuggestion) ? [t.pair.suggestions] : []),
    ],
    ribbon: drawRibbon(view),
    ...(last > 1
      ? {
          pages: {
            label: t.pair.rows(from + 1, from + shown.length, places.length),
            ...renamed("previous", href(page - 1).href),
            ...renamed("next", href(page + 1).href),
          },
        }
      : {}),
  };
}

function renamed<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

/** The strip alone, for a page that changes in part. */
export function showBar(view: AlignmentView, show: Shown, t: Strings): BarView {
  const ids = { pair: view.id };
  const total = view.beads.length;
  const done = view.beads.filter(isReviewed).length;
  const lone = view.uncovered.vi + view.uncovered.en;
  const filter = (value: Shown, label: string, count: number) => ({
    look: value,
    label,
    count,
    href: url("pair", ids, { query: { show: value === "all" ? undefined : value } }),
    current: show === value,
  });
  return {
    titles: view.title,
    done,
    max: Math.max(1, total),
    progress: t.pair.progress(done, total),
    filters: [
      filter("all", t.pair.all, total),
      filter("doubtful", t.pair.doubtful, view.beads.filter(isDoubtful).length),
      ...REVIEW_STATUSES.map((status) => filter(status, t.status[status], view.counts[status])),
      filter("uncovered", t.pair.uncovered, lone),
    ],
    canUndo: view.canUndo,
    canRedo: view.canRedo,
    orders: (["auto", "monotone", "free"] as const).map((value) => ({
      value,
      label: t.orders[value],
      chosen: value === view.order,
    })),
    hrefs: {
      pair: url("pair", ids),
      undo: url("undo", ids),
      redo: url("redo", ids),
      realign: url("realign", ids),
      link: url("link", ids),
      export: url("export", {}, { query: { pair: view.id } }),
      delete: url("deletePair", ids),
    },
  };
}

function showLone(context: RowContext, language: "vi" | "en", segment: StoredSegment): LoneView {
  const pair = context.view.id;
  const ids = { pair, sentence: segment.id };
  return {
    id: segment.id,
    anchor: sentenceAnchor(segment.id),
    version: segment.version,
    confirmed: segment.confirmedNull,
    sentence: showSentence(context, language, segment, []),
    hrefs: {
      confirm: url("confirmNull", ids),
      link: url("link", { pair }, { query: { [language]: segment.id }, hash: sentenceAnchor(segment.id) }),
      split: url("sentence", ids),
    },
  };
}

function showGap(context: RowContext, gap: GapPlace): GapView {
  return {
    kind: "gap",
    sides: (["vi", "en"] as const).map((language) => ({
      language,
      name: context.t.languages[language],
      lone: gap.sentences[language].map((segment) => showLone(context, language, segment)),
    })),
  };
}
