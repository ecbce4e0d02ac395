import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { FuzzyMatch, MemoryStats } from "../../src/model/memory.js";
import { createFolder } from "./folder.js";
import { songngu } from "./terminal.js";

/** `"vi = en | vi = en"` → a TMX file of approved units. */
function tmxOf(units: string): string {
  const elements = units.split(" | ").map((unit) => {
    const [vi, en] = unit.split(" = ");
    return `<tu><prop type="x-status">approved</prop><tuv xml:lang="vi"><seg>${vi}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
  });
  return `<tmx version="1.4"><body>\n${elements.join("\n")}\n</body></tmx>`;
}

const UNITS =
  "Thủ tướng thăm Hà Nội hôm qua. = The prime minister visited Hanoi yesterday. | Giá gạo tăng. = Rice prices rose.";

/** A folder with a memory that holds `UNITS`. */
async function createMemory() {
  const path = createFolder({ "units.tmx": tmxOf(UNITS) });
  const memory = `sqlite:${path("memory.db")}`;
  const { code } = await songngu(["import", path("units.tmx")], memory);
  expect(code).toBe(0);
  return { path, memory };
}

describe("import", () => {
  it("says what was added, known and left out, by line and reason", async () => {
    const path = createFolder({ "a.tmx": tmxOf(`${UNITS} | Giá gạo tăng. = Rice prices rose. |  = x`) });
    const { code, out } = await songngu(["import", path("a.tmx")], `sqlite:${path("m.db")}`);
    expect(code).toBe(0);
    expect(out).toBe(
      `${path("a.tmx")}: 2 added, 1 already known, 1 left out\n  left out: empty segment, 1 × (line 5)\n  languages: vi 4, en 4\n`,
    );
  });

  it("fails with one line where nothing can be kept, and names the file", async () => {
    const path = createFolder({ "a.tmx": tmxOf(" = x"), "b.tmx": "no xml", "c.tmx": "" });
    const memory = `sqlite:${path("m.db")}`;
    expect(await songngu(["import", path("a.tmx")], memory)).toMatchObject({
      code: 1,
      said: `songngu: ${path("a.tmx")}: none of its 1 units was kept [import-failed]`,
    });
    expect((await songngu(["import", path("b.tmx")], memory)).said).toContain(
      `${path("b.tmx")}: line 1: not a TMX`,
    );
    expect((await songngu(["import", path("c.tmx")], memory)).said).toContain("[file-empty]");
    expect((await songngu(["import", path("d.tmx")], memory)).said).toContain(
      "no such file or folder [file-not-found]",
    );
    expect(existsSync(path("m.db"))).toBe(false);
  });

  it("stores nothing where one of several files is not there", async () => {
    const path = createFolder({ "a.tmx": tmxOf(UNITS) });
    const { code, out } = await songngu(["import", path("a.tmx"), path("b.tmx")], `sqlite:${path("m.db")}`);
    expect([code, out, existsSync(path("m.db"))]).toEqual([1, "", false]);
    expect((await songngu(["import", path("")], `sqlite:${path("m.db")}`)).said).toMatch(/is a folder \[/);
  });

  it("takes a file without units for no failure and says that it holds none", async () => {
    const path = createFolder({ "a.tmx": '<tmx version="1.4"><header/><body></body></tmx>' });
    expect(await songngu(["import", path("a.tmx")], `sqlite:${path("m.db")}`)).toEqual({
      code: 0,
      out: `${path("a.tmx")}: holds no units\n`,
      said: "",
    });
  });

  it("never shows a terminal what it would obey", async () => {
    const path = createFolder({
      "a.tmx": `<tmx><body><tu><tuv xml:lang="\u009bfr"><seg>a</seg></tuv></tu></body></tmx>`,
    });
    const { out, said } = await songngu(["import", path("a.tmx"), "--json"], `sqlite:${path("m.db")}`);
    expect(JSON.parse(out)).toMatchObject([{ kept: 0 }]);
    const shown = await songngu(["import", path("a.tmx")], `sqlite:${path("m.db")}`);
    expect(shown.out).toContain("languages: \\u{9b}fr 1");
    const wrong = await songngu(["export", "--status", "\u001b[31mred\n"]);
    expect(wrong.said).toContain('"\\u{1b}[31mred\\u{a}" is none of');
    for (const text of [said, shown.out, wrong.said]) expect(text).not.toMatch(/[\u001b\u009b]/);
  });

  it("stores twice what is stored twice only once", async () => {
    const { path, memory } = await createMemory();
    const { out } = await songngu(["import", path("units.tmx"), "--json"], memory);
    expect(JSON.parse(out)).toMatchObject([{ added: 0, duplicates: 2, leftOut: 0 }]);
  });
});

describe("export", () => {
  it("writes the approved units to a file that the next import knows", async () => {
    const { path, memory } = await createMemory();
    const { code, said } = await songngu(["export", "--out", path("out.tmx")], memory);
    expect([code, said]).toEqual([0, `songngu: 2 units written to ${path("out.tmx")}`]);
    const { out } = await songngu(["import", path("out.tmx"), "--json"], memory);
    expect(JSON.parse(out)).toMatchObject([{ added: 0, duplicates: 2 }]);
  });

  it("says in TMX what each unit is linked by", async () => {
    const path = createFolder();
    const memory = `sqlite:${path("m.db")}`;
    const reports = ["vi", "en"].map((language) =>
      fileURLToPath(new URL(`../../corpus/reports/parallel/${language}.txt`, import.meta.url)),
    );
    await songngu(["align", ...reports, "--save"], memory);
    const { out } = await songngu(["export", "--status", "any"], memory);
    const units = out.match(/<tu /g)?.length ?? 0;
    expect(units).toBeGreaterThan(5);
    expect(out.match(/<prop type="x-evidence">[^<]* = [^<]*<\/prop>/g)).toHaveLength(units);
  });

  it("takes the status and grade that were asked for", async () => {
    const { memory } = await createMemory();
    expect((await songngu(["export", "--format", "tsv"], memory)).out.split("\n")).toHaveLength(4);
    const { out, said } = await songngu(
      ["export", "--format", "json", "--status", "rejected,needs-work"],
      memory,
    );
    expect(JSON.parse(out)).toEqual([]);
    expect(said).toContain("no unit fits");
    expect((await songngu(["export", "--grade", "good"], memory)).code).toBe(2);
  });

  it("writes a file without units where none fits, and says so", async () => {
    const { path, memory } = await createMemory();
    const out = path("out.tmx");
    expect(await songngu(["export", "--status", "rejected", "--out", out], memory)).toEqual({
      code: 0,
      out: "",
      said: `songngu: 0 units written to ${out}: no unit fits; --status any takes those that are not approved too`,
    });
    expect(readFileSync(out, "utf8")).toMatch(/<body>\s*<\/body>\n<\/tmx>\n$/);
  });

  it("leaves an older file as it was where it cannot finish", async () => {
    const { path, memory } = await createMemory();
    const { code, said } = await songngu(["export", "--out", path("no/such/folder.tmx")], memory);
    expect(code).toBe(1);
    expect(said).toBe(
      `songngu: ${path("no/such/folder.tmx")}: cannot be written: no such file or folder [file-not-found]`,
    );
    expect(existsSync(path("no"))).toBe(false);
    expect((await songngu(["export", "--out", path("")], memory)).said).toMatch(/is a folder \[/);
    expect((await songngu(["export", "--out", "."], memory)).said).toBe(
      "songngu: .: is a folder [file-not-found]",
    );
  });
});

describe("lookup and search", () => {
  it("finds a unit by a text like it, in the language it is in", async () => {
    const { memory } = await createMemory();
    const { out } = await songngu(["lookup", "Thủ tướng thăm Hà Nội hôm nay.", "--json"], memory);
    const matches = JSON.parse(out) as readonly FuzzyMatch[];
    expect(matches.map(({ unit }) => unit.text.en)).toEqual(["The prime minister visited Hanoi yesterday."]);
    expect((await songngu(["lookup", "Rice prices rose.", "--lang", "en"], memory)).out).toMatch(
      /^100\tRice prices rose\.\tGiá gạo tăng\.\t/,
    );
  });

  it("says so where there is nothing like it", async () => {
    const { memory } = await createMemory();
    expect(await songngu(["lookup", "Bóng đá Việt Nam thắng lớn ở Úc.", "--min", "80"], memory)).toEqual({
      code: 0,
      out: "",
      said: "songngu: no unit is like it by 80 % or more",
    });
  });

  it("finds a phrase without its diacritics", async () => {
    const { memory } = await createMemory();
    expect((await songngu(["search", "ha noi"], memory)).out).toBe(
      "Thủ tướng thăm Hà Nội hôm qua.\tThe prime minister visited Hanoi yesterday.\tfull\tapproved\n",
    );
    expect((await songngu(["search", "gạo", "--json"], memory)).out).toContain('"total":1');
  });
});

describe("the memory as a whole", () => {
  it("is counted and found sound", async () => {
    const { memory } = await createMemory();
    const stats = JSON.parse((await songngu(["stats", "--json"], memory)).out) as MemoryStats;
    expect(stats).toMatchObject({ units: 2, byStatus: { approved: 2 }, events: 1 });
    expect((await songngu(["stats"], memory)).out).toContain("units\t2\n");
    expect(await songngu(["check"], memory)).toMatchObject({ code: 0, out: `${memory} is sound\n` });
  });

  it("comes back from its copy, and is never replaced unasked", async () => {
    const { path, memory } = await createMemory();
    expect(await songngu(["backup", path("copy.db")], memory)).toEqual({
      code: 0,
      out: "",
      said: `songngu: memory copied to ${path("copy.db")}`,
    });
    expect(await songngu(["backup", path("copy.db")], memory)).toMatchObject({
      code: 1,
      said: `songngu: ${path("copy.db")}: exists already; a backup overwrites nothing [file-exists]`,
    });
    expect(await songngu(["restore", path("copy.db")], memory)).toMatchObject({
      code: 1,
      said: `songngu: ${path("memory.db")}: exists already; --force replaces it [file-exists]`,
    });
    expect((await songngu(["backup", path("no/copy.db")], memory)).said).toMatch(
      /no\/copy\.db: its folder is not there \[file-not-found\]$/,
    );
    const other = `sqlite:${path("other.db")}`;
    for (const words of [
      ["restore", path("copy.db")],
      ["restore", path("copy.db"), "--force"],
    ]) {
      expect((await songngu(words, other)).code).toBe(0);
      expect((await songngu(["stats"], other)).out).toContain("units\t2\n");
    }
  });

  it("is not replaced by what is no memory", async () => {
    const { path, memory } = await createMemory();
    const before = readFileSync(path("memory.db"));
    const { code, said } = await songngu(["restore", path("units.tmx"), "--force"], memory);
    expect([code, said.includes("[memory-not-readable]")]).toEqual([1, true]);
    expect(readFileSync(path("memory.db")).equals(before)).toBe(true);
    expect((await songngu(["restore", path("none.db")], memory)).said).toContain("[file-not-found]");
    writeFileSync(path("empty.db"), "");
    expect((await songngu(["restore", path("empty.db"), "--force"], memory)).said).toBe(
      `songngu: ${path("empty.db")}: the file is empty [file-empty]`,
    );
  });

  it("is never put in the place of a folder", async () => {
    const { path, memory } = await createMemory();
    await songngu(["backup", path("copy.db")], memory);
    const { said } = await songngu(["restore", path("copy.db"), "--force"], `sqlite:${path("")}`);
    expect(said).toBe(`songngu: ${path("")}: is a folder [file-not-found]`);
  });

  it("is found damaged in one line, and left as it is", async () => {
    const { path, memory } = await createMemory();
    const bytes = readFileSync(path("memory.db"));
    bytes.fill(0xab, bytes.length / 2, bytes.length / 2 + 8192);
    writeFileSync(path("memory.db"), bytes);
    const { code, out, said } = await songngu(["check"], memory);
    const faults = out.split("\n").filter((line) => line.startsWith("file: ")).length;
    expect(faults).toBeGreaterThan(0);
    expect([code, said]).toEqual([1, `songngu: ${memory}: faults found: ${faults} [memory-not-readable]`]);
    expect(await songngu(["restore", path("memory.db")], `sqlite:${path("other.db")}`)).toMatchObject({
      code: 1,
      said: expect.stringMatching(
        /^songngu: [^\n]+: faults found: [^\n]+ \[memory-not-readable\]$/,
      ) as string,
    });
    expect(readFileSync(path("memory.db")).equals(bytes)).toBe(true);
    expect(existsSync(path("other.db"))).toBe(false);
  });

  it("says where its folder is missing", async () => {
    const path = createFolder({ "units.tmx": tmxOf(UNITS) });
    const { code, said } = await songngu(["import", path("units.tmx")], `sqlite:${path("no/m.db")}`);
    expect([code, said]).toEqual([
      1,
      `songngu: ${path("no/m.db")}: its folder is not there [memory-not-readable]`,
    ]);
  });

  it.each([
    ["lookup", "Rice prices rose."],
    ["search", "gạo"],
    ["stats"],
    ["export"],
    ["check"],
    ["backup", "copy.db"],
  ])("is not made by %s, which says in one line that there is none", async (...words) => {
    const path = createFolder({ "empty.db": "" });
    for (const name of ["none.db", "empty.db"]) {
      expect(await songngu(words, `sqlite:${path(name)}`)).toEqual({
        code: 1,
        out: "",
        said: `songngu: ${path(name)}: there is no memory yet; import or align --save makes one [file-not-found]`,
      });
    }
    expect(existsSync(path("none.db"))).toBe(false);
    expect(readFileSync(path("empty.db"))).toHaveLength(0);
  });

  it("refuses an address of no memory", async () => {
    expect(await songngu(["stats", "--memory", "mysql:x"])).toMatchObject({ code: 2 });
  });
});
