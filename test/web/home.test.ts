import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWorld, type World } from "./harness.js";
import { EN, VI } from "./sample.js";
import { createVisitor, type Visitor } from "./visitor.js";

let world: World;
let visitor: Visitor;
beforeEach(async () => {
  world = await createWorld();
  visitor = createVisitor(world.deps);
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

describe("the first page", () => {
  it("says what to do where nothing is stored", async () => {
    const page = await visitor.get("/");
    expect(page.text).toContain("No reports yet.");
  });

  it("lists pairs with their progress", async () => {
    const pair = await world.addSample();
    const page = await visitor.get("/");
    expect(page.text).toContain(`href="/pairs/${pair}"`);
    expect(page.text).toContain("0 of 6 links reviewed");
    expect(page.text).toContain('<progress max="6" value="0"');
  });
});

describe("two reports", () => {
  it.each([
    ["Vietnamese first", VI, EN],
    ["English first", EN, VI],
  ])("are linked when pasted, %s", async (_name, first, second) => {
    const answer = await visitor.upload("/pairs", { first, second, order: "auto" });
    expect(answer.status).toBe(303);
    const page = await visitor.get(answer.headers.location);
    expect(page.text).toContain("Hoa Lac");
    expect(page.text).toContain("0 of 6 reviewed");
  });

  it("are linked when chosen as files", async () => {
    const files = { "first-file": ["bản tin.txt", VI], "second-file": ["report.txt", EN] } as const;
    const answer = await visitor.upload("/pairs", { first: "", second: "" }, files);
    expect(answer.status).toBe(303);
    const pair = await world.view(answer.headers.location.split("/")[2]);
    expect(pair.documents.vi.origin.name).toBe("bản tin.txt");
  });

  it.each([
    ["one is missing", VI, " ", 400, "Each report needs a file or its text."],
    ["both are in one language", VI, VI, 422, "Both reports are in the same language."],
    ["one is not text", VI, "a\0b", 415, "This is not a text file."],
  ])("come back filled where %s", async (_name, first, second, status, line) => {
    const answer = await visitor.upload("/pairs", { first, second, order: "free" });
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(line);
    expect(answer.text).toContain("Trong ba tháng đầu, xe tải trên 30 tấn chưa được qua cầu.");
    expect(answer.text).toContain('<option value="free" selected>');
    expect(await world.songngu.listAlignments()).toEqual([]);
  });

  it("are refused in one line where a file is too large, and the other text stays", async () => {
    const files = { "first-file": ["a.txt", "a".repeat(51_000_000)] } as const;
    const answer = await visitor.upload("/pairs", { first: "", second: EN }, files);
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("The file is too large.");
    expect(answer.text).toContain("a.txt has 51 MB; the most is 50.");
    expect(answer.text).toContain("Shipping companies welcomed the opening.");
    expect(await world.songngu.listAlignments()).toEqual([]);
  });

  it("are refused in one line where a text is longer than any report", async () => {
    const answer = await visitor.upload("/pairs", { first: "a ".repeat(600_000), second: VI });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("The text is too long; the most is a million characters.");
    expect(await world.songngu.listAlignments()).toEqual([]);
  });

  it("are refused with one limit only where a file is longer still", async () => {
    const files = { "first-file": ["a.txt", "a ".repeat(11_000_000)] } as const;
    const answer = await visitor.upload("/pairs", { first: "", second: VI }, files);
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("The text is too long; the most is a million characters.");
    expect(answer.text).toContain('<span class="detail">a.txt</span>');
    expect(answer.text).not.toContain("20000000");
  });

  it("are refused in Vietnamese with the name of the file and nothing else", async () => {
    const lan = createVisitor(world.deps, "vi");
    const files = { "first-file": ["bản tin.txt", "a\0b"] } as const;
    const answer = await lan.upload("/pairs", { first: "", second: EN }, files);
    expect(answer.text).toContain("<strong>Đây không phải tệp văn bản.</strong>");
    expect(answer.text).toContain('<span class="detail">bản tin.txt</span>');
  });
});

describe("two reports that are in the memory already", () => {
  it("lead to their pair, which says so, and are not stored again", async () => {
    const add = async (first: string, second: string) =>
      (await visitor.upload("/pairs", { first, second })).headers.location;
    const first = await add(VI, EN);
    expect(await add(EN, VI)).toBe(`${first}?known=yes`);
    expect((await visitor.get(`${first}?known=yes`)).text).toContain("These two reports were here already");
    expect((await visitor.get(first)).text).not.toContain("were here already");
    expect(await add(EN, `${VI} Hết.`)).not.toContain("known");
    expect(await world.songngu.listAlignments()).toHaveLength(2);
  });
});

describe("hostile text", () => {
  it("is printed, never run", async () => {
    const script = "<script>alert(1)</script>";
    const attribute = '"><img src=x onerror=alert(1)>';
    const answer = await visitor.upload(
      "/pairs",
      { first: "", second: "" },
      {
        "first-file": [`${attribute}.txt`, `${VI}\nđ ${script} ${attribute}`],
        "second-file": ["b.txt", `${attribute}\n${script}`],
      },
    );
    const pages = [answer.headers.location, "/", "/memory", "/export"];
    const searches = [`/memory?q=${encodeURIComponent(attribute)}`, `/x${encodeURIComponent(script)}`];
    for (const address of [...pages, ...searches]) {
      const page = await visitor.get(address);
      expect(page.text).toContain("</html>");
      expect(page.text).not.toContain("<script>alert");
      expect(page.text).not.toContain("<img");
    }
    expect((await visitor.get(answer.headers.location)).text).toContain("&lt;script&gt;alert(1)");
  });
});
