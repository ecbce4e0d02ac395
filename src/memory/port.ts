/** What every engine of the memory can do: whole acts, each of which happens entirely or not at all. */
import type { LinkedEvidence } from "../model/alignment.js";
import type { Language, PerLanguage } from "../model/language.js";
import type { AlignmentSummary } from "../model/review.js";
import type { ImportOutcome, MemoryStats, Page, UnitFilter } from "../model/memory.js";
import type {
  AlignmentState,
  EventHead,
  MemoryEvent,
  NewEvent,
  PresentRow,
  RowChange,
  UnitRow,
} from "../model/rows.js";

/** Where a page of a list begins, and how many rows it holds at most. */
export interface Range {
  readonly offset: number;
  readonly limit: number;
}

/** A unit that may be a fuzzy match: its text of the language that was asked for. */
export interface Candidate {
  readonly id: string;
  readonly text: string;
}

/** A unit that holds a phrase, with both its texts. */
export interface FoundText {
  readonly id: string;
  readonly text: PerLanguage<string>;
}

export interface MemoryStore {
  /**
   * Writes one event and its rows, and raises the version of every bead whose unit changed. Returns its number.
   * Throws `changed-meanwhile` where a row is no longer as `before` says, or where a new unit has the content of
   * another, or where the alignment's last event is not number `latest`, if given; then nothing is changed.
   */
  record(event: NewEvent, latest?: number): Promise<number>;
  /**
   * One event for all units that are new; a unit whose content is known lends the known one its contexts whose
   * source is new there. Other writers wait until the end, readers see nothing before it.
   */
  importUnits(units: AsyncIterable<UnitRow>, event: Omit<NewEvent, "rows">): Promise<ImportOutcome>;

  /** Undefined where there is no such alignment or it was deleted. */
  readAlignment(id: string): Promise<AlignmentState | undefined>;
  /** Newest first, without deleted ones. */
  listAlignments(): Promise<readonly AlignmentSummary[]>;
  /** The newest living alignment of two documents with just these texts. */
  findAlignment(texts: PerLanguage<string>): Promise<string | undefined>;
  /** Events of one alignment in the order of the acts. */
  listEvents(alignmentId: string): Promise<readonly EventHead[]>;
  readEvent(seq: number): Promise<MemoryEvent | undefined>;
  /** Every event of the memory in the order of the acts. */
  eachEvent(): AsyncIterable<MemoryEvent>;
  /** The present rows, tombstones included; those that never were are left out. */
  readRows(keys: readonly Pick<RowChange, "table" | "after">[]): Promise<readonly PresentRow[]>;

  /** Living units by id, in the order asked for; unknown ones are left out. */
  readUnits(ids: readonly string[]): Promise<readonly UnitRow[]>;
  /** Living units with the content of one of these texts, at most one for each content. */
  unitsByContent(texts: readonly PerLanguage<string>[]): Promise<readonly UnitRow[]>;
  /** Newest first. */
  listUnits(filter: UnitFilter, range: Range): Promise<Page<UnitRow>>;
  /** Oldest first. */
  eachUnit(filter: UnitFilter): AsyncIterable<UnitRow>;
  /** Of these units those that the aligner linked, by id; of several living beads the surest one's evidence. */
  readonly evidenceOf: (unitIds: readonly string[]) => Promise<ReadonlyMap<string, LinkedEvidence>>;
  /**
   * Every unit that can reach `min` percent, likeliest first, at most a thousand. Exact in small memories, and from
   * 70 percent up in large ones; below that, large memories give those that share rare words.
   */
  candidates(text: string, language: Language, min: number): Promise<readonly Candidate[]>;
  /** Units with the phrase on either side, newest first; case and diacritics do not matter. */
  search(phrase: string, range: Range): Promise<Page<FoundText>>;

  stats(): Promise<MemoryStats>;
  /** Writes a consistent copy while others go on; throws `file-exists`. */
  backup(path: string): Promise<void>;
  /** One line per fault of the file or of what must always hold; empty when the memory is sound. */
  check(): Promise<readonly string[]>;
  /** A memory that was made by opening it and never written to goes again, unless another program has it open. */
  close(): Promise<void>;
}
