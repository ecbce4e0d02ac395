/** Acts that group members anew: merge beads, split a bead. */
import type { Evidence } from "../model/alignment.js";
import { LANGUAGES, type Language, type PerLanguage } from "../model/language.js";
import { GAP } from "../model/members.js";
import type { BeadRow, SegmentRow } from "../model/rows.js";
import { notPossible, seenBead, unitOf, type Draft } from "./draft.js";
import { inOrder, layoutOf, readBead, type Layout } from "./layout.js";
import type { Move } from "./move.js";
import { createBead, mergedGrade, regroupBead, removeBead } from "./regroup.js";

/**
 * The first bead in document order takes in the others and keeps its id and unit. Texts that someone edited are
 * joined as they stand; the status stays where all agree.
 */
export const mergeBeads: Move<"merge-beads"> = (draft, act, who) => {
  const layout = layoutOf(draft.state.documents, draft.all("segments"));
  const beads = byPlace(
    layout,
    act.beads.map((seen) => seenBead(draft, seen)),
  );
  const first = beads.at(0);
  const others = beads.slice(1);
  if (first === undefined || new Set(beads).size < 2) throw notPossible("merging needs two beads or more");
  const units = beads.map((bead) => unitOf(draft, bead));
  const merged: BeadRow = {
    ...first,
    members: {
      vi: inOrder(
        layout,
        beads.flatMap(({ members }) => members.vi),
      ),
      en: inOrder(
        layout,
        beads.flatMap(({ members }) => members.en),
      ),
    },
    madeBy: "hand",
    grade: mergedGrade(units),
    evidence: joinEvidence(beads),
    trimmed: joinTrims(beads),
  };
  const joined = joinedTexts(draft, layout, beads, merged);
  for (const other of others) removeBead(draft, other);
  regroupBead(draft, layout, merged, LANGUAGES, who, joined);
  const unit = unitOf(draft, draft.get("beads", first.id));
  const agreed = units.every(({ status }) => status === units[0].status);
  draft.put("units", {
    ...unit,
    grade: mergedGrade(units),
    status: agreed ? unit.status : "unreviewed",
    notes: units.flatMap(({ notes }) => notes),
  });
};

/**
 * The first group keeps the bead's id and unit. All parts are unreviewed: what was said of the whole need not hold of
 * a part. A text that someone edited is read from the documents again.
 */
export const splitBead: Move<"split-bead"> = (draft, act, who) => {
  const bead = seenBead(draft, act.bead);
  refuseBadGroups(bead, act.groups);
  const layout = layoutOf(draft.state.documents, draft.all("segments"));
  const unit = unitOf(draft, bead);
  act.groups.forEach((group, place) => {
    const members = { vi: inOrder(layout, group.vi), en: inOrder(layout, group.en) };
    const part: BeadRow = {
      ...bead,
      members,
      madeBy: "hand",
      evidence: evidenceWithin(bead.evidence, layout, members),
      trimmed: Object.fromEntries(
        Object.entries(bead.trimmed).filter(([id]) => members.vi.includes(id) || members.en.includes(id)),
      ),
    };
    if (place > 0) {
      createBead(draft, layout, { ...part, id: who.ids(), grade: unit.grade }, who);
      return;
    }
    regroupBead(draft, layout, part, LANGUAGES, who);
    draft.put("units", { ...unitOf(draft, draft.get("beads", bead.id)), status: "unreviewed" });
  });
};

function refuseBadGroups(bead: BeadRow, groups: readonly PerLanguage<readonly string[]>[]): void {
  if (groups.length < 2) throw notPossible("splitting needs two groups or more");
  for (const language of LANGUAGES) {
    if (groups.some((group) => group[language].length === 0)) {
      throw notPossible("every group needs sentences on both sides");
    }
    const named = groups.flatMap((group) => group[language]).sort();
    if (named.join() !== [...bead.members[language]].sort().join()) {
      throw notPossible("every sentence of the bead must stand in exactly one group");
    }
  }
}

/** Beads in order of their first Vietnamese, then English member. */
export function byPlace<B extends Pick<BeadRow, "members">>(layout: Layout, beads: readonly B[]): B[] {
  const place = (bead: B, language: Language): number => layout.position.get(bead.members[language][0])!;
  return beads.toSorted(
    (one, other) => place(one, "vi") - place(other, "vi") || place(one, "en") - place(other, "en"),
  );
}

/** A segment stays whole in the merged bead unless every bead that held it trimmed it. */
function joinTrims(beads: readonly BeadRow[]): BeadRow["trimmed"] {
  const whole = new Set(
    beads.flatMap(({ members, trimmed }) => [...members.vi, ...members.en].filter((id) => !(id in trimmed))),
  );
  const trims = beads.flatMap(({ trimmed }) => Object.entries(trimmed)).filter(([id]) => !whole.has(id));
  return Object.fromEntries(trims.toReversed());
}

/** For each side where a bead's text was edited: the texts as they stand, joined in document order. */
function joinedTexts(
  draft: Draft,
  layout: Layout,
  beads: readonly BeadRow[],
  merged: BeadRow,
): { [language in Language]?: string } {
  const texts: { [language in Language]?: string } = {};
  for (const language of LANGUAGES) {
    const present = beads.map((bead) => unitOf(draft, bead).text[language]);
    const read = beads.map((bead) => readBead(layout, bead).text[language]);
    if (present.every((text, place) => text === read[place])) continue;
    const gaps = readBead(layout, merged).text[language].includes(GAP);
    texts[language] = [...new Set(present)].join(gaps ? GAP : " ");
  }
  return texts;
}

function joinEvidence(beads: readonly BeadRow[]): Evidence {
  return {
    signals: beads[0].evidence.signals,
    matched: beads.flatMap(({ evidence }) => evidence.matched),
    conflicts: beads.flatMap(({ evidence }) => evidence.conflicts),
  };
}

/** What of the evidence lies in the members, on both sides. */
function evidenceWithin(
  evidence: Evidence,
  layout: Layout,
  members: PerLanguage<readonly string[]>,
): Evidence {
  const segments = (language: Language): SegmentRow[] =>
    members[language].map((id) => layout.sentences[language][layout.position.get(id)!]);
  const sides = { vi: segments("vi"), en: segments("en") };
  const holds = (language: Language, start: number): boolean =>
    sides[language].some(({ span }) => span.start <= start && start < span.end);
  return {
    signals: evidence.signals,
    matched: evidence.matched.filter(
      ({ vi, en }) => holds("vi", vi.span.start) && holds("en", en.span.start),
    ),
    conflicts: evidence.conflicts.filter(
      ({ vi, en }) =>
        vi.some(({ span }) => holds("vi", span.start)) && en.some(({ span }) => holds("en", span.start)),
    ),
  };
}
