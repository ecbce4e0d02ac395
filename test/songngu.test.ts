/** The acts of the faces, from two reports to a reviewed memory. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AlignmentView, ReviewAct, StoredBead, StoredSegment } from "../src/model/review.js";
import type { ImportedUnit } from "../src/model/memory.js";
import { alignLines, createStage, reports, type Stage } from "./memory/stage.js";

const VI = "Một câu.|Hai câu dài hơn.|Ba câu.|Bốn câu.";
const EN = "One sentence.|Two longer sentences.|Three sentences.|Four.";
const AN = "an";

let stage: Stage;
let id: string;

async function begin(vi = VI, en = EN, links?: string): Promise<void> {
  stage = await createStage(alignLines(links));
  id = await stage.songngu.addReports(reports(vi, en), { order: "auto", actor: AN });
}

const view = (actor = AN): Promise<AlignmentView> => stage.songngu.getAlignment(id, actor);
const act = (move: ReviewAct, actor = AN) => stage.songngu.act(id, move, actor);

async function bead(at: number): Promise<StoredBead> {
  return (await view()).beads[at];
}

async function sentence(side: "vi" | "en", at: number): Promise<StoredSegment> {
  return (await view()).sentences[side][at];
}

/** What a reviewer sees, without what every act changes. */
function seen({ beads, sentences, counts, uncovered, order }: AlignmentView): unknown {
  const strip = <T extends object>(row: T) => ({ ...row, version: 0, unitVersion: 0 });
  return {
    beads: beads.map(strip),
    vi: sentences.vi.map(strip),
    en: sentences.en.map(strip),
    counts,
    uncovered,
    order,
  };
}

const texts = (beads: readonly StoredBead[]): string[] => beads.map(({ text }) => `${text.vi} = ${text.en}`);

async function* stream(units: readonly ImportedUnit[]): AsyncIterable<ImportedUnit> {
  yield* units;
  await Promise.resolve();
}

beforeEach(() => begin());
afterEach(() => stage.remove());

