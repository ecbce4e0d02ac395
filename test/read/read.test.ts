import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { AppError } from "../../src/model/errors.js";
import { pairByLanguage, readReport, readText } from "../../src/read/read.js";
import { runs } from "../support/runs.js";

const VI =
  "Sáng nay, Thủ tướng Phạm Minh Chính đã đến thăm cầu mới ở Nghệ An. Hàng nghìn người dân đã đến xem.\n";
const EN =
  "The Prime Minister visited the new bridge this morning. Thousands of people came – to see “it”.\n";

async function read(bytes: Uint8Array, name = "report.txt") {
  return readReport(bytes, { name, id: "d" });
}

/** Windows-1258 writes the tone as a letter of its own after the vowel. */
function windows1258(text: string): Buffer {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  const apart = Array.from(text, (letter) => {
    const parts = letter.normalize("NFD");
    return parts.replace(tones, "").normalize() + (parts.match(tones) ?? []).join("");
  });
  return iconv.encode(apart.join(""), "windows-1258");
}

describe("encodings", () => {
  it.each([
    ["UTF-8", Buffer.from(VI)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${VI}`)],
    ["UTF-16LE with a mark", iconv.encode(VI, "utf-16le", { addBOM: true })],
    ["UTF-16BE with a mark", iconv.encode(VI, "utf-16be", { addBOM: true })],
    ["UTF-16LE without a mark", iconv.encode(VI, "utf-16le")],
    ["UTF-16BE without a mark", iconv.encode(VI, "utf-16be")],
    ["windows-1258", windows1258(VI)],
    ["TCVN", iconv.encode(VI, "tcvn")],
    ["VISCII", iconv.encode(VI, "viscii")],
    ["UTF-8 in NFD with CRLF", Buffer.from(VI.normalize("NFD").replace(/\n/gu, "\r\n"))],
  ])("reads %s", async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ language: "vi", text: VI });
  });

  it.each([EN, "“Yes.”", "See the café – “now”"])("reads English in windows-1252: %s", async (text) => {
    expect(await read(iconv.encode(text, "windows-1252"))).toMatchObject({ language: "en", text });
  });

  it.each([
    ["Giá 500k.", "vi"],
    ["It's 5 o'clock (a.m.), what? Why? a+b", "en"],
    ["Giá áo", "vi"],
  ])("suspects nothing in «%s»", async (text, language) => {
    expect(await read(Buffer.from(text))).toMatchObject({ language, text });
  });

  it("names no encoding that the bytes cannot be in", async () => {
    const bytes = Buffer.concat([Buffer.from("1234 "), Buffer.from([0xff, 0xe9, 0xe9, 0xe9, 0xe9])]);
    await expect(read(bytes)).rejects.toMatchObject({ code: "encoding-unknown" });
    await expect(read(bytes)).rejects.not.toThrow(/ASCII/u);
  });

  it.each([
    ["VNI as bytes", Buffer.from(vni(), "latin1"), "encoding-unknown", /VNI.*UniKey/u],
    ["VNI as Unicode letters", Buffer.from(vni()), "encoding-unknown", /VNI.*UniKey/u],
    [
      "TCVN3 as Unicode letters",
      Buffer.from(iconv.decode(iconv.encode(VI, "tcvn"), "windows-1252")),
      "encoding-unknown",
      /TCVN3.*UniKey/u,
    ],
    [
      "VIQR",
      Buffer.from("Sa'ng nay, Thu? tu+o+'ng dda~ dde^'n tha(m ca^`u mo+'i o+? Nghe^. An.\n"),
      "encoding-unknown",
      /VIQR.*UniKey/u,
    ],
    [
      "UTF-8 that was read as Latin-1",
      Buffer.from(iconv.decode(Buffer.from(VI), "windows-1252")),
      "encoding-unknown",
      /UTF-8 that some program read as Latin-1/u,
    ],
    ["UTF-32", iconv.encode(VI, "utf-32le"), "encoding-unknown", /UTF-32\. Save it as UTF-8/u],
    ["UTF-32 of the other order", iconv.encode(VI, "utf-32be"), "encoding-unknown", /UTF-32\. Save/u],
    [
      "Shift_JIS",
      iconv.encode("今朝、新しい橋が開通しました。多くの人が見に来ました。".repeat(5), "shift_jis"),
      "encoding-unknown",
      /Shift_JIS.*UTF-8/u,
    ],
    [
      "damaged UTF-8",
      Buffer.concat([Buffer.from(`${VI}Cầu`), Buffer.from([0xe1, 0xba]), Buffer.from(VI)]),
      "file-broken",
      /line 2 is not valid UTF-8/u,
    ],
    [
      "damaged UTF-16",
      Buffer.concat([iconv.encode(VI, "utf-16le"), Buffer.from([0x00, 0xd8, 0x41, 0x00])]),
      "file-broken",
      /utf-16le/u,
    ],
  ])("refuses %s and says what to do", async (_, bytes, code, message) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: "AppError", code });
    await expect(read(bytes)).rejects.toThrow(message);
  });
});

