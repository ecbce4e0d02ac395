import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openMemory } from "../../src/memory/open.js";
import type { MemoryStore } from "../../src/memory/port.js";
import { APPLICATION_ID, MIGRATIONS } from "../../src/memory/sqlite/migrations.js";

import { UNIT_COLUMNS } from "../../src/memory/sqlite/unit-columns.js";
import { describeMemory, newUnit } from "./contract.js";
import { createFolder } from "../cli/folder.js";
import { createStage, reports } from "./stage.js";

const NO_ROWS = { at: "2026-01-01T00:00:00.000Z", actor: "an", act: "import", rows: [] };

/** A memory of one event, closed. */
async function makeMemory(path: string): Promise<void> {
  const store = await openMemory(`sqlite:${path}`);
  await store.record(NO_ROWS);
  await store.close();
}

describeMemory("SQLite", () => createStage());

describe("opening a memory", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "songngu-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const refuse = async (path: string, message: string): Promise<void> => {
    await expect(openMemory(`sqlite:${path}`)).rejects.toMatchObject({
      code: "memory-not-readable",
      message: expect.stringContaining(message) as string,
    });
  };

  it("refuses what is no database and leaves it as it was", async () => {
    const path = join(folder, "a.db");
    writeFileSync(path, "Đây là một tệp văn bản, không phải cơ sở dữ liệu.".repeat(100));
    await refuse(path, "not a memory");
  });

  it("refuses a folder, and a file in a folder that is not there", async () => {
    mkdirSync(join(folder, "sub"));
    await refuse(join(folder, "sub"), "folder");
    await refuse(join(folder, "nowhere", "a.db"), "nowhere");
  });

  it("refuses the database of another program and leaves it as it was", async () => {
    const path = join(folder, "a.db");
    const other = new Database(path);
    other.exec("CREATE TABLE theirs (a)");
    other.close();
    await refuse(path, "another program");
    const again = new Database(path);
    expect(again.prepare("SELECT name FROM sqlite_schema").pluck().all()).toEqual(["theirs"]);
    again.close();
  });

  it("refuses a memory of a newer schema", async () => {
    const path = join(folder, "a.db");
    await makeMemory(path);
    const db = new Database(path);
    db.pragma("user_version = 999");
    db.close();
    await refuse(path, "schema 999");
  });

  it.skipIf(process.getuid?.() === 0)("refuses a file without permission", async () => {
    const path = join(folder, "a.db");
    await makeMemory(path);
    chmodSync(path, 0o000);
    await refuse(path, "a.db");
  });

  it("makes none where one must exist", async () => {
    const path = join(folder, "a.db");
    const opening = () => openMemory(`sqlite:${path}`, { mustExist: true });
    await expect(opening()).rejects.toMatchObject({ code: "file-not-found" });
    expect(existsSync(path)).toBe(false);
    await makeMemory(path);
    await (await opening()).close();
  });

  it("refuses another kind of address", async () => {
    for (const url of ["postgres://host/db", "sqlite:", "./a.db"]) {
      await expect(openMemory(url)).rejects.toMatchObject({ code: "wrong-argument" });
    }
  });
});

async function importUnit(store: MemoryStore, vi: string, en: string): Promise<void> {
  const units = async function* () {
    yield newUnit("a", vi, en);
    await Promise.resolve();
  };
  await store.importUnits(units(), { at: "2026-01-01T00:00:00.000Z", actor: "an", act: "import" });
}

describe("a memory that nothing was written to", () => {
  it("goes again where opening it made it", async () => {
    const path = createFolder()("a.db");
    const one = await openMemory(`sqlite:${path}`);
    expect(existsSync(path)).toBe(true);
    await one.close();
    expect(existsSync(path)).toBe(false);
  });

  it("stays where someone else has it open, or wrote to it", async () => {
    const path = createFolder()("a.db");
    const one = await openMemory(`sqlite:${path}`);
    const other = await openMemory(`sqlite:${path}`);
    await one.close();
    expect(await other.stats()).toMatchObject({ events: 0 });
    const again = await openMemory(`sqlite:${path}`);
    await other.record(NO_ROWS);
    await other.close();
    await again.close();
    expect(existsSync(path)).toBe(true);
  });
});

