import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readReport } from "../../src/read/read.js";
import { column, pdfOf, type Piece } from "../support/documents.js";

async function linesOf(pages: readonly (readonly Piece[])[]): Promise<string[]> {
  const document = await readReport(pdfOf(pages), { name: "report.pdf", id: "d" });
  return document.text.split("\n");
}

describe("PDF", () => {
  it("joins the lines of a paragraph and keeps Vietnamese letters", async () => {
    const lines = [
      "Cầu mới nối hai bờ sông Lam đã được thông",
      "xe sáng nay. Hàng nghìn người dân đến xem.",
      "Giao thông thuận lợi.",
    ];
    expect(await linesOf([column(lines, 50, 700)])).toEqual([
      "Cầu mới nối hai bờ sông Lam đã được thông xe sáng nay. Hàng nghìn người dân đến xem. Giao thông thuận lợi.",
    ]);
  });

  it("begins a paragraph after a gap, an indent and a heading in larger type", async () => {
    const page = [
      { text: "New bridge opens", x: 50, y: 750, size: 20 },
      ...column(["The bridge was opened this morning by the two", "mayors, who met in the middle."], 50, 700),
      ...column(["Thousands of people came to see it and to walk", "from one bank to the other."], 50, 660),
      ...column(["    "], 50, 640),
      { text: "Traffic was allowed in the afternoon, when the", x: 70, y: 636 },
      { text: "crowd had gone home.", x: 50, y: 624 },
    ];
    expect(await linesOf([page])).toEqual([
      "New bridge opens",
      "The bridge was opened this morning by the two mayors, who met in the middle.",
      "Thousands of people came to see it and to walk from one bank to the other.",
      "Traffic was allowed in the afternoon, when the crowd had gone home.",
    ]);
  });

  it("reads two columns one after the other, under a heading that spans them", async () => {
    const left = [
      "The left column begins",
      "here and goes on for",
      "some lines before it",
      "stops at the bottom",
      "of the page and then",
      "runs on in the next",
    ];
    const right = [
      "column without a break",
      "in the sentence. Here",
      "the text of the right",
      "column ends, after as",
      "many lines as the left",
      "one has above.",
    ];
    const page = [
      { text: "A heading over both of the columns of it", x: 60, y: 760, size: 18 },
      ...column(left, 50, 700),
      ...column(right, 250, 700),
    ];
    expect(await linesOf([page])).toEqual([
      "A heading over both of the columns of it",
      [...left, ...right].join(" "),
    ]);
  });

  it.each([
    ["start lower", { right: 250, top: 695, leading: 12, count: 6 }],
    ["are set wider", { right: 250, top: 697, leading: 14.5, count: 6 }],
    ["end sooner", { right: 250, top: 695, leading: 12, count: 2 }],
  ])("reads two columns one after the other where the lines of the right one %s", async (_, shape) => {
    const lines = (side: string, count: number) =>
      Array.from({ length: count }, (_, at) => `of ${side} line number ${at} of some`);
    const [left, right] = [lines("left", 8), lines("right", shape.count)];
    const page = [...column(left, 50, 700), ...column(right, shape.right, shape.top, shape.leading)];
    expect((await linesOf([page])).join(" ")).toBe([...left, ...right].join(" "));
  });

  it("reads columns below text of full width, and rows of numbered lists and tables as they stand", async () => {
    const wide = Array.from(
      { length: 12 },
      (_, at) => `wide line ${at} that runs over all of the page as they do`,
    );
    const [left, right] = ["left", "right"].map((side) =>
      Array.from({ length: 5 }, (_, at) => `${side} line ${at} of the column`),
    );
    const columns = [...column(wide, 50, 780), ...column(left, 50, 620), ...column(right, 250, 615)];
    expect((await linesOf([columns])).join(" ")).toBe([...wide, ...left, ...right].join(" "));
    const numbers = Array.from({ length: 8 }, (_, at) => `${at + 1}.`);
    const items = numbers.map((number) => `item ${number} of a list of some length`);
    const list = [...column(numbers, 50, 700), ...column(items, 75, 700)];
    expect((await linesOf([list])).join(" ")).toBe(numbers.map((n, at) => `${n} ${items[at]}`).join(" "));
  });

  it("drops running heads and page numbers", async () => {
    const page = (number: number, lines: readonly string[]) => [
      { text: `Example News, issue 12`, x: 50, y: 780 },
      ...column(lines, 50, 700),
      { text: String(number), x: 300, y: 20 },
    ];
    const pages = [
      page(1, ["The first page tells of the bridge and of the", "people who came to see it and who did"]),
      page(2, ["not go home before it was dark.", "Then the lamps were lit."]),
      page(3, ["The third page tells of the river."]),
    ];
    const text = (await linesOf(pages)).join("\n");
    expect(text).not.toMatch(/Example News|^\d+$/mu);
    expect(text).toContain("and who did not go home before it was dark.");
  });

  it("drops a head or foot that counts the pages, also where nothing sets it apart, or only some pages have it", async () => {
    const page = (number: number) => [
      {
        text: number % 2 === 0 ? `${number} Example News` : `Trang ${number}/5 - The new bridge`,
        x: 50,
        y: 712,
      },
      ...column([`the crowd of page ${number} went on`, "over the bridge and along the river"], 50, 700),
    ];
    const text = (await linesOf([3, 4, 5, 6, 7].map(page))).join(" ");
    expect(text).not.toMatch(/Example|Trang/u);
    expect(text.match(/the crowd of page \d went on/gu)).toHaveLength(5);
  });

  it("keeps a last line that several pages have, where nothing sets it apart from the text", async () => {
    const pages = [1, 2, 3].map((number) =>
      column(
        [`Page ${number} tells of witness number ${number} of`, "the case.", "He did not reply."],
        50,
        700,
      ),
    );
    const text = (await linesOf(pages)).join(" ");
    expect(text.match(/He did not reply\./gu)).toHaveLength(3);
  });

  it("reads justified columns with a gutter as narrow as one letter", async () => {
    const lines = (side: string) =>
      Array.from({ length: 10 }, (_, at) =>
        `${side} ${at} `.padEnd(36, "of a line that is set in a column "),
      );
    const [left, right] = [lines("left"), lines("right")];
    const page = [...column(left, 50, 700), ...column(right, 50 + 36 * 5 + 10, 700)];
    const found = (await linesOf([page])).join(" ");
    expect(found).toBe([...left, ...right].map((line) => line.trim()).join(" "));
  });

  it("takes wide gaps between the words of a justified column for no gutter", async () => {
    const left = Array.from({ length: 12 }, (_, at) => `left line ${at} of a column that is set`);
    const right = Array.from({ length: 12 }, (_, at) =>
      at > 4 && at < 9 ? "" : `right line ${at} of a column so set`,
    );
    const gaps = [5, 6, 7, 8].flatMap((at) => [
      { text: `word no ${at} is here`, x: 300, y: 700 - 12 * at },
      { text: `and then number ${at}`, x: 420 + 7 * (at % 3), y: 700 - 12 * at },
    ]);
    const page = [...column(left, 50, 700), ...column(right, 300, 700), ...gaps];
    const found = (await linesOf([page])).join(" ");
    const words = right.map((line, at) => line || `word no ${at} is here and then number ${at}`);
    expect(found).toBe([...left, ...words].join(" "));
  });

  it("ends no paragraph at a courtesy, and joins a date at its hyphen and the lines of a headline", async () => {
    const page = [
      { text: "The prime minister met the", x: 50, y: 760, size: 20 },
      { text: "Kyrgyz leader", x: 50, y: 734, size: 20 },
      ...column(
        [
          "The talks were held in the old town and went on for long.",
          "The guests from abroad were met by Mr.",
          "Lam, who had come on the morning of Thursday, and by 6-",
          "3 had left again for the sea.",
        ],
        50,
        690,
      ),
    ];
    expect(await linesOf([page])).toEqual([
      "The prime minister met the Kyrgyz leader",
      "The talks were held in the old town and went on for long. The guests from abroad were met by Mr. " +
        "Lam, who had come on the morning of Thursday, and by 6-3 had left again for the sea.",
    ]);
  });

  it("mends hyphens, but keeps those of compounds and of Vietnamese pairs", async () => {
    const lines = ["The govern-", "ment of the well-known city met the well-", "known mayor on Monday."];
    expect(await linesOf([column(lines, 50, 700)])).toEqual([
      "The government of the well-known city met the well-known mayor on Monday.",
    ]);
    const alone = [
      "The report of the well-",
      "known mayor was un-",
      "known and pro-",
      "posed long-",
      "term aims with-",
      "out a post-",
      "ponement.",
    ];
    expect(await linesOf([column(alone, 50, 700)])).toEqual([
      "The report of the well-known mayor was unknown and proposed long-term aims without a postponement.",
    ]);
    const pair = ["Tình hình phát triển kinh tế-", "xã hội của tỉnh trong năm nay rất tốt."];
    expect(await linesOf([column(pair, 50, 700)])).toEqual([
      "Tình hình phát triển kinh tế-xã hội của tỉnh trong năm nay rất tốt.",
    ]);
  });

  it.each([
    [
      "a password",
      pdfOf([[]], {
        extra: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"00".repeat(32)}> /U <${"11".repeat(32)}> >> /ID [<00> <00>]`,
      }),
      /password/u,
    ],
    ["no text", pdfOf([[]]), /no text/u],
    ["nothing but a header", Buffer.from("%PDF-1.7\nnothing else"), /damaged/u],
    ["half of the file", pdfOf([column(["The bridge is open."], 50, 700)]).slice(0, 600), /damaged|no text/u],
    ["an overlong stream", pdfOf([[]], { objects: [bomb()] }), /unpacks to too much/u],
    [
      "states saved without end",
      pdfOf([[]], { objects: [streamOf("q ".repeat(100_000))] }),
      /nested too deeply/u,
    ],
  ])("refuses a file with %s in one line", async (_, bytes, message) => {
    const reading = readReport(bytes, { name: "report.pdf", id: "d" });
    await expect(reading).rejects.toMatchObject({ name: "AppError", code: "file-broken" });
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toThrow(/^report\.pdf [^\n]*$/u);
  });
});

function bomb(): Uint8Array {
  return streamOf(Buffer.alloc(60_000_000));
}

function streamOf(content: string | Buffer): Uint8Array {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`9 0 obj << /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from("\nendstream\nendobj\n"),
  ]);
}
