/** Whole sentences of both languages: what they share, who is meant, and that anchors keep their places. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/model/language.js";
import { anchored, anchorsOf, keysOf } from "./support.js";
import { runs } from "../support/runs.js";

/** Keys that a Vietnamese and an English sentence share, each once, in the order of the Vietnamese one. */
function shared(vi: string, en: string, date?: string): string[] {
  const english = keysOf("en", en, date);
  return [...new Set(keysOf("vi", vi, date))].filter((key) => english.includes(key));
}

describe("a sentence and its translation share their facts", () => {
  it.each([
    {
      vi: "Ngày 3/6, Bộ Công Thương cho biết xuất khẩu gạo đạt 4,35 triệu tấn, tăng 12,1% so với cùng kỳ năm ngoái.",
      en: "On June 3, the Ministry of Industry and Trade said rice exports had reached 4.35 million tonnes, up 12.1% from the same period last year.",
      keys: [
        "date:2025-06-03",
        "organisation:MINISTRY-INDUSTRY-TRADE",
        "measure:mass:4350000000",
        "percent:12.1",
        "period:2024",
      ],
    },
    {
      vi: "Trong quý I/2025, Tập đoàn Lamora lãi 1.234,5 tỷ đồng, tương đương 48,2 triệu USD.",
      en: "Lamora Group earned VND1,234.5 billion ($48.2 million) in the first quarter of 2025.",
      keys: ["period:2025-Q1", "organisation:lamora", "money:VND:1234500000000", "money:USD:48200000"],
    },
    {
      vi: "Trận động đất mạnh 6,1 độ Richter lúc 14h30 chiều thứ Hai làm 23 người chết và 140 người bị thương.",
      en: "The quake, 6.1 on the Richter scale, struck at 2:30 p.m. on Monday, leaving 23 people dead and 140 injured.",
      keys: ["measure:magnitude:6.1", "time:14:30", "date:2025-06-09", "number:23", "number:140"],
    },
    {
      vi: "Đội chủ nhà thắng 3-2 trước 21.500 khán giả ở Luân Đôn tối 8/6.",
      en: "The hosts won 3-2 in front of 21,500 spectators in London on the evening of June 8.",
      keys: ["score:3-2", "number:21500", "place:LONDON", "date:2025-06-08"],
    },
    {
      vi: "Quốc hội thông qua luật với 441/446 đại biểu tán thành, có hiệu lực từ ngày 1/1/2026.",
      en: "The National Assembly passed the law with 441 of 446 deputies in favour; it takes effect on January 1, 2026.",
      keys: ["organisation:NATIONAL-ASSEMBLY", "score:441/446", "date:2026-01-01"],
    },
    {
      vi: "LHQ và WB viện trợ 20 triệu euro cho đồng bằng sông Cửu Long trong giai đoạn 2026-2030.",
      en: "The United Nations and the World Bank are giving €20 million to the Mekong Delta for 2026-2030.",
      keys: [
        "organisation:UN",
        "organisation:WB",
        "money:EUR:20000000",
        "place:MEKONG-DELTA",
        "period:2026/2030",
      ],
    },
  ])("$en", ({ vi, en, keys }) => {
    expect(shared(vi, en)).toEqual(keys);
  });
});