describe("a damaged memory", () => {
  /** Every act of a reader, by name. */
  const acts: Readonly<Record<string, (store: MemoryStore) => Promise<unknown>>> = {
    stats: (store) => store.stats(),
    alignments: async (store) => {
      for (const { id } of await store.listAlignments()) {
        const state = await store.readAlignment(id);
        await store.evidenceOf((state?.units ?? []).map((unit) => unit.id));
      }
    },
    events: async (store) => {
      for await (const event of store.eachEvent()) expect(event.seq).toBeGreaterThan(0);
    },
    units: async (store) => {
      for await (const unit of store.eachUnit({})) expect(unit.id).not.toBe("");
    },
    pages: (store) => store.listUnits({}, { offset: 0, limit: 50 }),
    search: (store) => store.search("con số", { offset: 0, limit: 50 }),
    lookup: (store) => store.candidates("Con số thứ mười.", "vi", 70),
    backup: (store) => store.backup(createFolder()("copy.db")),
  };

  it("gives what it still holds, or one clear fault, and is left as it was", async () => {
    const stage = await createStage();
    const path = createFolder()("damaged.db");
    try {
      const numbers = Array.from({ length: 60 }, (_, index) => index);
      const [vi, en] = [numbers.map((n) => `Con số thứ ${n}.`), numbers.map((n) => `Number ${n}.`)];
      await stage.songngu.addReports(reports(vi.join("|"), en.join("|")), { order: "auto", actor: "an" });
      await stage.reopen();
      const sound = readFileSync(stage.path);
      let refused = 0;
      for (let place = 0; place < 40; place++) {
        const damaged = Buffer.from(sound);
        const [start, size] = [Math.floor((sound.length * place) / 40), place % 2 ? 8192 : 300];
        damaged.fill(0xab, start, Math.min(start + size, damaged.length));
        writeFileSync(path, damaged);
        const fails = async (name: string): Promise<boolean> => {
          try {
            const store = await openMemory(`sqlite:${path}`);
            await acts[name](store).finally(() => store.close());
            return false;
          } catch (error) {
            expect(error).toMatchObject({ name: "AppError", code: "memory-not-readable" });
            expect((error as Error).message).toContain(`${path}: `);
            return true;
          }
        };
        for (const name of Object.keys(acts)) if (await fails(name)) refused += 1;
        expect(readFileSync(path).equals(damaged)).toBe(true);
      }
      expect(refused).toBeGreaterThan(40);
    } finally {
      await stage.remove();
    }
  });

  it("is found damaged by check, by the engine's own words", async () => {
    const stage = await createStage();
    const path = createFolder()("damaged.db");
    try {
      await stage.songngu.addReports(reports("Một.|Hai.", "One.|Two."), { order: "auto", actor: "an" });
      await stage.reopen();
      const bytes = readFileSync(stage.path);
      bytes.fill(0xab, bytes.length / 2, bytes.length / 2 + 8192);
      writeFileSync(path, bytes);
      const store = await openMemory(`sqlite:${path}`);
      const faults = await store.check();
      await store.close();
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect(fault).toMatch(/^file: \S[^\n]*$/);
    } finally {
      await stage.remove();
    }
  });
});

describe("a backup", () => {
  it("is a whole memory, and overwrites nothing", async () => {
    const stage = await createStage();
    try {
      await importUnit(stage.store, "Một.", "One.");
      const copy = `${stage.path}.backup`;
      await stage.store.backup(copy);
      await expect(stage.store.backup(copy)).rejects.toMatchObject({ code: "file-exists" });
      const nowhere = join(stage.path, "..", "nowhere", "a.db");
      await expect(stage.store.backup(nowhere)).rejects.toMatchObject({ code: "file-not-found" });
      expect(existsSync(`${copy}.partial`)).toBe(false);
      const other = await openMemory(`sqlite:${copy}`);
      expect(await other.stats()).toEqual(await stage.store.stats());
      expect(await other.check()).toEqual([]);
      await other.close();
    } finally {
      await stage.remove();
    }
  });
});

describe("a memory of the first schema", () => {
  it("is brought to the present one with everything in it", async () => {
    const stage = await createStage();
    try {
      await importUnit(stage.store, "Một con “mèo”.", "One “cat”.");
      const path = `${stage.path}.old`;
      const old = new Database(path);
      old.exec(MIGRATIONS[0]);
      old.pragma(`application_id = ${APPLICATION_ID}`);
      old.pragma("user_version = 1");
      old.exec(`ATTACH '${stage.path}' AS now`);
      const columns = UNIT_COLUMNS.join(", ");
      old.exec(`INSERT INTO main.units (num, ${columns}, folded_vi, folded_en)
        SELECT num, ${columns}, 'mot con “meo”.', 'one “cat”.' FROM now.units`);
      for (const table of ["events", "event_rows", "contexts", "props", "notes", "postings"]) {
        old.exec(`INSERT INTO main.${table} SELECT * FROM now.${table}`);
      }
      old.exec("INSERT INTO main.concordance (rowid, vi, en) VALUES (1, 'mot con “meo”.', 'one “cat”.')");
      old.close();
      const other = await openMemory(`sqlite:${path}`);
      expect(await other.check()).toEqual([]);
      expect(await other.stats()).toEqual(await stage.store.stats());
      expect(await other.readUnits(["a"])).toEqual(await stage.store.readUnits(["a"]));
      for (const phrase of ["con meo", "”."]) {
        expect(await other.search(phrase, { offset: 0, limit: 9 })).toMatchObject({ total: 1 });
      }
      await other.close();
    } finally {
      await stage.remove();
    }
  });
});

describe("check", () => {
  it("names what is wrong", async () => {
    const stage = await createStage();
    try {
      const units = async function* () {
        yield newUnit("a", "Một.", "One.");
        yield newUnit("b", "Hai.", "Two.");
        await Promise.resolve();
      };
      await stage.store.importUnits(units(), { at: "2026-01-01T00:00:00.000Z", actor: "an", act: "import" });
      const db = new Database(stage.path);
      db.exec("UPDATE units SET vi = 'Ba.' WHERE id = 'a'; DELETE FROM concordance WHERE rowid = 2");
      db.exec("UPDATE postings SET entries = CAST('' AS BLOB) WHERE length(entries) = 4");
      db.close();
      expect(await stage.store.check()).toEqual([
        "unit 2: missing in concordance",
        "unit a: missing in fuzzy lookup",
        "unit b: missing in fuzzy lookup",
        "unit a: its content hash is wrong",
        "units a: not as its last event left it",
      ]);
    } finally {
      await stage.remove();
    }
  });
});
