import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWorld, type World } from "./harness.js";
import { createVisitor, type Visitor } from "./visitor.js";

let world: World;
let visitor: Visitor;
let pair: string;
beforeAll(async () => {
  world = await createWorld();
  visitor = createVisitor(world.deps);
  pair = await world.addSample();
  const { beads } = await world.view(pair);
  const [headline] = beads;
  await visitor.post(`/pairs/${pair}/beads/${headline.id}/status`, {
    version: headline.version,
    status: "approved",
  });
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

describe("the memory", () => {
  it("lists its units and leads to their reports", async () => {
    const page = await visitor.get("/memory");
    expect(page.text).toContain("6 units");
    const [{ id }] = (await world.view(pair)).beads;
    expect(page.text).toContain(`href="/pairs/${pair}?at=${id}#b-${id}"`);
  });

  it("is filtered by status and grade", async () => {
    expect((await visitor.get("/memory?status=approved")).text).toContain("1 unit<");
    expect((await visitor.get("/memory?grade=partial&status=unreviewed")).text).toContain("2 units");
    expect((await visitor.get("/memory?status=rejected")).text).toContain("Nothing in the memory matches.");
  });

  it("finds a phrase, also without diacritics, and marks it", async () => {
    const page = await visitor.get(`/memory?q=${encodeURIComponent("song nhue")}`);
    expect(page.text).toContain("2 units hold it");
    expect(page.text).toContain('<mark class="found">sông Nhuệ</mark>');
  });

  it("finds similar sentences of either language and says what differs", async () => {
    const page = await visitor.get(
      `/memory?how=fuzzy&q=${encodeURIComponent("Hoa Lac Bridge over the Nhue River closes to traffic")}`,
    );
    expect(page.text).toContain("1 similar unit");
    expect(page.text).toContain("<del>closes</del>");
    expect(page.text).toContain("<ins>opens</ins>");
    const exact = await visitor.get(`/memory?how=fuzzy&q=${encodeURIComponent("Work began in 2021.")}`);
    expect(exact.text).toContain("100% alike · −5 not reviewed · −10 partial");
  });
});

describe("an export", () => {
  it("takes approved units unless told otherwise", async () => {
    const page = await visitor.get("/export");
    expect(page.text).toContain("1 unit would go out");
    const file = await visitor.get("/export/file?format=tmx");
    expect(file.headers["content-disposition"]).toBe("attachment; filename=songngu.tmx");
    expect(file.text.match(/<tu /g)).toHaveLength(1);
    expect(file.text).toContain('srclang="vi"');
  });

  it("follows every choice", async () => {
    const all = "chosen=yes&status=approved&status=unreviewed&grade=full&grade=partial";
    const tmx = await visitor.get(`/export/file?format=tmx&direction=en&codes=region&${all}`);
    expect(tmx.text.match(/<tu /g)).toHaveLength(6);
    expect(tmx.text).toContain('srclang="en-US"');
    const partial = await visitor.get(`/export?status=unreviewed&grade=partial&pair=${pair}`);
    expect(partial.text).toContain("2 units would go out");
    const json = await visitor.get(`/export/file?format=json&${all}`);
    expect(() => JSON.parse(json.text) as unknown).not.toThrow();
    const tsv = await visitor.get(`/export/file?format=tsv&${all}`);
    expect(tsv.text).toContain("Work began in 2021.");
  });
});

describe("an export of nothing but approved partial units", () => {
  it("takes them unasked, as the command line does", async () => {
    const other = await createWorld();
    try {
      const { beads } = await other.view(await other.addSample());
      const { id, version } = beads.find(({ grade }) => grade === "partial")!;
      const [{ id: alignment }] = await other.songngu.listAlignments();
      const act = { type: "set-status", beads: [{ id, version }], status: "approved" } as const;
      await other.songngu.act(alignment, act, "lan");
      const file = await createVisitor(other.deps).get("/export/file?format=tmx");
      expect(file.status).toBe(200);
      expect(file.text.match(/<prop type="x-grade">partial</g)).toHaveLength(1);
    } finally {
      await other.close();
    }
  });
});

describe("an export that leaves units behind", () => {
  it("says how many there are of each kind, and how to take them", async () => {
    const page = await visitor.get(`/export?pair=${pair}`);
    expect(page.text).toContain("5 units stay behind.");
    expect(page.text).toMatch(/value="unreviewed"> Not reviewed <span class="count">5</);
    const more = /<a href="([^"]+)">Take all 6 that were not rejected</.exec(page.text)![1];
    const all = await visitor.get(more.replaceAll("&amp;", "&"));
    expect(all.text).toContain("6 units would go out.");
    expect(all.text).not.toContain("stay behind");
  });

  it("is no file where nothing is left", async () => {
    for (const choices of ["status=needs-work", "chosen=yes", "chosen=yes&grade=full"]) {
      const answer = await visitor.get(`/export/file?${choices}`);
      expect(answer.status).toBe(400);
      expect(answer.headers["content-disposition"]).toBeUndefined();
      expect(answer.text).toContain("Nothing would go out with these choices.");
    }
  });
});