describe("people of a report", () => {
  const names = (language: "vi" | "en", lines: string[]): string[][] =>
    anchored(language, lines).map(({ anchors }) =>
      anchors
        .filter(({ kind }) => kind === "name")
        .map(({ key, resolved }) => `${key}${resolved ? "*" : ""}`),
    );

  const keys = (language: "vi" | "en", lines: string[]): string[][] =>
    anchored(language, lines).map(({ anchors }) => anchors.map(({ key }) => key));

  it("are meant by their given name after a title in Vietnamese", () => {
    const [, second] = names("vi", ["Thủ tướng Trần Quốc Bảo thăm Lào.", "Ông Bảo sẽ ở lại hai ngày."]);
    expect(second).toEqual(["name:tran quoc bao"]);
  });

  it("are meant by their given name after Mr. in English", () => {
    const [, second] = names("en", [
      "Prime Minister Tran Quoc Bao is visiting Laos.",
      "Mr. Bao will stay for two days.",
    ]);
    expect(second).toEqual(["name:tran quoc bao"]);
  });

  it("are meant by their family name, also where it is misspelt", () => {
    const [, second, third] = names("en", [
      "President Orozbek Talgatbayev arrived on Monday.",
      "Talgatbayev met reporters.",
      "According to Talgatbaev, talks went well.",
    ]);
    expect(second).toEqual(["name:orozbek talgatbayev"]);
    expect(third).toEqual(["name:orozbek talgatbayev"]);
  });

  it("are meant by a misspelling that begins a sentence", () => {
    const [, ...later] = names("en", [
      "Prime Minister Orozbek Talgatbayev arrived on Monday.",
      "Talgatbaiev visited a school.",
      "Participants discussed trade.",
    ]);
    expect(later).toEqual([["name:orozbek talgatbayev"], []]);
  });

  it("are a man and a woman where only the ending of the family name differs", () => {
    const [, , ...later] = names("en", [
      "President Talgat Omurov met the delegation.",
      "First lady Ainura Omurova opened a school.",
      "Omurov left.",
      "Omurova stayed.",
    ]);
    expect(later).toEqual([["name:talgat omurov"], ["name:ainura omurova"]]);
  });

  it("stay unnamed where a short name fits two of them", () => {
    const [, second] = names("vi", ["Ông Lê Văn Hải gặp ông Phạm Đức Hải.", "Ông Hải không trả lời."]);
    expect(second).toEqual(["name:hai"]);
  });

  it("are meant by their office together with its country", () => {
    const [, second, third] = names("en", [
      "Prime Minister Tran Quoc Bao received the Prime Minister of Kyrgyzstan Orozbek Talgatbayev.",
      "The Kyrgyz Prime Minister thanked Vietnam.",
      "The Prime Minister of Kyrgyzstan left on Friday.",
    ]);
    expect(second).toEqual(["name:orozbek talgatbayev*"]);
    expect(third).toEqual(["name:orozbek talgatbayev*"]);
  });

  it("of the home country are meant by a bare office in Vietnamese", () => {
    const [, second] = names("vi", [
      "Thủ tướng Trần Quốc Bảo tiếp Thủ tướng Kyrgyzstan Orozbek Talgatbayev.",
      "Thủ tướng đề nghị hai bên sớm ký hiệp định.",
    ]);
    expect(second).toEqual(["name:tran quoc bao*"]);
  });

  it("keep the office as a further key where it means them", () => {
    const [, second] = anchored("en", ["Prime Minister Tran Quoc Bao spoke.", "The Prime Minister left."]);
    expect(second.anchors[0]).toMatchObject({
      key: "name:tran quoc bao",
      resolved: true,
      also: ["role:prime-minister"],
    });
  });

  it("are meant by he and she according to their titles", () => {
    const [, second, third] = names("en", [
      "Mr. Alan Roke met Ms. Vera Lind.",
      "She left early.",
      "He stayed.",
    ]);
    expect(second).toEqual(["name:vera lind*"]);
    expect(third).toEqual(["name:alan roke*"]);
  });

  it("are meant by him, his and her, as objects not by the subject's", () => {
    const [, ...later] = names("en", [
      "Mr. Alan Roke met Ms. Vera Lind.",
      "The jury praised her for a novel.",
      "Ms. Ada Moor thanked her.",
      "Mr. Ian Cole drove him home.",
      "Critics love his films.",
    ]);
    expect(later).toEqual([
      ["name:vera lind*"],
      ["name:ada moor", "name:vera lind*"],
      ["name:ian cole", "name:alan roke*"],
      ["name:ian cole*"],
    ]);
  });

  it("are meant by ông and bà without a name", () => {
    const [, second, third] = names("vi", [
      "Ông Lê Văn Tám gặp bà Phạm Thị Lụa.",
      "Bà cho biết sẽ trở lại.",
      "Ông đồng ý.",
    ]);
    expect(second).toEqual(["name:pham thi lua*"]);
    expect(third).toEqual(["name:le van tam*"]);
  });

  it("are a man or a woman by their office, their middle name, and the pronouns that have meant them", () => {
    const [, ...english] = names("en", [
      "Chairwoman Tran Ngoc Lien hosted President Talgat Omurov.",
      "She spoke first.",
      "He thanked her for the welcome.",
    ]);
    expect(english).toEqual([["name:tran ngoc lien*"], ["name:talgat omurov*", "name:tran ngoc lien*"]]);
    const [, ...vietnamese] = names("vi", [
      "Giám đốc Phạm Thị Lụa và ông Lê Tám ký hợp đồng.",
      "Bà cho biết sẽ giao hàng.",
      "Ông đồng ý.",
    ]);
    expect(vietnamese).toEqual([["name:pham thi lua*"], ["name:le tam*"]]);
  });

  it("are a woman or a man by their given name, and a president likely a man", () => {
    const [, ...later] = names("en", [
      "President Talgat Omurov met Mr. Alan Roke.",
      "He praised the trade.",
      "Emma Wood and Ruslan Bekov came later.",
      "She smiled.",
      "Le Van Anh won the race.",
      "She was cheered.",
    ]);
    expect(later).toEqual([
      ["name:talgat omurov*"],
      ["name:emma wood", "name:ruslan bekov"],
      ["name:emma wood*"],
      ["name:le van anh"],
      ["name:le van anh*"],
    ]);
  });

  it("have given names that are countries elsewhere", () => {
    const [, ...later] = keys("vi", [
      "Ông Lê Văn Đức gặp bà Tô Thị Nga và chị Bùi Thị Mỹ.",
      "Ông Đức cười.",
      "Bà Nga im lặng.",
      "Chị Mỹ về trước.",
      "Cô Pháp và thầy Hàn Anh tới sau.",
      "Đội tuyển Đức và ca sĩ Mỹ tới Nga.",
    ]);
    expect(later).toEqual([
      ["name:le van duc"],
      ["name:to thi nga"],
      ["name:bui thi my"],
      ["name:phap", "name:han anh"],
      ["place:DE", "place:US", "place:RU"],
    ]);
  });

  it("are meant by anh, chị and cô, and by Anh where the report has called a man so", () => {
    const [, ...later] = keys("vi", [
      "Anh gửi cứu trợ.",
      "Anh Lê Văn Tám là thợ xây, chị Tô Thị Lụa là thợ may.",
      "Anh dậy sớm.",
      "Chị kể chuyện.",
      "Hôm đó cô gái ấy gặp anh.",
      "Anh, Pháp ký kết.",
      "Thủ tướng Anh phản đối.",
      "Anh Tám cười.",
    ]);
    expect(later).toEqual([
      ["name:le van tam", "name:to thi lua"],
      ["name:le van tam"],
      ["name:to thi lua"],
      ["name:le van tam"],
      ["place:GB", "place:FR"],
      ["role:prime-minister", "place:GB"],
      ["name:le van tam"],
    ]);
  });

  it("are meant by she where the given name is a woman's, whatever stands before", () => {
    const [, , third] = names("en", [
      "Vice President Talgat Omurov praised the plan.",
      "Palace press secretary Karoline Fern said it was ready.",
      "She said work had begun.",
    ]);
    expect(third).toEqual(["name:karoline fern*"]);
    const [, second] = names("en", ["Nam Tran, a teacher, met Lucy Fern.", "She said no."]);
    expect(second).toEqual(["name:lucy fern*"]);
  });

  it("are told in headlines in capitals by the rest of the report", () => {
    const [headline, , ...later] = names("vi", [
      "CHỦ TỊCH TÔ LÂN THĂM TRƯỜNG",
      "Hôm qua, Chủ tịch Tô Lân thăm một trường học.",
      "ÔNG LÂN TẶNG SÁCH",
      "TÔ LÂN RỜI ĐI",
    ]);
    expect([headline, ...later]).toEqual([["name:to lan"], ["name:to lan"], ["name:to lan"]]);
    const [english, , last] = names("en", [
      "PRESIDENT VERA LIND OPENS BRIDGE",
      "On Monday, President Vera Lind opened a bridge.",
      "NEW BRIDGE OPENS",
    ]);
    expect([english, last]).toEqual([["name:vera lind"], []]);
  });

  it("are one with Jr. and without, and in other romanisations", () => {
    const [, ...later] = names("en", [
      "President Carlos Vale Jr. met Sergei Sorin.",
      "Vale spoke first.",
      "Mr. Vale Jr. left with Sergey Sorin.",
      "The late Carlos Vale Sr. was a farmer.",
      "Vale was moved.",
    ]);
    expect(later).toEqual([
      ["name:carlos vale"],
      ["name:carlos vale", "name:sergei sorin"],
      ["name:carlos vale sr"],
      ["name:carlos vale"],
    ]);
  });

  it("are meant by a given name of one syllable after they were named in full", () => {
    const [before, , ...later] = names("vi", [
      "Tráng nói về trận đấu.",
      "Huấn luyện viên Lê Quang Tráng gặp báo chí.",
      "Tráng nói đội sẽ thắng.",
      "Theo Tráng, hàng thủ đã tiến bộ.",
      "Sau trận, Tráng rời sân.",
      "Tráng lệ là cung điện này.",
    ]);
    expect(before).toEqual([]);
    expect(later).toEqual([["name:le quang trang"], ["name:le quang trang"], ["name:le quang trang"], []]);
  });

  it("are meant by a family name that is also a common noun, and by an office where he is someone else", () => {
    const [, ...later] = names("en", [
      "State President Le Quoc Hung met President Park Ji-hoon of South Korea.",
      "President Park spoke.",
      "He invited the State President to Seoul.",
      "In the evening, students met Park.",
      "They walked in the Park.",
    ]);
    expect(later).toEqual([
      ["name:park ji hoon"],
      ["name:park ji hoon*", "name:le quoc hung*"],
      ["name:park ji hoon"],
      [],
    ]);
  });

  it("are no one else whose name of one syllable differs by a letter", () => {
    const [, second] = names("vi", ["Ông Lê Văn Thắng phát biểu.", "Ông Thanh vắng mặt."]);
    expect(second).toEqual(["name:thanh"]);
  });

  it("of a known gender go before a subject of an unknown one", () => {
    const [, second] = names("en", ["President Talgat Omurov met Ms. Vera Lind.", "She left early."]);
    expect(second).toEqual(["name:vera lind*"]);
  });

  it("are meant by the leader of their country, also where only their name tells it", () => {
    const [, ...english] = names("en", [
      "Prime Minister Tran Quoc Bao met President Talgat Omurov in Hanoi.",
      "The Vietnamese leader spoke first.",
      "The Kyrgyz leader agreed.",
      "The leader of the party was absent.",
    ]);
    expect(english).toEqual([["name:tran quoc bao*"], ["name:talgat omurov*"], []]);
    const [, ...vietnamese] = names("vi", [
      "Thủ tướng Trần Quốc Bảo tiếp Tổng thống Talgat Omurov tại Hà Nội.",
      "Nhà lãnh đạo Kyrgyzstan phát biểu.",
      "Nhà lãnh đạo Việt Nam đồng tình.",
    ]);
    expect(vietnamese).toEqual([["name:talgat omurov*"], ["name:tran quoc bao*"]]);
  });

  it("are someone else than the subject where ông is its object", () => {
    const [, second] = names("vi", [
      "Thủ tướng Trần Quốc Bảo tiếp Tổng thống Talgat Omurov tại Hà Nội.",
      "Tổng thống cảm ơn ông.",
    ]);
    expect(second).toEqual(["name:talgat omurov*", "name:tran quoc bao*"]);
  });

  it("are nobody in particular where several leaders are spoken of", () => {
    const [, second] = names("vi", [
      "Thủ tướng Trần Quốc Bảo gặp ông Orozbek Talgatbayev.",
      "Hai nhà lãnh đạo ký tuyên bố.",
    ]);
    expect(second).toEqual([]);
  });

  it("are known by the same key whether the office stands before or behind the name", () => {
    const [, second] = names("en", [
      "Orozbek Talgatbayev, the Prime Minister of Kyrgyzstan, arrived.",
      "The Prime Minister smiled.",
    ]);
    expect(second).toEqual(["name:orozbek talgatbayev*"]);
  });
});

