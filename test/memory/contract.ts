/** What every engine of the memory must do; each engine runs it on a store of its own. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MemoryStore } from "../../src/memory/port.js";
import type { NewEvent, PresentRow, RowChange, UnitRow } from "../../src/model/rows.js";
import { isSameContent } from "../../src/model/rows.js";
import { fuzzyPercent, createSought } from "../../src/match/fuzzy.js";
import { newAlignment } from "../../src/review/alignment.js";
import { alignLines, reports } from "./stage.js";
import { runs } from "../support/runs.js";

/** An open store of an empty memory, and the ways to close it for a while or for good. */
export interface Subject {
  store: MemoryStore;
  readonly reopen: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const AT = "2026-03-06T01:02:03.000Z";
const ALL = { offset: 0, limit: 1000 };

export function describeMemory(name: string, create: () => Promise<Subject>): void {
  describe(`the memory on ${name}`, () => {
    let subject: Subject;
    beforeEach(async () => {
      subject = await create();
    });
    afterEach(() => subject.remove());

    it("gives back every row as it was written, after a restart too", async () => {
      const event = newReports("a");
      const seq = await subject.store.record(event);
      await subject.reopen();
      expect(await subject.store.readEvent(seq)).toEqual({ seq, ...event });
      const rows = await subject.store.readRows(event.rows);
      expect(rows).toEqual(event.rows.map(({ table, after }) => ({ table, row: after })));
      const state = await subject.store.readAlignment(event.alignmentId!);
      expect([state?.segments.length, state?.beads.length, state?.units.length]).toEqual([4, 2, 2]);
    });

    it("writes all rows of an event or none", async () => {
      await subject.store.record(newReports("a"));
      const before = await snapshot(subject.store);
      const [first, second] = await allUnits(subject.store);
      const stale = { ...second, version: second.version + 1 };
      const event = actOn([changed(first, { status: "approved" }), changed(stale, { status: "approved" })]);
      await expect(subject.store.record(event)).rejects.toMatchObject({ code: "changed-meanwhile" });
      expect(await snapshot(subject.store)).toEqual(before);
    });

    it("refuses a second unit with the content of a living one", async () => {
      const unit = newUnit("a", "Một.", "One.");
      await subject.store.record(actOn([{ table: "units", after: unit }]));
      const twin = actOn([{ table: "units", after: { ...unit, id: "b" } }]);
      await expect(subject.store.record(twin)).rejects.toMatchObject({ code: "changed-meanwhile" });
      await subject.store.record(actOn([changed(unit, { deleted: true })]));
      await subject.store.record(twin);
      expect((await allUnits(subject.store)).map(({ id }) => id)).toEqual(["b"]);
    });

    it("raises the version of every bead whose unit changes", async () => {
      const event = newReports("a");
      await subject.store.record(event);
      const [unit] = await allUnits(subject.store);
      await subject.store.record(actOn([changed(unit, { status: "approved" })]));
      const state = await subject.store.readAlignment(event.alignmentId!);
      const versions = state?.beads.map((bead) => [bead.unitId === unit.id, bead.version]);
      expect(versions).toEqual(expect.arrayContaining([[true, 2], [false, 1]])); // prettier-ignore
    });

    it("finds units by content, whatever their spacing and normal form", async () => {
      await subject.store.record(
        actOn([{ table: "units", after: newUnit("a", "Điều một.", "Article one.") }]),
      );
      const sought = { vi: "Điều  một.".normalize("NFD"), en: " Article one. " };
      expect((await subject.store.unitsByContent([sought, sought])).map(({ id }) => id)).toEqual(["a"]);
      expect(await subject.store.unitsByContent([{ vi: "điều một.", en: "Article one." }])).toEqual([]);
    });

    it("imports in one event, lends contexts to known units and counts duplicates", async () => {
      await subject.store.record(actOn([{ table: "units", after: newUnit("a", "Một.", "One.", "x.tmx") }]));
      const units = [newUnit("b", "Một.", "One.", "y.tmx"), newUnit("c", "Hai.", "Two.", "y.tmx")];
      const head = { at: AT, actor: "an", act: "import" };
      const outcome = await subject.store.importUnits(
        stream([...units, newUnit("d", "Hai.", "Two.", "y.tmx")]),
        head,
      );
      expect(outcome).toEqual({ added: 1, duplicates: 2 });
      const [known] = await subject.store.readUnits(["a"]);
      expect(known.contexts.map(({ source }) => source)).toEqual(["x.tmx", "y.tmx"]);
      expect((await subject.store.stats()).events).toBe(2);
    });

    it("lets nobody see an import before its end, and keeps other writers waiting", async () => {
      let seen = -1;
      let written = false;
      let writer: Promise<unknown> = Promise.resolve();
      async function* slow() {
        for (let at = 0; at < 600; at++) yield newUnit(`u${at}`, `Câu số ${at}.`, `Sentence ${at}.`);
        writer = subject.store
          .record(actOn([{ table: "units", after: newUnit("late", "Muộn.", "Late.") }]))
          .then(() => (written = true));
        seen = (await subject.store.stats()).units;
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(written).toBe(false);
      }
      await subject.store.importUnits(slow(), { at: AT, actor: "an", act: "import" });
      await writer;
      expect([seen, written, (await subject.store.stats()).units]).toEqual([0, true, 601]);
    });

    it("forgets an import whose source breaks", async () => {
      async function* broken() {
        yield newUnit("a", "Một.", "One.");
        await Promise.resolve();
        throw new Error("broken source");
      }
      const head = { at: AT, actor: "an", act: "import" };
      await expect(subject.store.importUnits(broken(), head)).rejects.toThrow("broken source");
      expect(await snapshot(subject.store)).toEqual({ alignments: [], units: [] });
      expect((await subject.store.search("mot", ALL)).total).toBe(0);
      await subject.store.importUnits(stream([newUnit("a", "Một.", "One.")]), head);
      expect((await subject.store.stats()).units).toBe(1);
    });

    it("searches phrases on either side, newest first, in pages", async () => {
      const texts = ["Đường sắt mới", "Duong sat cu", "Sắt đường", "Con ĐƯỜNG SẮT"];
      for (const [at, vi] of texts.entries()) {
        await subject.store.record(
          actOn([{ table: "units", after: newUnit(`u${at}`, vi, `Railway no. ${at}`) }]),
        );
      }
      const ids = async (phrase: string, range = ALL) =>
        (await subject.store.search(phrase, range)).rows.map(({ id }) => id);
      expect(await ids("duong sat")).toEqual(["u3", "u1", "u0"]);
      expect(await ids("đường sắt", { offset: 1, limit: 1 })).toEqual(["u1"]);
      expect(await ids("RAILWAY no")).toEqual(["u3", "u2", "u1", "u0"]);
      expect(await ids("rail")).toEqual([]);
      expect(await ids('" OR "')).toEqual([]);
      expect(await ids(" ")).toEqual([]);
      expect(await ids("o.")).toEqual([]);
      expect(await ids(".")).toEqual(["u3", "u2", "u1", "u0"]);
    });

    it("no longer finds what was edited or deleted", async () => {
      const unit = newUnit("a", "Con mèo đen.", "The black cat.");
      await subject.store.record(actOn([{ table: "units", after: unit }]));
      const edit = changed(unit, { text: { vi: "Con chó đen.", en: "The black dog." } });
      await subject.store.record(actOn([edit]));
      expect((await subject.store.search("con meo", ALL)).total).toBe(0);
      expect((await subject.store.search("black dog", ALL)).total).toBe(1);
      await subject.store.record(actOn([changed(edit.after as UnitRow, { deleted: true })]));
      expect((await subject.store.search("black dog", ALL)).total).toBe(0);
      expect(await subject.store.candidates("Con chó đen.", "vi", 70)).toEqual([]);
      expect(await subject.store.check()).toEqual([]);
    });

    it("gives every unit in reach of a fuzzy match", async () => {
      const words = ["tổng", "thống", "gặp", "thủ", "tướng", "2025", "ngày", "5", "tỷ", "đồng", ",", "."];
      const sentence = fc
        .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
        .map((all) => all.join(" "));
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(sentence, { maxLength: 30 }), sentence, async (texts, sought) => {
          const own = await create();
          try {
            const units = texts.map((vi, at) => newUnit(`u${at}`, vi, `s ${at}`));
            await own.store.importUnits(stream(units), { at: AT, actor: "an", act: "import" });
            const found = new Set((await own.store.candidates(sought, "vi", 70)).map(({ id }) => id));
            const prepared = createSought(sought);
            const due = units.filter(({ text }) => fuzzyPercent(prepared, text.vi, 70) >= 70);
            expect(due.filter(({ id }) => !found.has(id))).toEqual([]);
          } finally {
            await own.remove();
          }
        }),
        { numRuns: runs(10) },
      );
    });

    it("gives every unit in reach among thousands, and few others", async () => {
      const random = fc.sample(fc.array(fc.nat(400), { minLength: 4, maxLength: 14 }), {
        numRuns: 2_600,
        seed: 7,
      });
      const texts = random.map((numbers) => numbers.map((number) => `từ${letters(number)}`).join(" "));
      const units = texts.map((vi, at) => newUnit(`u${at}`, vi, `s ${at}`));
      await subject.store.importUnits(stream(units), { at: AT, actor: "an", act: "import" });
      for (const [at, vi] of texts.slice(0, 12).entries()) {
        const sought = vi.replace(/ \S+ /, at % 2 === 0 ? " khác " : " ");
        const prepared = createSought(sought);
        const due = units.filter(({ text }) => fuzzyPercent(prepared, text.vi, 70) >= 70);
        const found = (await subject.store.candidates(sought, "vi", 70)).map(({ id }) => id);
        expect(found).toEqual(expect.arrayContaining(due.map(({ id }) => id)));
        expect(found.length).toBeLessThan(100);
      }
      const [capitals] = await subject.store.candidates(texts[3].toUpperCase(), "vi", 99);
      expect(capitals.id).toBe("u3");
    });

    it("lists units by status, grade and alignment, and counts them", async () => {
      await subject.store.record(newReports("a"));
      const [one, two] = await allUnits(subject.store);
      await subject.store.record(actOn([changed(one, { status: "approved", grade: "partial" })]));
      const list = async (filter: Parameters<MemoryStore["listUnits"]>[0]) =>
        (await subject.store.listUnits(filter, ALL)).rows.map(({ id }) => id);
      expect(await list({})).toEqual([two.id, one.id]);
      expect(await list({ statuses: ["approved", "rejected"] })).toEqual([one.id]);
      expect(await list({ grades: ["full"], statuses: ["approved"] })).toEqual([]);
      expect(await list({ alignmentId: one.contexts[0].alignmentId! })).toHaveLength(2);
      expect(await list({ alignmentId: "another" })).toEqual([]);
      expect(await subject.store.stats()).toEqual({
        alignments: 1,
        documents: 2,
        units: 2,
        byStatus: { unreviewed: 1, "needs-work": 0, approved: 1, rejected: 0 },
        byGrade: { full: 1, partial: 1 },
        events: 2,
      });
    });

    it("tells what the surest living bead of a unit stands on", async () => {
      const event = newReports("a");
      await subject.store.record(event);
      const bead = event.rows.flatMap((row) => (row.table === "beads" ? [row.after] : []))[0];
      const { evidenceOf } = subject.store;
      expect(await evidenceOf([bead.unitId, "none"])).toEqual(
        new Map([[bead.unitId, { evidence: bead.evidence, texts: { vi: "Một.\nHai.", en: "One.\nTwo." } }]]),
      );
      const surer = { ...bead, id: "surer", confidence: 0.9, evidence: { ...bead.evidence, signals: {} } };
      const hand = { ...surer, id: "hand", confidence: 1, madeBy: "hand" as const };
      await subject.store.record(actOn([surer, hand].map((after) => ({ table: "beads" as const, after }))));
      expect((await evidenceOf([bead.unitId])).get(bead.unitId)?.evidence).toEqual(surer.evidence);
      const gone = { ...surer, version: 2, deleted: true };
      await subject.store.record(actOn([{ table: "beads", before: surer, after: gone }]));
      expect((await evidenceOf([bead.unitId])).get(bead.unitId)?.evidence).toEqual(bead.evidence);
    });

    it("becomes the same memory when its events are replayed into an empty one", async () => {
      await subject.store.record(newReports("a"));
      await subject.store.importUnits(stream([newUnit("b", "Hai.", "Two.")]), {
        at: AT,
        actor: "an",
        act: "import",
      });
      const [unit] = await allUnits(subject.store);
      await subject.store.record(actOn([changed(unit, { status: "rejected" })]));
      const other = await create();
      try {
        await replay(subject.store, other.store);
        expect(await snapshot(other.store)).toEqual(await snapshot(subject.store));
      } finally {
        await other.remove();
      }
    });
  });
}