function vni(): string {
  return "Saùng nay, Thuû töôùng Phaïm Minh Chính ñaõ ñeán thaêm caàu môùi ôû Ngheä An. Haøng nghìn ngöôøi daân ñaõ ñeán xem. ".repeat(
    3,
  );
}

describe("files that cannot be read", () => {
  it.each([
    ["an empty file", Buffer.alloc(0), "file-empty"],
    ["white space alone", Buffer.from(" \n\t\ufeff\n"), "file-empty"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "file-binary"],
    ["random bytes", Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)), "file-binary"],
    [
      "a text in French",
      Buffer.from(
        "Le président est arrivé hier soir à Paris avec les ministres pour une visite de trois jours.",
      ),
      "language-unclear",
    ],
    ["figures alone", Buffer.from("1 2 3 4"), "language-unclear"],
    ["rich text", Buffer.from("{\\rtf1\\ansi The bridge is open.}"), "format-unknown"],
    [
      "an old Word file",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
      "format-unknown",
    ],
    [
      "a Word file behind a password",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
      "file-broken",
    ],
    ["more than 20,000,000 characters", Buffer.from("The bridge. ".repeat(1_700_000)), "text-too-long"],
    ["more than 50 MB", new Uint8Array(50_000_001).fill(0x61), "file-too-large"],
  ])("%s: one clear line", async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: "AppError", code });
    await expect(read(bytes)).rejects.toThrow(/^report\.txt [^\n]*[.…”]$/u);
  });

  it("call a damaged Word file or PDF damaged", async () => {
    const bytes = Buffer.from([1, 2, 3, 0, 5]);
    await expect(read(bytes, "a.docx")).rejects.toMatchObject({ code: "file-broken" });
    await expect(read(bytes, "a.pdf")).rejects.toMatchObject({ code: "file-broken" });
  });

  it.each([
    ["tags nested beyond measure", `<html>${"<div>".repeat(100_000)}The bridge is open.`],
    ["tags without number", `<html>${"<b>a</b>".repeat(400_000)}`],
    ["inline tags that never end", `<html>${"<i>a ".repeat(200_000)}`],
  ])("refuse a page with %s quickly", async (_, page) => {
    await expect(read(Buffer.from(page), "page.html")).rejects.toMatchObject({ code: "file-broken" });
  });

  it("give an AppError or a document for any bytes under any name", async () => {
    const names = fc.constantFrom("a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a.srt", "a");
    const starts = fc.constantFrom(
      "",
      "%PDF-1.4\n",
      "PK\u0003\u0004",
      "<html>",
      "{\\rtf",
      "1\n00:00:01,000 --> 00:00:02,000\n",
      "---\n",
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 300 }).map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(names, starts, bytes, async (name, start, rest) => {
        const outcome = await read(Buffer.concat([Buffer.from(start, "latin1"), rest]), name).catch(
          (fault: unknown) => fault,
        );
        expect(outcome instanceof AppError ? "refused" : outcome).toEqual(
          outcome instanceof AppError ? "refused" : expect.objectContaining({ id: "d" }),
        );
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("title, outlet, address and date", () => {
  const cases: [name: string, text: string, wanted: { title: string; origin: object }][] = [
    [
      "a.txt",
      `New bridge opens\nMarch 6, 2025\n${EN}`,
      { title: "New bridge opens", origin: { name: "a.txt", date: "2025-03-06" } },
    ],
    [
      "a.txt",
      `Cầu mới thông xe\nThứ Năm, 6/3/2025 10:30\n${VI}`,
      { title: "Cầu mới thông xe", origin: { date: "2025-03-06" } },
    ],
    [
      "a.txt",
      `Hà Nội, ngày 6 tháng 3 năm 2025\n${VI}`,
      {
        title: "Sáng nay, Thủ tướng Phạm Minh Chính đã đến thăm cầu mới …",
        origin: { date: "2025-03-06" },
      },
    ],
    [
      "a.txt",
      `Hanoi, 5 March 2025\nNew bridge opens\nBy Jane Doe, Viet Nam News\n${EN}`,
      { title: "New bridge opens", origin: { date: "2025-03-05", outlet: "Viet Nam News" } },
    ],
    [
      "a.txt",
      `26/5/2025\nCầu mới thông xe\n${VI}Theo VnExpress\n`,
      { title: "Cầu mới thông xe", origin: { date: "2025-05-26", outlet: "VnExpress" } },
    ],
    [
      "a.txt",
      `VnExpress | Thứ Năm, 6/3/2025\nCầu mới thông xe\n${VI}`,
      { title: "Cầu mới thông xe", origin: { date: "2025-03-06", outlet: "VnExpress" } },
    ],
    [
      "a.txt",
      `Báo Tuổi Trẻ, Thứ năm, 6/3/2025 14:30 GMT+7\nhttps://tuoitre.example/cau.htm\nCầu mới thông xe\n${VI}`,
      {
        title: "Cầu mới thông xe",
        origin: { date: "2025-03-06", outlet: "Báo Tuổi Trẻ", url: "https://tuoitre.example/cau.htm" },
      },
    ],
    [
      "a.txt",
      `The Lam Herald\nMarch 6, 2025\nNew bridge opens on the river Lam\n${EN}`,
      {
        title: "New bridge opens on the river Lam",
        origin: { date: "2025-03-06", outlet: "The Lam Herald" },
      },
    ],
    [
      "a.txt",
      ` date 2025-03-06 ${EN}`,
      {
        title: "The Prime Minister visited the new bridge this morning. Thousands of people …",
        origin: { date: "2025-03-06" },
      },
    ],
    [
      "a.txt",
      `Hanoi (VNA) – ${EN}`,
      {
        title: "Hanoi (VNA) – The Prime Minister visited the new bridge this morning. …",
        origin: { outlet: "VNA" },
      },
    ],
    ["2025-03-06_new_bridge_opens.txt", EN, { title: "new bridge opens", origin: { date: "2025-03-06" } }],
    [
      "bridge-20250306.txt",
      EN,
      {
        title: "The Prime Minister visited the new bridge this morning. Thousands of people …",
        origin: { date: "2025-03-06" },
      },
    ],
    [
      "a.txt",
      `https://www.news.example/bridge\n${EN}`,
      {
        title: "The Prime Minister visited the new bridge this morning. Thousands of people …",
        origin: { url: "https://www.news.example/bridge", outlet: "news.example" },
      },
    ],
  ];

  it.each([
    ["vnexpress-2025-03-06.txt", "VnExpress"],
    ["Tuoi Tre - bao lu.docx", "Tuổi Trẻ"],
    ["2025-03-06_VnExpress_cau-moi.txt", "VnExpress"],
    ["tuoi-tre-2025-03-06.txt", "Tuổi Trẻ"],
    ["cau moi (VietnamPlus).txt", "VietnamPlus"],
    ["vietnamplus.vn - cau moi.txt", "VietnamPlus"],
    ["lao-dong-viet-nam.txt", undefined],
    ["bridge-opens-in-the-times-of-need.txt", undefined],
    ["in-our-times.txt", undefined],
  ])("show the outlet of the file %s as %s", (name, outlet) => {
    expect(readText(EN, { name, id: "d" }).origin.outlet).toBe(outlet);
  });

  it.each([
    ["Theo TTXVN. Ảnh: AFP.", "TTXVN"],
    ["Nguồn: VnExpress. Ảnh: Reuters", "VnExpress"],
    ["Ảnh: AFP", undefined],
  ])("show the outlet of the last line «%s» as %s", (line, outlet) => {
    const text = `Cầu mới thông xe\n${VI}\n${"Người dân đi bộ qua cầu.\n".repeat(8)}${line}\n`;
    expect(readText(text, { id: "d" }).origin.outlet).toBe(outlet);
  });

  it("show the outlet in brackets before the first sentence, and no other word there", () => {
    expect(readText(`(Dân trí) - ${VI}`, { id: "d" }).origin.outlet).toBe("Dân trí");
    expect(readText(`(Tiếp theo) - ${VI}`, { id: "d" }).origin.outlet).toBeUndefined();
  });

  it.each(cases)("are found in %s (%j)", (name, text, wanted) => {
    expect(readText(text, { name, id: "d" })).toMatchObject(wanted);
  });

  it("are left out where the text does not tell them", () => {
    expect(readText(EN, { id: "d" }).origin).toEqual({});
    expect(readText(`It was 31/02/2025. ${EN}`, { id: "d" }).origin).toEqual({});
  });

  it.each([
    ["Dự án cầu sẽ hoàn thành ngày 31/12/2030. Hôm qua, thành phố họp."],
    ["Ngày 30/4/1975, Sài Gòn được giải phóng. Hôm nay cả nước kỷ niệm."],
    ["Ngày 30/4/1975 - Sài Gòn được giải phóng. Hôm nay cả nước kỷ niệm."],
    ["Trong hai ngày 6 và 7-3-2025, đoàn ở thăm Hà Nội và làm việc với lãnh đạo thành phố."],
    ["The man was arrested on January 12, 2024. The court sentenced him on Monday."],
    ["January 12, 2024 was the day on which the man was arrested at home."],
    ["From 1/5/1954 - 7/5/1954 the garrison was under fire."],
  ])("have no date from the running prose «%s»", (line) => {
    expect(readText(line, { id: "d" }).origin.date).toBeUndefined();
  });

  it.each([
    ["HANOI, March 6, 2025 (VNA) — The bridge was opened to all traffic."],
    ["Vinh, Nghe An, 6 March 2025 - The bridge was opened to all traffic."],
    ["Hà Nội, ngày 6/3/2025 (TTXVN) - Cây cầu mới đã được thông xe vào sáng nay."],
    ["Minh Trâm - Thứ Năm, 6/3/2025, 16:05\nCây cầu mới đã được thông xe vào sáng nay."],
    ["Cập nhật: 06/03/2025 14:30\nCây cầu mới đã được thông xe vào sáng nay."],
    ["06/03/2025 14:30 (GMT+7)\nCây cầu mới đã được thông xe vào sáng nay."],
    ["By Jane Doe | Updated March 6, 2025\nThe bridge was opened to all traffic."],
  ])("have the date of the stamp or dateline in «%s»", (text) => {
    expect(readText(text, { id: "d" }).origin.date).toBe("2025-03-06");
  });

  it("come with the SHA-256 of the bytes", async () => {
    const { origin } = await read(Buffer.from("The bridge is open."));
    expect(origin.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });
});

describe("a line in another encoding", () => {
  it.each([
    ["TCVN3", "N\u00b5y ng\u00b5y h\u00ab n\u00ban \u00aeÕn n\u00aci"],
    ["UTF-8 that some program read", Buffer.from("Thủ tướng đến thăm cầu mới sáng nay").toString("latin1")],
  ])("is named with its number, here one in %s", (encoding, line) => {
    expect(() => readText(`${VI}\n${line}\n${VI}`, { id: "d", name: "a.txt" })).toThrow(
      expect.objectContaining({
        code: "encoding-unknown",
        message: expect.stringMatching(new RegExp(`^Line 3 of a.txt .*${encoding}`, "u")) as string,
      }),
    );
  });

  it("is none for a registered trade mark, a unit or a French name", () => {
    const line = "Microsoft® và Samsung® đo được 5 µm tại Café de Flore.";
    expect(readText(`${VI}\n${line}`, { id: "d" }).text).toContain(line);
  });
});

describe("pairByLanguage", () => {
  const vi = readText(VI, { id: "v", name: "v.txt" });
  const en = readText(EN, { id: "e", name: "e.txt" });

  it("takes the two texts in either order", () => {
    expect(pairByLanguage(vi, en)).toEqual({ vi, en });
    expect(pairByLanguage(en, vi)).toEqual({ vi, en });
  });

  it("refuses one language twice and names both texts", () => {
    expect(() => pairByLanguage(en, { ...en, origin: { name: "f.txt" } })).toThrow(
      new AppError("same-language", "Both texts are English: e.txt and f.txt."),
    );
  });
});

describe("normalised text", () => {
  it("has LF line ends, is NFC, and holds nothing invisible", () => {
    const { text } = readText(
      "\ufeffHà Nội\r\nlà thủ\u00ad đô\u200b\u0000 của\rcả nước.\u2028".normalize("NFD"),
      { id: "d" },
    );
    expect(text).toBe("Hà Nội\nlà thủ đô của\ncả nước.\n");
  });

  it("keeps the language that the caller knows", () => {
    expect(readText("12 – 34", { id: "d", language: "vi" }).language).toBe("vi");
  });
});