describe("what anchors do in their sentence", () => {
  it("tells the speaker from the others", () => {
    const anchors = anchorsOf("en", "Prime Minister Tran Quoc Bao told Ms. Vera Lind about it.");
    expect(anchors.filter(({ person }) => person).map(({ key, role }) => `${key} ${role}`)).toEqual([
      "name:tran quoc bao speaker",
      "name:vera lind participant",
    ]);
  });

  it("takes one who is quoted for the speaker", () => {
    expect(anchorsOf("vi", "Theo ông Lê Văn Tám, vụ mùa được mùa.")[0]).toMatchObject({ role: "speaker" });
  });

  it("finds the speaker behind an adverb or an apposition", () => {
    const role = (language: "vi" | "en", text: string) => anchorsOf(language, text)[0].role;
    expect(role("en", "Mr. Ian Cole has also welcomed the plan.")).toBe("speaker");
    expect(role("en", "Vera Lind, head of the choir, said so.")).toBe("speaker");
    expect(role("en", "Vera Lind, head of the choir, sang.")).toBeUndefined();
    expect(role("vi", "Em trai của cô, ông Lê Văn Tám, nói vậy.")).toBe("speaker");
    expect(role("vi", "Ông Tô Lân cũng hoan nghênh kế hoạch.")).toBe("speaker");
  });

  it("tells a target from a result", () => {
    const figureRole = (text: string) =>
      anchorsOf("vi", text)
        .filter(({ kind }) => kind === "money")
        .map(({ role }) => role);
    expect(figureRole("Kim ngạch sẽ đạt 5 tỷ USD.")).toEqual(["plan"]);
    expect(figureRole("Dự kiến cả năm, xuất khẩu đạt 6 tỷ USD.")).toEqual(["plan"]);
    expect(figureRole("Phấn đấu đạt 7 tỷ USD.")).toEqual(["plan"]);
    expect(figureRole("Mục tiêu là 6 tỷ USD.")).toEqual(["plan"]);
    expect(figureRole("Vượt kế hoạch, xuất khẩu đạt 6 tỷ USD.")).toEqual(["result"]);
    expect(figureRole("Kim ngạch đạt 5 tỷ USD, vượt mục tiêu 4 tỷ USD.")).toEqual(["result", "plan"]);
    const roles = anchorsOf("en", "Exports grew 8.1%, against a target of 7.5%.").map(
      ({ key, role }) => `${key} ${role}`,
    );
    expect(roles).toEqual(["percent:8.1 result", "percent:7.5 plan"]);
  });

  it("tells what a number counts in one word for both languages", () => {
    const counted = [anchorsOf("vi", "23 người thiệt mạng"), anchorsOf("en", "23 people were killed")];
    expect(counted.map(([anchor]) => anchor.counted)).toEqual(["dead", "dead"]);
  });
});