/** Every row that can be seen, for comparing two memories. */
export async function snapshot(store: MemoryStore): Promise<unknown> {
  const summaries = await store.listAlignments();
  const alignments = await Promise.all(summaries.map(({ id }) => store.readAlignment(id)));
  return { alignments, units: await allUnits(store) };
}

/** Writes every event of one memory into another. */
export async function replay(from: MemoryStore, to: MemoryStore): Promise<void> {
  for await (const { seq, ...event } of from.eachEvent()) expect(await to.record(event)).toBe(seq);
}

/** The rows of which the last event tells otherwise than the memory. */
export async function unlikeHistory(store: MemoryStore): Promise<readonly PresentRow[]> {
  const last = new Map<string, RowChange>();
  for await (const { rows } of store.eachEvent()) {
    for (const change of rows) last.set(`${change.table} ${change.after.id}`, change);
  }
  const present = await store.readRows([...last.values()]);
  return present.filter(({ table, row }) => !isSameContent(row, last.get(`${table} ${row.id}`)?.after));
}

async function allUnits(store: MemoryStore): Promise<UnitRow[]> {
  const units: UnitRow[] = [];
  for await (const unit of store.eachUnit({})) units.push(unit);
  return units;
}

async function* stream(units: readonly UnitRow[]): AsyncIterable<UnitRow> {
  yield* units;
  await Promise.resolve();
}

