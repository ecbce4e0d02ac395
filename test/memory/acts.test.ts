/** Random acts of two people, restarts among them: what must hold whatever they do. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "../../src/model/errors.js";
import type { AlignmentView, ReviewAct, StoredBead, StoredSegment } from "../../src/model/review.js";
import { faultsOf } from "../../src/review/faults.js";
import { replay, snapshot, unlikeHistory } from "./contract.js";
import { alignLines, createStage, reports, type Stage } from "./stage.js";
import { FUZZ_FACTOR, runs } from "../support/runs.js";

/** What someone tries: an act drawn from the present state by these numbers, or a step of history. */
interface Step {
  readonly kind: keyof typeof tries | (typeof STEPS)[number];
  readonly actor: "an" | "binh";
  readonly a: number;
  readonly b: number;
}

/** `overtaken` is a realign while which another act happens. */
const STEPS = ["undo", "undo", "redo", "realign", "overtaken", "restart"] as const;

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length];

/** Acts on what there is; the picks may well break a rule, and are refused then. */
const tries = {
  status: (view: AlignmentView, a: number, b: number): ReviewAct => ({
    type: "set-status",
    beads: [pick(view.beads, a), pick(view.beads, b)],
    status: pick(["approved", "rejected", "needs-work", "unreviewed"] as const, a + b),
  }),
  grade: (view: AlignmentView, a: number, b: number): ReviewAct => ({
    type: "set-grade",
    bead: pick(view.beads, a),
    grade: pick(["full", "partial"] as const, b),
  }),
  text: (view: AlignmentView, a: number, b: number): ReviewAct => ({
    type: "edit-text",
    bead: pick(view.beads, a),
    language: pick(["vi", "en"] as const, b),
    text: pick(["Câu khác.", "Một câu.", "Another.", ""], a + b),
  }),
  merge: (view: AlignmentView, a: number, b: number): ReviewAct => ({
    type: "merge-beads",
    beads: [pick(view.beads, a), pick(view.beads, b)],
  }),
  splitBead: (view: AlignmentView, a: number, b: number): ReviewAct => {
    const bead = pick(view.beads, a);
    const cut = (ids: readonly string[]) => [ids.slice(0, 1 + (b % 2)), ids.slice(1 + (b % 2))];
    const [vi, en] = [cut(bead.vi), cut(bead.en)];
    return { type: "split-bead", bead, groups: [0, 1].map((at) => ({ vi: vi[at], en: en[at] })) };
  },
  splitSegment: (view: AlignmentView, a: number, b: number): ReviewAct => {
    const segment = pick(sentences(view), a);
    return { type: "split-segment", segment, at: segment.span.start + (b % 12) };
  },
  link: (view: AlignmentView, a: number, b: number): ReviewAct => ({
    type: "link",
    vi: [pick(view.sentences.vi, a), pick(view.sentences.vi, a + (b % 2))].map(({ id }) => id),
    en: [pick(view.sentences.en, b).id],
    grade: "partial",
  }),
  unlink: (view: AlignmentView, a: number): ReviewAct => ({ type: "unlink", bead: pick(view.beads, a) }),
  trim: (view: AlignmentView, a: number, b: number): ReviewAct => {
    const bead = pick(view.beads, a);
    const segmentId = pick([...bead.vi, ...bead.en], b);
    const { span } = sentences(view).find(({ id }) => id === segmentId)!;
    const end = span.start + 1 + (b % (span.end - span.start));
    const spans = b % 3 === 0 ? [span] : [{ start: span.start + (a % 3), end }];
    return { type: "trim", bead, segmentId, spans };
  },
  confirm: (view: AlignmentView, a: number, b: number): ReviewAct => ({
    type: "confirm-null",
    segment: pick(sentences(view), a),
    confirmed: b % 3 > 0,
  }),
  comment: (view: AlignmentView, a: number, b: number): ReviewAct => ({
    type: "comment",
    bead: pick(view.beads, a),
    text: `lời ${b}`,
  }),
} as const;

const KINDS = Object.keys(tries) as (keyof typeof tries)[];

function sentences(view: AlignmentView): StoredSegment[] {
  return [...view.sentences.vi, ...view.sentences.en];
}

const step = (actors: readonly Step["actor"][]): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constantFrom<Step["kind"]>(...KINDS, ...KINDS, ...STEPS),
    actor: fc.constantFrom(...actors),
    a: fc.nat(60),
    b: fc.nat(60),
  });

/** The stage and what happens while its aligner works, once. */
interface Scene extends Stage {
  meanwhile: () => Promise<unknown>;
}

/** Does the step; a refusal must leave everything as it was. True where something was done. */
async function take(stage: Scene, id: string, { kind, actor, a, b }: Step): Promise<boolean> {
  if (kind === "overtaken") return overtake(stage, id, { kind: "realign", actor, a, b });
  const { songngu } = stage;
  const view = await songngu.getAlignment(id, actor);
  try {
    if (kind === "restart") await stage.reopen();
    else if (kind === "undo") await songngu.undo(id, actor);
    else if (kind === "redo") await songngu.redo(id, actor);
    else if (kind === "realign") await songngu.realign(id, { order: pick(["free", "monotone"], a), actor });
    else if (view.beads.length === 0) return false;
    else await songngu.act(id, tries[kind](view, a, b), actor);
    return true;
  } catch (error) {
    if (!(error instanceof AppError) || error.code === "not-found") throw error;
    expect(await songngu.getAlignment(id, actor)).toEqual(view);
    return false;
  }
}