describe("ways of writing", () => {
  it("finds names and figures in Vietnamese without diacritics", () => {
    expect(
      keysOf("vi", "Thu tuong Tran Quoc Bao tham Ha Noi ngay 6/3/2025, ky 12 hiep dinh tri gia 5 ty dong."),
    ).toEqual([
      "role:prime-minister",
      "name:tran quoc bao",
      "place:HANOI",
      "date:2025-03-06",
      "number:12",
      "money:VND:5000000000",
    ]);
  });

  it("finds entries of the tables in a headline in capitals", () => {
    expect(keysOf("vi", "THỦ TƯỚNG THĂM HÀ NỘI NGÀY 6/3")).toEqual([
      "role:prime-minister",
      "place:HANOI",
      "date:2025-03-06",
    ]);
    expect(keysOf("en", "PRIME MINISTER TO VISIT AUSTRALIA ON MARCH 6")).toEqual([
      "role:prime-minister",
      "place:AU",
      "date:2025-03-06",
    ]);
  });

  it("makes no names of ordinary words that begin a sentence", () => {
    expect(keysOf("en", "Participants discussed trade.")).toEqual([]);
    expect(keysOf("vi", "Nông dân được mùa.")).toEqual([]);
  });

  it("reads a report's numbers the English way where all of them are written so", () => {
    expect(keysOf("vi", "Doanh thu 1,234,567 USD, tăng 3.5%, tức 12,500 USD.")).toEqual([
      "money:USD:1234567",
      "percent:3.5",
      "money:USD:12500",
    ]);
  });

  it("takes the numbers of a list and of names for no facts", () => {
    expect(keysOf("vi", "gồm: (1) hiệp định, (2) bản ghi nhớ")).toEqual([]);
    expect(keysOf("en", "the spread of COVID-19")).toEqual(["name:covid"]);
  });

  it("leaves out the year where no date is known", () => {
    expect(
      anchored("vi", ["ngày 6/3", "quý IV", "thứ Năm", "năm ngoái"], "").map(({ anchors }) => anchors[0].key),
    ).toEqual(["date:--03-06", "period:--Q4", "date:w4", "period:year-1"]);
  });
});

