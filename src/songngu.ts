/** A store, an aligner, a clock → every act of the faces, composed from the stages. */
import type { Fixed } from "./model/alignment.js";
import { AppError } from "./model/errors.js";
import type { PerLanguage } from "./model/language.js";
import type { ImportedUnit, Songngu } from "./model/memory.js";
import type { AlignmentState, NewEvent, UnitRow } from "./model/rows.js";
import type { ActOutcome } from "./model/review.js";
import type { Document } from "./model/text.js";
import { withEvidence } from "./exchange/evidence.js";
import { lookup } from "./match/lookup.js";
import { search } from "./match/search.js";
import type { MemoryStore } from "./memory/port.js";
import type { AlignedReports, AlignOptions } from "./pipeline.js";
import { newAlignment } from "./review/alignment.js";
import { compensate } from "./review/compensate.js";
import { deleteAlignment } from "./review/delete.js";
import type { Circumstances, Draft } from "./review/draft.js";
import { historyOf } from "./review/history.js";
import { importedUnit } from "./review/imported.js";
import { realign, settledOf } from "./review/realign.js";
import { review } from "./review/review.js";
import { newTexts, shareUnits } from "./review/share.js";
import { touchedBeads, viewOf } from "./review/view.js";

/** Links two reports; `fixed` is what people have settled, which it may use and need not. */
export type Aligner = (
  reports: PerLanguage<Document>,
  options: AlignOptions & { readonly fixed?: Fixed },
) => AlignedReports | Promise<AlignedReports>;

export interface SongnguParts {
  readonly store: MemoryStore;
  readonly align: Aligner;
  /** Version of the aligner, kept with its evidence. */
  readonly engine?: string;
  /** Now, ISO 8601, UTC. */
  readonly clock: () => string;
  /** A new opaque random id. */
  readonly ids: () => string;
}

/** An event of one alignment before its rows are known. */
type Act = Omit<NewEvent, "rows" | "alignmentId">;

/** Units of other makers may get the content of ours between look-up and writing: so often the adding is tried. */
const ADD_TRIES = 3;

export function createSongngu({ store, align, engine = "", clock, ids }: SongnguParts): Songngu {
  const now = (actor: string): Circumstances => ({ at: clock(), actor, ids });

  async function stateOf(id: string): Promise<AlignmentState> {
    const state = await store.readAlignment(id);
    if (state === undefined) throw new AppError("not-found", `no report pair ${id}`);
    return state;
  }

  /**
   * Writes the draft as one event; units whose content is known are shared first. With `latest`, the last event of
   * the alignment that the act saw, any act since then refuses it.
   */
  async function commit(draft: Draft, act: Act, latest?: number): Promise<ActOutcome> {
    const texts = newTexts(draft);
    if (texts.length > 0) shareUnits(draft, await store.unitsByContent(texts));
    return write(draft.state, act, draft.changes(), latest);
  }

  async function write(
    state: AlignmentState,
    act: Act,
    rows: NewEvent["rows"],
    latest?: number,
  ): Promise<ActOutcome> {
    const alignmentId = state.alignment.id;
    if (rows.length > 0) {
      const seq = await store.record({ ...act, alignmentId, rows }, latest);
      return { seq, beads: touchedBeads(state, rows) };
    }
    const events = await store.listEvents(alignmentId);
    return { seq: events.at(-1)?.seq ?? 0, beads: [] };
  }

  async function takeBack(alignmentId: string, actor: string, way: "undo" | "redo"): Promise<ActOutcome> {
    const state = await stateOf(alignmentId);
    const seq = historyOf(await store.listEvents(alignmentId), actor)[way];
    if (seq === undefined) throw new AppError("nothing-to-undo", `${actor} has nothing to ${way} here`);
    const event = (await store.readEvent(seq))!;
    const rows = compensate(event, await store.readRows(event.rows), state);
    return write(state, { at: clock(), actor, act: way, undoes: seq }, rows);
  }

  return {
    async addReports(reports, { order, actor }) {
      const aligned = await align(reports, { order });
      for (let tries = 1; ; tries++) {
        const who = now(actor);
        const draft = newAlignment(aligned, engine, who);
        const { id } = draft.state.alignment;
        try {
          await commit(draft, { at: who.at, actor, act: "add-reports" });
          return id;
        } catch (error) {
          const isRace = error instanceof AppError && error.code === "changed-meanwhile";
          if (!isRace || tries === ADD_TRIES) throw error;
        }
      }
    },
    findReports: ({ vi, en }) => store.findAlignment({ vi: vi.text, en: en.text }),
    listAlignments: () => store.listAlignments(),
    async getAlignment(id, actor) {
      return viewOf(await stateOf(id), await store.listEvents(id), actor);
    },
    async act(alignmentId, act, actor) {
      const who = now(actor);
      const draft = review(await stateOf(alignmentId), act, who);
      return commit(draft, { at: who.at, actor, act: act.type });
    },
    undo: (alignmentId, actor) => takeBack(alignmentId, actor, "undo"),
    redo: (alignmentId, actor) => takeBack(alignmentId, actor, "redo"),
    async realign(alignmentId, { order, actor }) {
      const latest = (await store.listEvents(alignmentId)).at(-1)?.seq;
      const state = await stateOf(alignmentId);
      const { alignment } = await align(reportsOf(state), { order, ...settledOf(state) });
      const who = now(actor);
      const draft = realign(state, alignment, engine, who);
      return commit(draft, { at: who.at, actor, act: "realign" }, latest);
    },
    async deleteAlignment(id, { keepUnits, actor }) {
      const draft = deleteAlignment(await stateOf(id), keepUnits);
      await commit(draft, { at: clock(), actor, act: "delete-alignment" });
    },
    listUnits: (filter, page) => store.listUnits(filter, page),
    eachUnit: (filter) => withEvidence(store.eachUnit(filter), store.evidenceOf),
    importUnits(units, { source, actor }) {
      const who = now(actor);
      return store.importUnits(imported(units, source, who), { at: who.at, actor, act: "import" });
    },
    lookup: (text, options) => lookup(store, text, options),
    search: (phrase, page) => search(store, phrase, page),
    stats: () => store.stats(),
    backup: (path) => store.backup(path),
    check: () => store.check(),
    close: () => store.close(),
  };
}

function reportsOf({ documents }: AlignmentState): PerLanguage<Document> {
  return { vi: documents.vi, en: documents.en };
}

async function* imported(
  units: AsyncIterable<ImportedUnit>,
  source: string,
  who: Circumstances,
): AsyncIterable<UnitRow> {
  let place = 0;
  for await (const unit of units) {
    place += 1;
    yield importedUnit(unit, { source, place }, who);
  }
}