/** While the realign runs, another step is taken; if it did something, the realign must be refused. */
async function overtake(stage: Scene, id: string, realign: Step): Promise<boolean> {
  const { a, b, actor } = realign;
  const events = async () => (await stage.songngu.stats()).events;
  const start = await events();
  let came = start;
  stage.meanwhile = async () => {
    await take(stage, id, { kind: pick(["undo", "redo", "confirm", "link"] as const, a), actor, a: b, b: a });
    came = await events();
  };
  const order = pick(["free", "monotone"] as const, b);
  try {
    await stage.songngu.realign(id, { order, actor });
  } catch (error) {
    expect(error).toMatchObject({ code: "changed-meanwhile" });
    expect(came).toBeGreaterThan(start);
  }
  if (came > start) expect(await events()).toBe(came);
  return came > start;
}

/** What a reviewer sees, without what every act changes. */
function seen({ beads, sentences: { vi, en }, counts, uncovered, order }: AlignmentView): unknown {
  const strip = (row: StoredBead | StoredSegment) => ({ ...row, version: 0, unitVersion: 0 });
  return { beads: beads.map(strip), vi: vi.map(strip), en: en.map(strip), counts, uncovered, order };
}

const nothing = (): Promise<void> => Promise.resolve();

async function begin(): Promise<readonly [Scene, string]> {
  const links: Readonly<Record<string, string>> = {
    free: "0-1 1-1 2-2 3-0,3 4-4",
    monotone: "0-0 1,2-1 3-2 4-3,4",
  };
  const stage: Scene = Object.assign(
    await createStage(async (documents, options) => {
      const { meanwhile } = stage;
      stage.meanwhile = nothing;
      if (options.segments !== undefined) await meanwhile();
      return alignLines(options.segments === undefined ? undefined : links[options.order])(
        documents,
        options,
      );
    }),
    { meanwhile: nothing },
  );
  const two = reports(
    "Một câu.|Hai câu dài.|Một câu.|Bốn câu dài hơn.|Năm.",
    "One.|Two longer.|One.|Four are.|Five.",
  );
  const id = await stage.songngu.addReports(two, { order: "monotone", actor: "an" });
  await stage.songngu.addReports(reports("Năm.|Khác.", "Five.|Other."), { order: "monotone", actor: "binh" });
  return [stage, id];
}

/** Every act waits for the disk; a slow one must not look like a fault. */
const PATIENCE = { timeout: 120_000 * FUZZ_FACTOR };

describe("whatever two people do", PATIENCE, () => {
  it("the memory stays sound, and its events replayed give the same memory", async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step(["an", "binh"]), { minLength: 5, maxLength: 30 }), async (steps) => {
        const [stage, id] = await begin();
        const other = await createStage();
        try {
          for (const each of steps) if (await take(stage, id, each)) done += 1;
          expect(faultsOf((await stage.store.readAlignment(id))!)).toEqual([]);
          expect(await stage.store.check()).toEqual([]);
          expect(await unlikeHistory(stage.store)).toEqual([]);
          await replay(stage.store, other.store);
          expect(await snapshot(other.store)).toEqual(await snapshot(stage.store));
        } finally {
          await stage.remove();
          await other.remove();
        }
      }),
      { numRuns: runs(12) },
    );
    expect(done).toBeGreaterThan(40);
  });

  it("nobody is stuck: all that two people did can be taken back, by turns", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step(["an", "binh"]), { minLength: 5, maxLength: 30 }), async (steps) => {
        const [stage, id] = await begin();
        try {
          const first = seen(await stage.songngu.getAlignment(id));
          for (const each of steps) await take(stage, id, each);
          const undo = (actor: Step["actor"]) => take(stage, id, { kind: "undo", actor, a: 0, b: 0 });
          while ((await undo("an")) || (await undo("binh")));
          expect(seen(await stage.songngu.getAlignment(id))).toEqual(first);
        } finally {
          await stage.remove();
        }
      }),
      { numRuns: runs(12) },
    );
  });

  it("one person's undo of everything gives the first state, and redo of everything the last", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step(["an"]), { minLength: 3, maxLength: 25 }), async (steps) => {
        const [stage, id] = await begin();
        try {
          const first = seen(await stage.songngu.getAlignment(id));
          const units = (await stage.songngu.stats()).units;
          for (const each of steps) await take(stage, id, each);
          while ((await stage.songngu.getAlignment(id, "an")).canRedo) await stage.songngu.redo(id, "an");
          const last = seen(await stage.songngu.getAlignment(id));
          while ((await stage.songngu.getAlignment(id, "an")).canUndo) await stage.songngu.undo(id, "an");
          expect(seen(await stage.songngu.getAlignment(id))).toEqual(first);
          expect((await stage.songngu.stats()).units).toBe(units);
          await stage.reopen();
          while ((await stage.songngu.getAlignment(id, "an")).canRedo) await stage.songngu.redo(id, "an");
          expect(seen(await stage.songngu.getAlignment(id))).toEqual(last);
        } finally {
          await stage.remove();
        }
      }),
      { numRuns: runs(12) },
    );
  });
});
