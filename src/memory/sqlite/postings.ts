/** Features of units ↔ the lists by which fuzzy lookup finds the units that share them. */
import type Database from "better-sqlite3";
import { LANGUAGES, type Language } from "../../model/language.js";
import { TOKEN_WEIGHT } from "../../model/tokens.js";
import type { Signature } from "../signature.js";

/**
 * Many features share one list, so that lists are few and an import appends to each only now and then. What a list
 * holds too much (features of others, units that have changed or gone since) is harmless: every match is verified.
 */
const LISTS = 2 ** 16;

/** An entry is one 32-bit number: seven bits of weight class above, the unit's number below. */
const UNIT_BITS = 25;
const UNITS = 2 ** UNIT_BITS;
const CLASSES = 2 ** 7;
/** Neighbouring classes differ by this factor: fine enough to leave out most of what is too short or too long. */
const CLASS_FACTOR = 1.06;
const ENTRY_BYTES = 4;
/** An entry and the list it goes to in one number, so that sorting numbers sorts by list. */
const ENTRIES = 2 ** 32;

/** Entries kept until they are written: some thirty for each list, in 32 MB. */
const MAX_KEPT = 4_000_000;
const FIRST_ROOM = 1_024;

export interface Postings {
  /** Keeps the unit's entries until `flush`, which comes before the end of every transaction. */
  readonly add: (unit: number, language: Language, signature: Signature) => void;
  readonly flush: () => void;
  /** How many of the features each unit within the weights may share; numbers of units, never fewer than do. */
  readonly count: (features: readonly number[], language: Language, weights: Weights) => Map<number, number>;
  /** Reads all lists and then tells how many entries a unit has, by its number. */
  readonly sizes: () => (unit: number) => number;
}

/** Lightest and heaviest text of interest, in quarters of a word. */
interface Weights {
  readonly from: number;
  readonly to: number;
}

export function createPostings(db: Database.Database): Postings {
  const append = db.prepare(
    `INSERT INTO postings VALUES (?, ?)
     ON CONFLICT (list) DO UPDATE SET entries = CAST(entries || excluded.entries AS BLOB)`,
  );
  const read = db.prepare("SELECT entries FROM postings WHERE list = ?").pluck();
  const lastUnit = db.prepare("SELECT coalesce(max(num), 0) FROM units").pluck();
  const readAll = db.prepare("SELECT entries FROM postings").pluck();
  let kept = new Float64Array(FIRST_ROOM);
  let size = 0;

  const keep = (list: number, entry: number): void => {
    if (size === kept.length) {
      const roomier = new Float64Array(Math.min(MAX_KEPT, 2 * size));
      roomier.set(kept);
      kept = roomier;
    }
    kept[size] = list * ENTRIES + entry;
    size += 1;
    if (size === MAX_KEPT) flush();
  };

  const flush = (): void => {
    const sorted = kept.subarray(0, size).sort();
    for (let from = 0; from < size;) {
      const list = Math.floor(sorted[from] / ENTRIES);
      let to = from + 1;
      while (to < size && sorted[to] < (list + 1) * ENTRIES) to += 1;
      const entries = Uint32Array.from(sorted.subarray(from, to), (key) => key - list * ENTRIES);
      append.run(list, Buffer.from(entries.buffer));
      from = to;
    }
    kept = new Float64Array(FIRST_ROOM);
    size = 0;
  };

  return {
    add(unit, language, { features, weight }) {
      const entry = weightClass(weight) * UNITS + unit;
      for (const feature of features) keep(listOf(feature, language), entry);
    },
    flush,
    count(features, language, weights) {
      const [from, to] = [weightClass(weights.from), weightClass(weights.to)];
      const counts = new Map<number, number>();
      for (const feature of features) {
        for (const entry of entriesOf(read.get(listOf(feature, language)))) {
          const entryClass = entry >>> UNIT_BITS;
          if (entryClass < from || entryClass > to) continue;
          const unit = entry & (UNITS - 1);
          counts.set(unit, (counts.get(unit) ?? 0) + 1);
        }
      }
      return counts;
    },
    sizes() {
      const sizes = new Uint32Array(1 + (lastUnit.get() as number));
      for (const blob of readAll.iterate()) {
        for (const entry of entriesOf(blob)) sizes[entry & (UNITS - 1)] += 1;
      }
      return (unit) => sizes[unit];
    },
  };
}

function listOf(feature: number, language: Language): number {
  return LANGUAGES.indexOf(language) * LISTS + (feature % LISTS);
}

function weightClass(weight: number): number {
  const words = Math.max(1, weight / TOKEN_WEIGHT.word);
  return Math.min(CLASSES - 1, Math.floor(Math.log(words) / Math.log(CLASS_FACTOR)));
}

/** The entries of a blob, little-endian as every machine that runs this; none where there is no blob. */
function entriesOf(blob: unknown): Uint32Array {
  if (!Buffer.isBuffer(blob)) return new Uint32Array();
  const aligned = new Uint8Array(blob);
  return new Uint32Array(aligned.buffer, 0, aligned.byteLength / ENTRY_BYTES);
}