describe("two reports", () => {
  it("become sentences, beads and units with their neighbours", async () => {
    const { beads, sentences, counts, uncovered, canUndo } = await view();
    expect(texts(beads)).toEqual([
      "Một câu. = One sentence.",
      "Hai câu dài hơn. = Two longer sentences.",
      "Ba câu. = Three sentences.",
      "Bốn câu. = Four.",
    ]);
    expect(sentences.vi.map(({ index, text }) => `${index} ${text}`)).toContain("1 Hai câu dài hơn.");
    expect(counts).toEqual({ unreviewed: 4, "needs-work": 0, approved: 0, rejected: 0 });
    expect(uncovered).toEqual({ vi: 0, en: 0 });
    expect(canUndo).toBe(false);
    const { rows } = await stage.songngu.listUnits({ alignmentId: id }, { offset: 0, limit: 10 });
    expect(rows.at(-2)?.contexts).toMatchObject([
      {
        previous: { vi: "Một câu.", en: "One sentence." },
        next: { vi: "Ba câu.", en: "Three sentences." },
      },
    ]);
  });

  it("stand in the list with their counts", async () => {
    await act({ type: "set-status", beads: [await bead(0)], status: "approved" });
    await act({ type: "unlink", bead: await bead(1) });
    const [summary] = await stage.songngu.listAlignments();
    const whole = await view();
    expect(summary).toEqual({
      id,
      title: { vi: "Một câu.", en: "One sentence." },
      createdAt: whole.createdAt,
      changedAt: whole.changedAt,
      order: "monotone",
      counts: { unreviewed: 2, "needs-work": 0, approved: 1, rejected: 0 },
      segments: { vi: 4, en: 4 },
      uncovered: { vi: 1, en: 1 },
    });
    expect(summary.changedAt > summary.createdAt).toBe(true);
  });

  it("with the content of other reports share the units", async () => {
    const other = await stage.songngu.addReports(reports("Ba câu.|Khác.", "Three sentences.|Other."), {
      order: "auto",
      actor: AN,
    });
    expect((await stage.songngu.stats()).units).toBe(5);
    const shared = (await stage.songngu.getAlignment(other)).beads[0];
    expect(shared.unitId).toBe((await bead(2)).unitId);
    await act({ type: "edit-text", bead: await bead(2), language: "en", text: "Three phrases." });
    const after = (await stage.songngu.getAlignment(other)).beads[0];
    expect(after.text.en).toBe("Three phrases.");
    expect(after.version).toBeGreaterThan(shared.version);
  });

  it("leave bylines out of the memory", async () => {
    const other = await stage.songngu.addReports(reports("^Tác giả A|Nội dung.", "^By A|Content."), {
      order: "auto",
      actor: AN,
    });
    expect((await stage.songngu.getAlignment(other)).beads).toHaveLength(2);
    expect((await stage.songngu.listUnits({ alignmentId: other }, { offset: 0, limit: 9 })).total).toBe(1);
    expect((await stage.songngu.search("tac gia", { offset: 0, limit: 9 })).total).toBe(0);
  });

  it("that are deleted leave their units where told so, and take them along otherwise", async () => {
    const other = await stage.songngu.addReports(reports("Ba câu.|Khác.", "Three sentences.|Other."), {
      order: "auto",
      actor: AN,
    });
    await stage.songngu.deleteAlignment(other, { keepUnits: false, actor: AN });
    expect((await stage.songngu.stats()).units).toBe(4);
    await stage.songngu.deleteAlignment(id, { keepUnits: true, actor: AN });
    expect(await stage.songngu.stats()).toMatchObject({ units: 4, alignments: 0, documents: 0 });
    await expect(view()).rejects.toMatchObject({ code: "not-found" });
    expect(await stage.songngu.check()).toEqual([]);
  });
});