/** A report pair of two lines. */
function newReports(prefix: string): NewEvent {
  let count = 0;
  const aligned = alignLines()(reports("Một.|Hai.", "One.|Two."), { order: "monotone" });
  const draft = newAlignment(aligned, "lines 1", { at: AT, actor: "an", ids: () => `${prefix}${count++}` });
  return { ...actOn(draft.changes()), act: "add-reports", alignmentId: draft.state.alignment.id };
}

/** A number in letters, so that it is no number to the matcher. */
function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]);
}

function actOn(rows: readonly RowChange[]): NewEvent {
  return { at: AT, actor: "an", act: "test", rows };
}

function changed(before: UnitRow, change: Partial<UnitRow>): RowChange {
  return { table: "units", before, after: { ...before, ...change, version: before.version + 1 } };
}

export function newUnit(id: string, vi: string, en: string, source = "a.tmx"): UnitRow {
  return {
    id,
    version: 1,
    deleted: false,
    text: { vi, en },
    kind: "body",
    grade: "full",
    status: "unreviewed",
    confidence: 0.5,
    fragment: false,
    contexts: [{ source, previous: { vi: "", en: "" }, next: { vi: "", en: "" } }],
    props: [["tuid", id]],
    notes: [{ at: AT, author: "an", text: "Ghi chú." }],
    createdAt: AT,
    createdBy: "an",
    changedAt: AT,
    changedBy: "an",
  };
}
