/** An empty or older file → the present schema: one lineage of numbered steps, appended and never edited. */
import type Database from "better-sqlite3";
import { AppError } from "../../model/errors.js";

/** "Sngu": marks a SQLite file as a memory of ours. */
export const APPLICATION_ID = 0x536e6775;

/** Everything of `design.md`'s identity and change: versions, tombstones, contexts, events with rows before and after. */
const FIRST = `
CREATE TABLE documents (
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, deleted INTEGER NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('vi', 'en')), title TEXT NOT NULL, origin TEXT NOT NULL,
  text TEXT NOT NULL, normaliser INTEGER NOT NULL, replaces TEXT REFERENCES documents (id)
) STRICT;

CREATE TABLE alignments (
  num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, deleted INTEGER NOT NULL,
  vi_document TEXT NOT NULL REFERENCES documents (id), en_document TEXT NOT NULL REFERENCES documents (id),
  linking TEXT NOT NULL CHECK (linking IN ('monotone', 'free')),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL
) STRICT;

CREATE TABLE segments (
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, deleted INTEGER NOT NULL,
  document_id TEXT NOT NULL REFERENCES documents (id), paragraph INTEGER NOT NULL, kind TEXT NOT NULL,
  start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, confirmed_null INTEGER NOT NULL,
  CHECK (start_offset < end_offset)
) STRICT;
CREATE INDEX segments_document ON segments (document_id, start_offset);

CREATE TABLE units (
  num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, deleted INTEGER NOT NULL,
  vi TEXT NOT NULL, en TEXT NOT NULL, folded_vi TEXT NOT NULL, folded_en TEXT NOT NULL, content TEXT NOT NULL,
  kind TEXT NOT NULL, grade TEXT NOT NULL CHECK (grade IN ('full', 'partial')),
  status TEXT NOT NULL CHECK (status IN ('unreviewed', 'needs-work', 'approved', 'rejected')),
  confidence REAL, fragment INTEGER NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, changed_at TEXT NOT NULL, changed_by TEXT NOT NULL
) STRICT;
CREATE INDEX units_content ON units (content) WHERE deleted = 0;
CREATE INDEX units_state ON units (deleted, kind, status, grade);

CREATE TABLE contexts (
  unit INTEGER NOT NULL REFERENCES units (num), place INTEGER NOT NULL,
  alignment_id TEXT, bead_id TEXT, source TEXT, vi_document TEXT, en_document TEXT,
  vi_previous TEXT NOT NULL, en_previous TEXT NOT NULL, vi_next TEXT NOT NULL, en_next TEXT NOT NULL,
  PRIMARY KEY (unit, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX contexts_alignment ON contexts (alignment_id) WHERE alignment_id IS NOT NULL;

CREATE TABLE props (
  unit INTEGER NOT NULL REFERENCES units (num), place INTEGER NOT NULL, type TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (unit, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
  unit INTEGER NOT NULL REFERENCES units (num), place INTEGER NOT NULL,
  at TEXT NOT NULL, author TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (unit, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE beads (
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, deleted INTEGER NOT NULL,
  alignment_id TEXT NOT NULL REFERENCES alignments (id), unit_id TEXT NOT NULL REFERENCES units (id),
  vi_members TEXT NOT NULL, en_members TEXT NOT NULL,
  made_by TEXT NOT NULL CHECK (made_by IN ('auto', 'hand')), grade TEXT NOT NULL, confidence REAL,
  evidence TEXT NOT NULL, engine TEXT NOT NULL, trimmed TEXT NOT NULL
) STRICT;
CREATE INDEX beads_alignment ON beads (alignment_id);
CREATE INDEX beads_unit ON beads (unit_id);

CREATE TABLE events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, actor TEXT NOT NULL, act TEXT NOT NULL,
  alignment_id TEXT, undoes INTEGER REFERENCES events (seq)
) STRICT;
CREATE INDEX events_alignment ON events (alignment_id) WHERE alignment_id IS NOT NULL;

CREATE TABLE event_rows (
  seq INTEGER NOT NULL REFERENCES events (seq), place INTEGER NOT NULL,
  name TEXT NOT NULL, id TEXT NOT NULL, before TEXT, after TEXT NOT NULL,
  PRIMARY KEY (seq, place)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE concordance USING fts5 (
  vi, en, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);

CREATE TABLE postings (list INTEGER PRIMARY KEY, entries BLOB NOT NULL) STRICT;
`;

/**
 * The concordance holds folded text already, and what is sought without it has no letters to fold. It keeps more in
 * memory before it writes, so that it need not merge what it wrote. Rows of events are long, and in a table that is
 * an index long rows take a page of their own each.
 */
const LEANER = `
ALTER TABLE units DROP COLUMN folded_vi;
ALTER TABLE units DROP COLUMN folded_en;
INSERT INTO concordance (concordance, rank) VALUES ('hashsize', 16777216);

CREATE TABLE leaner_rows (
  seq INTEGER NOT NULL REFERENCES events (seq), place INTEGER NOT NULL,
  name TEXT NOT NULL, id TEXT NOT NULL, before TEXT, after TEXT NOT NULL,
  PRIMARY KEY (seq, place)
) STRICT;
INSERT INTO leaner_rows SELECT * FROM event_rows ORDER BY seq, place;
DROP TABLE event_rows;
ALTER TABLE leaner_rows RENAME TO event_rows;
`;

/** Each brings a file from the schema of its place in the list to the next. */
export const MIGRATIONS: readonly string[] = [FIRST, LEANER];

/** Brings the file to the present schema; throws `memory-not-readable` for a foreign or a newer one. */
export function migrate(db: Database.Database, path: string): void {
  if (isCurrent(db)) return;
  db.transaction(() => {
    const version = schemaVersion(db);
    if (!isOurs(db)) {
      throw new AppError("memory-not-readable", `${path}: a SQLite file of another program, not a memory`);
    }
    if (version > MIGRATIONS.length) {
      throw new AppError(
        "memory-not-readable",
        `${path}: written by a newer Songngu (schema ${version}, this one knows ${MIGRATIONS.length})`,
      );
    }
    for (const step of MIGRATIONS.slice(version)) db.exec(step);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${MIGRATIONS.length}`);
  }).immediate();
}

function isCurrent(db: Database.Database): boolean {
  return applicationId(db) === APPLICATION_ID && schemaVersion(db) === MIGRATIONS.length;
}

function isOurs(db: Database.Database): boolean {
  if (applicationId(db) === APPLICATION_ID) return true;
  return db.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
}

function applicationId(db: Database.Database): unknown {
  return db.pragma("application_id", { simple: true });
}

function schemaVersion(db: Database.Database): number {
  return db.pragma("user_version", { simple: true }) as number;
}