describe("an edit", () => {
  /** Each edit with what it leaves; every one is undone and redone, with a restart between. */
  const edits: Readonly<Record<string, () => Promise<ReviewAct>>> = {
    "approve two": async () => ({
      type: "set-status",
      beads: [await bead(0), await bead(2)],
      status: "approved",
    }),
    reject: async () => ({ type: "set-status", beads: [await bead(1)], status: "rejected" }),
    "needs work": async () => ({ type: "set-status", beads: [await bead(1)], status: "needs-work" }),
    grade: async () => ({ type: "set-grade", bead: await bead(1), grade: "partial" }),
    text: async () => ({ type: "edit-text", bead: await bead(1), language: "vi", text: " Câu  mới. " }),
    merge: async () => ({ type: "merge-beads", beads: [await bead(2), await bead(0)] }),
    "split a sentence": async () => ({ type: "split-segment", segment: await sentence("vi", 1), at: 16 }),
    link: async () => ({
      type: "link",
      vi: [(await sentence("vi", 3)).id, (await sentence("vi", 0)).id],
      en: [(await sentence("en", 1)).id],
      grade: "partial",
    }),
    unlink: async () => ({ type: "unlink", bead: await bead(0) }),
    trim: async () => ({
      type: "trim",
      bead: await bead(1),
      segmentId: (await sentence("vi", 1)).id,
      spans: [
        { start: 9, end: 12 },
        { start: 17, end: 21 },
      ],
    }),
    comment: async () => ({ type: "comment", bead: await bead(3), text: "Xem lại." }),
  };

  it.each(Object.keys(edits))("is taken back and done again after restarts: %s", async (name) => {
    const before = seen(await view());
    const { beads } = await act(await edits[name]());
    const after = seen(await view());
    expect(after).not.toEqual(before);
    if (name !== "unlink") expect(beads.length).toBeGreaterThan(0);
    await stage.reopen();
    await stage.songngu.undo(id, AN);
    expect(seen(await view())).toEqual(before);
    await stage.reopen();
    expect((await view()).canRedo).toBe(true);
    await stage.songngu.redo(id, AN);
    expect(seen(await view())).toEqual(after);
    expect(await stage.songngu.check()).toEqual([]);
  });

  it("merges members that are not adjacent with a gap, as a fragment", async () => {
    await act({ type: "merge-beads", beads: [await bead(2), await bead(0)] });
    const merged = await bead(0);
    expect(merged.text).toEqual({ vi: "Một câu. […] Ba câu.", en: "One sentence. […] Three sentences." });
    expect(merged).toMatchObject({ madeBy: "hand", edited: false });
    const { rows } = await stage.songngu.listUnits({}, { offset: 0, limit: 9 });
    expect(rows.find((unit) => unit.id === merged.unitId)?.fragment).toBe(true);
  });

  it("merges edited texts as they stand", async () => {
    await act({ type: "edit-text", bead: await bead(0), language: "en", text: "A sentence." });
    await act({ type: "merge-beads", beads: [await bead(0), await bead(1)] });
    expect((await bead(0)).text.en).toBe("A sentence. Two longer sentences.");
    expect((await bead(0)).edited).toBe(true);
  });

  it("splits a sentence that a bead holds, and the bead holds both halves with the same text", async () => {
    const before = await bead(1);
    await act({ type: "split-segment", segment: await sentence("vi", 1), at: 16 });
    const after = await bead(1);
    expect(after.vi).toHaveLength(2);
    expect(after.text).toEqual(before.text);
    expect((await view()).sentences.vi.map(({ text }) => text)).toEqual([
      "Một câu.",
      "Hai câu",
      "dài hơn.",
      "Ba câu.",
      "Bốn câu.",
    ]);
  });

  it("splits a bead into one for each group, the first keeping its unit", async () => {
    await act({ type: "merge-beads", beads: [await bead(0), await bead(1)] });
    const merged = await bead(0);
    const groups = [0, 1].map((at) => ({ vi: [merged.vi[at]], en: [merged.en[at]] }));
    await act({ type: "split-bead", bead: merged, groups });
    const { beads } = await view();
    expect(texts(beads)).toHaveLength(4);
    expect(beads[0]).toMatchObject({ id: merged.id, unitId: merged.unitId, text: { vi: "Một câu." } });
    await stage.songngu.undo(id, AN);
    expect(await bead(0)).toMatchObject({ text: merged.text });
  });

  it("trims a sentence and gives it back whole", async () => {
    const { id: segmentId, span } = await sentence("vi", 1);
    const spans = [{ start: span.start, end: span.start + 3 }];
    await act({ type: "trim", bead: await bead(1), segmentId, spans });
    expect((await bead(1)).text.vi).toBe("Hai");
    await act({ type: "trim", bead: await bead(1), segmentId, spans: [span] });
    expect(await bead(1)).toMatchObject({ text: { vi: "Hai câu dài hơn." }, trimmed: {}, edited: false });
  });

  it("confirms that a sentence has no counterpart until it is linked after all", async () => {
    await act({ type: "unlink", bead: await bead(3) });
    await act({ type: "confirm-null", segment: await sentence("vi", 3), confirmed: true });
    expect((await sentence("vi", 3)).confirmedNull).toBe(true);
    const [vi, en] = [await sentence("vi", 3), await sentence("en", 3)];
    await act({ type: "link", vi: [vi.id], en: [en.id], grade: "full" });
    expect((await sentence("vi", 3)).confirmedNull).toBe(false);
    await stage.songngu.undo(id, AN);
    expect((await sentence("vi", 3)).confirmedNull).toBe(true);
  });

  it("of a unit that is met elsewhere gives the bead a unit of its own when its members change", async () => {
    const other = await stage.songngu.addReports(reports("Ba câu.", "Three sentences."), {
      order: "auto",
      actor: AN,
    });
    const unitId = (await bead(2)).unitId;
    await act({ type: "merge-beads", beads: [await bead(2), await bead(3)] });
    expect((await bead(2)).unitId).not.toBe(unitId);
    expect((await stage.songngu.getAlignment(other)).beads[0]).toMatchObject({
      unitId,
      text: { vi: "Ba câu." },
    });
    await stage.songngu.undo(id, AN);
    expect((await bead(2)).unitId).toBe(unitId);
    expect(await stage.songngu.check()).toEqual([]);
  });

  const refused: Readonly<Record<string, () => Promise<ReviewAct>>> = {
    "an empty text": async () => ({ type: "edit-text", bead: await bead(0), language: "vi", text: " \n" }),
    "a merge of one": async () => ({ type: "merge-beads", beads: [await bead(0), await bead(0)] }),
    "a split at an end": async () => ({ type: "split-segment", segment: await sentence("vi", 0), at: 0 }),
    "a group without a side": async () => ({
      type: "split-bead",
      bead: await bead(0),
      groups: [await bead(0), { vi: [], en: [] }],
    }),
    "a link on one side": async () => ({
      type: "link",
      vi: [(await sentence("vi", 0)).id],
      en: [],
      grade: "full",
    }),
    "a link with sides swapped": async () => ({
      type: "link",
      vi: [(await sentence("en", 0)).id],
      en: [(await sentence("vi", 0)).id],
      grade: "full",
    }),
    "a link that exists": async () => ({
      type: "link",
      vi: (await bead(0)).vi,
      en: (await bead(0)).en,
      grade: "full",
    }),
    "a trim to nothing": async () => ({
      type: "trim",
      bead: await bead(0),
      segmentId: (await bead(0)).vi[0],
      spans: [],
    }),
    "a trim outside the sentence": async () => ({
      type: "trim",
      bead: await bead(0),
      segmentId: (await bead(0)).vi[0],
      spans: [{ start: 0, end: 99 }],
    }),
    "no counterpart for a linked sentence": async () => ({
      type: "confirm-null",
      segment: await sentence("vi", 0),
      confirmed: true,
    }),
    "an empty comment": async () => ({ type: "comment", bead: await bead(0), text: " " }),
  };

  it.each(Object.keys(refused))("that breaks a rule changes nothing: %s", async (name) => {
    const before = await view();
    await expect(act(await refused[name]())).rejects.toMatchObject({ code: "move-not-possible" });
    expect(await view()).toEqual(before);
  });

  it("with a stale version changes nothing and names both versions", async () => {
    const stale = await bead(0);
    await act({ type: "set-status", beads: [stale], status: "approved" }, "binh");
    const before = await view();
    const late = act({ type: "set-status", beads: [await bead(1), stale], status: "rejected" });
    await expect(late).rejects.toMatchObject({
      code: "changed-meanwhile",
      message: `bead ${stale.id} is at version 2 now, you saw version 1`,
    });
    expect(await view()).toEqual(before);
  });

  it("of an unknown row or report pair is refused", async () => {
    const unknown = { id: "nobody", version: 1 };
    await expect(act({ type: "unlink", bead: unknown })).rejects.toMatchObject({ code: "not-found" });
    await expect(stage.songngu.undo("nowhere", AN)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("undo", () => {
  it("goes back through the acts of one person only", async () => {
    await act({ type: "set-status", beads: [await bead(0)], status: "approved" }, AN);
    await act({ type: "set-status", beads: [await bead(1)], status: "rejected" }, "binh");
    await stage.songngu.undo(id, AN);
    expect((await view()).beads.map(({ status }) => status).slice(0, 2)).toEqual(["unreviewed", "rejected"]);
    await expect(stage.songngu.undo(id, AN)).rejects.toMatchObject({ code: "nothing-to-undo" });
    expect(await view("binh")).toMatchObject({ canUndo: true, canRedo: false });
    expect(await view(AN)).toMatchObject({ canUndo: false, canRedo: true });
  });

  it("is refused with both versions where someone changed the row since", async () => {
    await act({ type: "set-status", beads: [await bead(0)], status: "approved" }, AN);
    await act({ type: "set-status", beads: [await bead(0)], status: "rejected" }, "binh");
    const before = await view();
    const late = stage.songngu.undo(id, AN);
    await expect(late).rejects.toMatchObject({ code: "changed-meanwhile" });
    await expect(late).rejects.toThrow('status was "approved", is now "rejected"');
    expect(await view()).toEqual(before);
    await stage.songngu.undo(id, "binh");
    await stage.songngu.undo(id, AN);
    expect((await bead(0)).status).toBe("unreviewed");
  });

  it("is refused where others built on what it would take away", async () => {
    await act({ type: "split-segment", segment: await sentence("vi", 1), at: 16 }, AN);
    const half = await sentence("vi", 2);
    const { id: en } = await sentence("en", 3);
    await act({ type: "link", vi: [half.id], en: [en], grade: "partial" }, "binh");
    const late = stage.songngu.undo(id, AN);
    await expect(late).rejects.toMatchObject({ code: "changed-meanwhile" });
    await expect(late).rejects.toThrow("others built on it");
  });

  it("cannot be followed by redo once there is a new act", async () => {
    await act({ type: "comment", bead: await bead(0), text: "một" });
    await stage.songngu.undo(id, AN);
    await act({ type: "comment", bead: await bead(0), text: "hai" });
    await expect(stage.songngu.redo(id, AN)).rejects.toMatchObject({ code: "nothing-to-undo" });
  });
});

describe("an alignment with a fault that an act left in it", () => {
  it("lets every act be taken back that makes no further fault", async () => {
    const first = await view();
    await act({ type: "comment", bead: await bead(0), text: "?" });
    const [after] = (await stage.store.readAlignment(id))!.segments;
    const before = after;
    const broken = { ...after, confirmedNull: true, version: after.version + 1 };
    await stage.store.record({
      at: "2026-01-02T00:00:00.000Z",
      actor: AN,
      act: "confirm-null",
      alignmentId: id,
      rows: [{ table: "segments", before, after: broken }],
    });
    await act({ type: "set-status", beads: [await bead(1)], status: "approved" });
    while ((await view()).canUndo) await stage.songngu.undo(id, AN);
    expect(seen(await view())).toEqual(seen(first));
  });
});

describe("aligning again", () => {
  it("keeps what people settled and what is found again, and replaces the rest in one act", async () => {
    await stage.remove();
    let links = "0-0 1-1 2-2 3-3";
    stage = await createStage((documents, options) => alignLines(links)(documents, options));
    id = await stage.songngu.addReports(reports(VI, EN), { order: "auto", actor: AN });
    await act({ type: "set-status", beads: [await bead(0)], status: "approved" });
    const before = await view();
    links = "0-1 1-1 2-3 3-2";
    await stage.songngu.realign(id, { order: "free", actor: AN });
    const after = await view();
    const shape = after.beads.map(({ vi, en }) => `${placeOf(after, vi)}-${placeOf(after, en)}`);
    expect(shape).toEqual(["0-0", "0-1", "1-1", "2-3", "3-2"]);
    expect(after.beads[0]).toMatchObject({ id: before.beads[0].id, status: "approved" });
    expect(after.beads[2]).toMatchObject({ id: before.beads[1].id, unitId: before.beads[1].unitId });
    expect(after.order).toBe("free");
    await stage.songngu.undo(id, AN);
    expect(seen(await view())).toEqual(seen(before));
  });

  it("proposes neither a rejected link nor one for a confirmed null, and takes no settled sentence in order", async () => {
    await act({ type: "set-status", beads: [await bead(0)], status: "rejected" });
    await act({ type: "unlink", bead: await bead(1) });
    await act({ type: "confirm-null", segment: await sentence("en", 1), confirmed: true });
    await act({ type: "edit-text", bead: await bead(1), language: "en", text: "3 sentences." });
    await act({ type: "comment", bead: await bead(2), text: "?" });
    const before = await view();
    await stage.songngu.realign(id, { order: "monotone", actor: AN });
    expect((await view()).beads).toEqual(before.beads);
  });

  it("is refused where another act came while it ran, and stores nothing", async () => {
    await stage.remove();
    let meanwhile = (): Promise<unknown> => Promise.resolve();
    stage = await createStage(async (documents, options) => {
      await meanwhile();
      return alignLines(options.segments && "0-1 1-0 2-3 3-2")(documents, options);
    });
    id = await stage.songngu.addReports(reports(VI, EN), { order: "auto", actor: AN });
    await act({ type: "unlink", bead: await bead(3) });
    const segment = await sentence("vi", 3);
    meanwhile = () => act({ type: "confirm-null", segment, confirmed: true }, "binh");
    const realigned = stage.songngu.realign(id, { order: "free", actor: AN });
    await expect(realigned).rejects.toMatchObject({ code: "changed-meanwhile" });
    const { beads, sentences } = await view();
    expect(texts(beads)).toHaveLength(3);
    expect(sentences.vi[3].confirmedNull).toBe(true);
  });

  it("with nothing new is no event", async () => {
    const { events } = await stage.songngu.stats();
    await stage.songngu.realign(id, { order: "auto", actor: AN });
    expect((await stage.songngu.stats()).events).toBe(events);
  });
});

function placeOf({ sentences }: AlignmentView, ids: readonly string[]): string {
  const all = [...sentences.vi, ...sentences.en];
  return ids.map((member) => all.find((segment) => segment.id === member)!.index).join();
}

describe("the memory", () => {
  const unit = (vi: string, en: string, rest: Partial<ImportedUnit> = {}): ImportedUnit => ({
    text: { vi, en },
    ...rest,
  });

  it("takes in a file once, however often it is given", async () => {
    const units = [
      unit("Xin chào.", "Hello.", { props: [["tuid", "7"]] }),
      unit("Ba câu.", "Three  sentences."),
    ];
    const options = { source: "a.tmx", actor: AN };
    expect(await stage.songngu.importUnits(stream([...units, units[0]]), options)).toEqual({
      added: 1,
      duplicates: 2,
    });
    const { units: total, events } = await stage.songngu.stats();
    expect(total).toBe(5);
    expect(await stage.songngu.importUnits(stream(units), options)).toEqual({ added: 0, duplicates: 2 });
    expect((await stage.songngu.stats()).events).toBe(events);
    await act({ type: "unlink", bead: await bead(2) });
    expect((await stage.songngu.search("ba cau", { offset: 0, limit: 5 })).total).toBe(1);
  });

  it("takes in all of a file or nothing", async () => {
    async function* broken() {
      for (let at = 0; at < 1000; at++) yield unit(`câu ${at}`, `sentence ${at}`);
      await Promise.resolve();
      throw new Error("line 1001 is broken");
    }
    await expect(stage.songngu.importUnits(broken(), { source: "b.tmx", actor: AN })).rejects.toThrow(
      "line 1001",
    );
    const empty = stream([unit("Được.", "Fine."), unit(" ", "Empty.")]);
    await expect(stage.songngu.importUnits(empty, { source: "c.tmx", actor: AN })).rejects.toMatchObject({
      code: "import-failed",
      message: "c.tmx, unit 2: one side is empty",
    });
    expect(await stage.songngu.stats()).toMatchObject({ units: 4, events: 1 });
    expect(await stage.songngu.check()).toEqual([]);
  });

  it("is found with and without diacritics, and only with them where they are written", async () => {
    await stage.songngu.importUnits(
      stream([unit("Đường dài.", "A long road."), unit("Dương lịch.", "The solar calendar.")]),
      { source: "d.tmx", actor: AN },
    );
    const search = async (phrase: string) =>
      (await stage.songngu.search(phrase, { offset: 0, limit: 9 })).rows.map(
        ({ unit, language, spans }) =>
          `${language} ${unit.text[language].slice(spans[0].start, spans[0].end)}`,
      );
    expect(await search("duong")).toEqual(["vi Dương", "vi Đường"]);
    expect(await search("đường")).toEqual(["vi Đường"]);
    expect(await search("đường".normalize("NFD"))).toEqual(["vi Đường"]);
    expect(await search("DUONG DAI")).toEqual(["vi Đường dài"]);
    expect(await search("long road")).toEqual(["en long road"]);
    expect(await search("dài hơn")).toEqual(["vi dài hơn"]);
    expect(await search("ường")).toEqual([]);
    expect(await search('"')).toEqual([]);
  });

  it("is looked up with context, penalties and a floor", async () => {
    const neighbours = { previous: "Một câu.", next: "Ba câu." };
    const options = { language: "vi" as const, min: 70, limit: 5 };
    const [context] = await stage.songngu.lookup("Hai câu dài hơn.", { ...options, neighbours });
    expect(context).toMatchObject({
      base: 101,
      percent: 96,
      penalties: [{ reason: "unreviewed", points: 5 }],
    });
    await act({ type: "set-status", beads: [await bead(1)], status: "approved" });
    expect(await stage.songngu.lookup("hai câu dài hơn", options)).toMatchObject([
      { base: 99, percent: 99, penalties: [] },
    ]);
    expect(await stage.songngu.lookup("Không liên quan gì cả.", options)).toEqual([]);
    expect(await stage.songngu.lookup("", options)).toEqual([]);
  });

  it("gives an export what each unit is linked by, in the place of what a file said of it", async () => {
    const name = { kind: "name" as const, strength: 1 };
    const span = (start: number, end: number) => ({ segment: 0, span: { start, end } });
    const lineByLine = alignLines();
    const other = await createStage((documents, options) => {
      const aligned = lineByLine(documents, options);
      const [first, ...rest] = aligned.alignment.beads;
      const matched = [{ ...name, vi: span(0, 3), en: span(0, 3) }];
      const bead = { ...first, evidence: { ...first.evidence, matched } };
      return { ...aligned, alignment: { ...aligned.alignment, beads: [bead, ...rest] } };
    });
    try {
      const said = { text: { vi: "Lan nói.", en: "Lan spoke." }, props: [["x-evidence", "old"] as const] };
      await other.songngu.importUnits(stream([said]), { source: "a.tmx", actor: AN });
      await other.songngu.addReports(reports("Lan nói.|Hai.", "Lan spoke.|Two."), {
        order: "auto",
        actor: AN,
      });
      const props: unknown[] = [];
      for await (const unit of other.songngu.eachUnit({})) props.push(unit.props);
      expect(props).toEqual([[["x-evidence", "name Lan = Lan"]], []]);
    } finally {
      await other.remove();
    }
  });

  it("gives every unit to an export, oldest first, with filters", async () => {
    await act({ type: "set-status", beads: [await bead(2)], status: "approved" });
    const found: string[] = [];
    for await (const { text } of stage.songngu.eachUnit({})) found.push(text.en);
    expect(found).toEqual(["One sentence.", "Two longer sentences.", "Three sentences.", "Four."]);
    const approved = await stage.songngu.listUnits({ statuses: ["approved"] }, { offset: 0, limit: 5 });
    expect(approved).toMatchObject({ total: 1, rows: [{ text: { en: "Three sentences." } }] });
    const none = await stage.songngu.listUnits({ grades: ["partial"] }, { offset: 0, limit: 5 });
    expect(none).toEqual({ rows: [], total: 0 });
  });
});