describe("an import", () => {
  it("adds what the memory exported to another memory, and nothing to this one", async () => {
    const file = await visitor.get("/export/file?format=tmx");
    const upload = async () => {
      const answer = await visitor.upload("/import", {}, { file: ["mẫu.tmx", file.text] });
      expect(answer.status).toBe(303);
      return (await visitor.get(answer.headers.location)).text;
    };
    const report = await upload();
    expect(report).toContain("mẫu.tmx");
    expect(report).toContain("0 units added");
    expect(report).toContain("1 unit was already there");
  });

  it("says what was left out and where", async () => {
    const tmx = `<?xml version="1.0"?><tmx version="1.4"><header srclang="vi" datatype="plaintext"
segtype="sentence" adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/><body>
<tu><tuv xml:lang="vi"><seg>Xin chào</seg></tuv><tuv xml:lang="en"><seg>Hello</seg></tuv></tu>
<tu><tuv xml:lang="vi"><seg>Một mình</seg></tuv></tu>
</body></tmx>`;
    const answer = await visitor.upload("/import", {}, { file: ["a.tmx", tmx] });
    const report = (await visitor.get(answer.headers.location)).text;
    expect(report).toContain("1 unit added");
    expect(report).toContain("1 unit was left out");
    expect(report).toContain("<td>4</td>");
    const lan = await visitor.get(answer.headers.location, { "Accept-Language": "vi" });
    expect(lan.text).toContain("<td>thiếu phần tiếng Anh</td>");
  });

  it("says in the reader's language what is wrong with the XML", async () => {
    const broken = ["<tuv", "<tuv a=1/>", "<seg>]]></seg>", "<seg>&nbsp;</seg>", "</>", "<a b='1'c='2'/>"];
    const tmx = `<tmx version="1.4"><body>${broken.map((xml) => `\n<tu>${xml}</tu>`).join("")}</body></tmx>`;
    const answer = await visitor.upload("/import", {}, { file: ["a.tmx", tmx] });
    const report = await visitor.get(answer.headers.location, { "Accept-Language": "vi" });
    const reasons = [...report.text.matchAll(/<td>XML không đúng: ([^<]+)</g)].map(([, reason]) => reason);
    expect(reasons.length).toBeGreaterThanOrEqual(broken.length - 1);
    for (const reason of reasons) expect(reason).toMatch(/[à-ỹ]/);
  });

  it("whose report is no longer kept says so and what became of it", async () => {
    const page = await visitor.get("/import/of-another-day");
    expect(page.status).toBe(404);
    expect(page.text).toContain(
      "The report of this import is no longer kept. What was imported is in the memory.",
    );
    expect(page.text).toContain('action="/import"');
  });

  it("that is no TMX is refused in one line and changes nothing", async () => {
    const before = await world.songngu.stats();
    const answer = await visitor.upload("/import", {}, { file: ["a.tmx", "hello"] });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).toContain('role="alert"');
    expect((await visitor.upload("/import", {})).text).toContain("Choose a file first.");
    expect((await world.songngu.stats()).units).toBe(before.units);
  });
});

describe("an address with a value that is not possible", () => {
  it.each([
    ["/export/file?format=foo", "format: &#34;foo&#34;"],
    ["/export/file?format=tmx&format=tsv", "format: [&#34;tmx&#34;,&#34;tsv&#34;]"],
    ["/export?direction=fr", "direction: &#34;fr&#34;"],
    ["/export?status=perfect", "status: &#34;perfect&#34;"],
    ["/memory?how=x", "how: &#34;x&#34;"],
    ["/memory?min=900", "min: &#34;900&#34;"],
    ["/memory?page=-3", "page: &#34;-3&#34;"],
    ["/pairs/PAIR?show=x", "show: &#34;x&#34;"],
    ["/pairs/PAIR?page=x", "page: &#34;x&#34;"],
    ["/pairs/PAIR/link?grade=x", "grade: &#34;x&#34;"],
  ])("%s is refused in the reader's language", async (address, value) => {
    for (const [language, line] of [
      ["en", "A field is missing or has a value that is not possible."],
      ["vi", "Thiếu một ô hoặc một ô có giá trị không dùng được."],
    ] as const) {
      const answer = await createVisitor(world.deps, language).get(address.replace("PAIR", pair));
      expect(answer.status).toBe(400);
      expect(answer.text).toContain(line);
      expect(answer.text).toContain(`<span class="detail">${value}</span>`);
    }
  });
});

describe("an address that is not there", () => {
  it.each(["/nowhere", "/pairs/none", "/static/none.css", "/export?pair=none", "/export/file?pair=none"])(
    "%s is said so in the reader's language",
    async (address) => {
      expect((await visitor.get(address)).status).toBe(404);
      const page = await createVisitor(world.deps, "vi").get(address);
      expect(page.text).toContain("Mục này không có, hoặc không còn nữa.");
    },
  );
});