describe("anchors", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      ..."Thủ tướng|ông|Chính|6/3|6-7/3/2025|1.234,5|tỷ|đồng|%|(|)|-|–|$|VND|năm|tháng|quý|IV|He|the|Prime Minister|March|6|,|2025|3-2|12|người|từ|đến|to|from|Trần Văn|U.S.|p.m.|14h30|Q4|'s|°C|.".split(
        "|",
      ),
    ),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" "));

  it.each(LANGUAGES)("lie inside their segment, in order, and never overlap (%s)", (language) => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 4 }),
        fc.option(fc.constantFrom("2025-06-12", "2024-02-29", "x")),
        (lines, date) => {
          for (const { anchors, span } of anchored(language, lines, date ?? "")) {
            let end = span.start;
            for (const anchor of anchors) {
              expect(anchor.span.start).toBeGreaterThanOrEqual(end);
              expect(anchor.span.end).toBeGreaterThan(anchor.span.start);
              expect(anchor.key.startsWith(`${anchor.kind}:`)).toBe(true);
              ({ end } = anchor.span);
            }
            expect(end).toBeLessThanOrEqual(span.end);
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

it("anchors a paragraph of nothing but marks after an office in time that grows with its length", () => {
  const text = `The minister ${"[".repeat(400_000)}`;
  expect(keysOf("en", text)).toEqual(["role:minister"]);
});

it("takes codes for no figures: telephone numbers, and what a capital letter follows", () => {
  expect(keysOf("vi", "Gọi số điện thoại 0912 345 678.")).toEqual([]);
  expect(keysOf("en", "Call 0912 345 678 for help.")).toEqual([]);
  expect(keysOf("vi", "Mạng 5G phủ sóng.")).not.toContain("measure:mass:0.005");
  expect(keysOf("en", "IELTS 7.5")).not.toContain("date:2025-05-07");
});
