/** An alignment and what the aligner says of it now → all that people have not settled, replaced. */
import type { Alignment, Bead, Fixed } from "../model/alignment.js";
import { isSameContent, type AlignmentState, type BeadRow } from "../model/rows.js";
import type { PerLanguage } from "../model/language.js";
import type { Segment } from "../model/text.js";
import { contentKey } from "../model/unit.js";
import { foundBead } from "./alignment.js";
import { createDraft, livingBeads, unitOf, type Circumstances, type Draft } from "./draft.js";
import { layoutOf, readBead, type Layout } from "./layout.js";
import { changeUnit, createBead, isOwn, removeBead } from "./regroup.js";

/** What the aligner needs to know: the sentences as they are now, and what it must not touch. */
export interface Settled {
  readonly segments: PerLanguage<readonly Segment[]>;
  readonly fixed: Fixed;
}

export function settledOf(state: AlignmentState): Settled {
  const draft = createDraft(state);
  const layout = layoutOf(state.documents, state.segments);
  const isRefused = (bead: BeadRow): boolean => unitOf(draft, bead).status === "rejected";
  const settled = livingBeads(draft).filter((bead) => isSettled(draft, layout, bead));
  const nulls = (language: "vi" | "en"): number[] =>
    layout.sentences[language].flatMap(({ confirmedNull }, index) => (confirmedNull ? [index] : []));
  return {
    segments: { vi: segmentsOf(layout, "vi"), en: segmentsOf(layout, "en") },
    fixed: {
      beads: settled.filter((bead) => !isRefused(bead)).map((bead) => indices(layout, bead)),
      refused: settled.filter(isRefused).map((bead) => indices(layout, bead)),
      nulls: { vi: nulls("vi"), en: nulls("en") },
    },
  };
}

/**
 * Settled beads stay, whatever the aligner says; a bead that it finds again keeps its id and unit and gets the new
 * evidence; the other beads go, and new ones come. What it found against the settled is passed over.
 */
export function realign(state: AlignmentState, found: Alignment, engine: string, who: Circumstances): Draft {
  const draft = createDraft(state);
  const layout = layoutOf(state.documents, state.segments);
  const { fixed } = settledOf(state);
  const open = livingBeads(draft).filter((bead) => !isSettled(draft, layout, bead));
  const byMembers = new Map(open.map((bead) => [JSON.stringify(bead.members), bead]));
  for (const bead of allowed(found, fixed)) {
    const fresh = foundBead(layout, bead, state.alignment.id, engine, who.ids());
    const key = JSON.stringify(fresh.members);
    const known = byMembers.get(key);
    byMembers.delete(key);
    if (known === undefined) {
      createBead(draft, layout, fresh, who);
      continue;
    }
    draft.put("beads", { ...known, ...fresh, id: known.id });
    const unit = unitOf(draft, known);
    const { grade, confidence } = bead;
    if (isOwn(unit, known) && !isSameContent([unit.grade, unit.confidence], [grade, confidence])) {
      changeUnit(draft, unit, { grade, confidence }, who);
    }
  }
  for (const bead of byMembers.values()) removeBead(draft, bead);
  if (found.order !== state.alignment.order)
    draft.put("alignments", { ...state.alignment, order: found.order });
  return draft;
}

/** True for a bead that carries a person's word or work: status, grade, text, spans, comment, or the bead itself. */
function isSettled(draft: Draft, layout: Layout, bead: BeadRow): boolean {
  const unit = unitOf(draft, bead);
  const { text } = readBead(layout, bead);
  return (
    bead.madeBy === "hand" ||
    unit.status !== "unreviewed" ||
    (isOwn(unit, bead) && unit.grade !== bead.grade) ||
    contentKey(unit.text) !== contentKey(text) ||
    unit.notes.length > 0 ||
    Object.keys(bead.trimmed).length > 0
  );
}

/** The beads that neither repeat a settled link nor take a sentence that a settled bead or null holds. */
function allowed({ order, beads }: Alignment, fixed: Fixed): Bead[] {
  const links = new Set([...fixed.beads, ...fixed.refused].flatMap(linkKeys));
  const nulls = { vi: new Set(fixed.nulls.vi), en: new Set(fixed.nulls.en) };
  const taken = {
    vi: new Set(order === "free" ? [] : fixed.beads.flatMap(({ vi }) => vi)),
    en: new Set(order === "free" ? [] : fixed.beads.flatMap(({ en }) => en)),
  };
  const isFree = (language: "vi" | "en", index: number): boolean =>
    !nulls[language].has(index) && !taken[language].has(index);
  return beads.filter(
    (bead) =>
      bead.vi.every((index) => isFree("vi", index)) &&
      bead.en.every((index) => isFree("en", index)) &&
      linkKeys(bead).every((key) => !links.has(key)),
  );
}

function linkKeys({ vi, en }: Pick<Bead, "vi" | "en">): string[] {
  return vi.flatMap((source) => en.map((target) => `${source}-${target}`));
}

function indices(layout: Layout, bead: BeadRow): Pick<Bead, "vi" | "en"> {
  const places = (ids: readonly string[]): number[] => ids.map((id) => layout.position.get(id)!);
  return { vi: places(bead.members.vi), en: places(bead.members.en) };
}

/** The living sentences of one side as the stages know them. */
export function segmentsOf(layout: Layout, language: "vi" | "en"): Segment[] {
  const { text } = layout.documents[language];
  return layout.sentences[language].map(({ paragraph, kind, span }, index) => ({
    index,
    paragraph,
    kind,
    span,
    text: text.slice(span.start, span.end),
  }));
}
