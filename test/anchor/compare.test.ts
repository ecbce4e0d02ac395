/** How well two anchors match, and when they contradict. */
import { describe, expect, it } from "vitest";
import { contradict, matchAnchors } from "../../src/model/compare.js";
import { fold } from "../../src/model/fold.js";
import { anchorsOf } from "./support.js";

/** Compares the last anchors of a Vietnamese and an English text. */
function compare(vi: string, en: string, date?: string): { match: number; contradict: boolean } {
  const [left, right] = [anchorsOf("vi", vi, date).at(-1)!, anchorsOf("en", en, date).at(-1)!];
  expect(matchAnchors(right, left)).toBe(matchAnchors(left, right));
  return { match: matchAnchors(left, right), contradict: contradict(left, right) };
}

describe("matchAnchors", () => {
  it.each([
    ["1.234,5 tỷ đồng", "VND 1,234.5 billion", 1, "one sum"],
    ["677,3 nghìn tỷ đồng", "677.28 trillion dong", 0.95, "a sum rounded in its last digit"],
    ["160 ha", "400 acres", 0.95, "one area told in two units"],
    ["38 độ C", "100 degrees Fahrenheit", 0.95, "one temperature told in two scales"],
    ["161 ha", "162 ha", 0, "two areas in one unit"],
    ["gần 700 người", "677 people", 0.35, "a round number for an exact one"],
    ["2.024 người", "2,025 people", 0, "two exact numbers side by side"],
    ["7%", "5-7%", 0.6, "an end of a range"],
    ["5 tỷ", "VND5 billion", 0.6, "a sum whose currency is left out"],
    ["ông Adylbek Kasymaliev", "Adylbek Kasimalyev", 0.85, "a misspelt name"],
    ["ông Kasymaliev", "Adylbek Kasymaliev", 0.8, "a family name"],
    ["ông Kim Chong Un", "Kim Chong-un", 1, "a name with other joints"],
    ["ông Zelensky", "Mr. Zelenskyy", 1, "a name in two romanisations"],
    ["ông Lê Văn Thắng", "Mr. Le Van Thanh", 0, "two names of one syllable that differ by a letter"],
    ["bà Japarova", "Mr. Japarov", 0, "a woman and a man of one family"],
    ["ông Macron", "Mr. Marcos", 0, "two names with the same beginning"],
    ["tỉnh Thanh Lâm", "Thanh Lam", 0.95, "a place that one side takes for any name"],
    ["Nga", "Russia", 1, "one country"],
    ["Áo", "Australia", 0, "two countries"],
    ["tỷ số 3-2", "a 2-3 defeat", 0.6, "a score told from the other side"],
    ["thắng 3-2", "lost 3-2", 0.6, "a match won and a match lost"],
    ["thua 2-3", "lost 3-2", 1, "a lost match, whichever side's goals come first"],
    ["12 người chết", "12 people", 1, "a count of people and of dead among them"],
    ["12 người chết", "12 injured", 0, "as many dead as injured"],
    ["Nghị quyết số 15", "Decision No. 15", 0, "numbers of two sorts of documents"],
    ["Nghị quyết số 15", "Resolution 15", 1, "the number of one document"],
    ["ba ngày trước", "three days later", 0, "a stretch before and one after"],
    ["ba ngày trước", "three days ago", 1, "a stretch before now"],
    ["20 năm trước", "20 years in prison", 0, "a stretch and a sentence"],
    ["20 năm tù", "20 years in jail", 1, "a sentence"],
    ["Điều 5", "Chapter 5", 0, "an article and a chapter"],
    ["Nghị định 15", "15 articles", 0, "a decree and as many articles"],
    ["Ngôi nhà số 5", "Five houses", 0, "the number of a house and as many houses"],
    ["tháng 3/2025", "March 6, 2025", 0.5, "a day and its month"],
    ["năm 2025", "March 6, 2025", 0.3, "a day and its year"],
    ["cuối năm 2024", "in 2024", 0.7, "a part of the year and the year"],
    ["6-7/3/2025", "March 6, 2025", 0.5, "a day of a stretch"],
  ])("«%s» and «%s» match %d: %s", (vi, en, match) => {
    expect(compare(vi, en).match).toBe(match);
  });

  it("matches a day with the same day of an unknown year, and with its weekday", () => {
    expect(compare("ngày 6/3", "March 6, 2025", "").match).toBe(0.9);
    expect(compare("thứ Năm", "March 6, 2025", "").match).toBe(0.7);
    expect(compare("thứ Sáu", "March 6, 2025", "").match).toBe(0);
    expect(compare("cuối tháng 3", "March 2025", "")).toEqual({ match: 0.7, contradict: false });
  });
});

describe("what happened to people", () => {
  /** Number of people, and what is told of them. */
  function fates(language: "vi" | "en", text: string): string[] {
    return anchorsOf(language, text)
      .filter(({ kind }) => kind === "number")
      .map(({ value, counted = "" }) => `${value} ${counted}`);
  }

  it.each([
    ["vi", "Trận bão làm chết 12 người và làm bị thương 30 người.", "12 dead, 30 injured"],
    ["vi", "Trận bão làm 12 người bị thương.", "12 injured"],
    ["vi", "Lũ quét khiến 12 người thiệt mạng, ít nhất 7 người phải sơ tán.", "12 dead, 7 evacuated"],
    ["vi", "Vụ cháy cướp đi sinh mạng của 12 người.", "12 dead"],
    ["vi", "Số người chết tăng lên 24.", "24 dead"],
    ["vi", "Số người chết trong vụ sập cầu tăng lên thành 24.", "24 dead"],
    ["vi", "Số người bị thương là 12.", "12 injured"],
    ["vi", "Cảnh sát bắt giữ 12 người, 6 người khác nhập viện.", "12 arrested, 6 hospitalised"],
    ["vi", "12 người được đưa đi cấp cứu.", "12 hospitalised"],
    ["vi", "12 người bị bắt, 3 người bắt đầu kháng cáo.", "12 arrested, 3 people"],
    ["vi", "Đội cứu hộ đã cứu sống 12 người.", "12 rescued"],
    ["en", "The storm killed 12 people and injured 30.", "12 dead, 30 injured"],
    ["en", "The fire spread fast, killing at least 12 and injuring 30 others.", "12 dead, 30 injured"],
    ["en", "12 people were reportedly killed, six others were injured.", "12 dead, 6 injured"],
    ["en", "The blast left 24 dead and 12 people seriously injured.", "24 dead, 12 injured"],
    ["en", "The quake claimed 12 lives.", "12 dead"],
    ["en", "Doctors saved 12 lives.", "12 rescued"],
    ["en", "The death toll from the storm has risen to 24.", "24 dead"],
    ["en", "The number of injured was 12.", "12 injured"],
    ["en", "12 people were evacuated, 7 people were taken to hospital.", "12 evacuated, 7 hospitalised"],
    ["en", "Police arrested 12 people and detained 5 suspects.", "12 arrested, 5 arrested"],
    ["en", "The king killed time while 12 people sang.", "12 people"],
  ] as const)("%s: «%s» is %s", (language, text, wanted) => {
    expect(fates(language, text).join(", ")).toBe(wanted);
  });

  it.each([
    ["Trận bão làm 12 người bị thương.", "The storm killed 12 people."],
    ["Trận bão làm chết 12 người.", "The storm injured 12 people."],
    ["12 người thiệt mạng.", "12 people were evacuated."],
    ["12 người thiệt mạng.", "12 people were hospitalised."],
    ["12 người thiệt mạng.", "12 people were arrested."],
    ["12 người thiệt mạng.", "12 people were left injured."],
    ["Có 24 nghi phạm.", "There were 24 victims."],
  ])("does not match in «%s» and «%s», and contradicts", (vi, en) => {
    expect(compare(vi, en)).toEqual({ match: 0, contradict: true });
  });

  it("is one toll of which two figures contradict", () => {
    expect(compare("Số người chết tăng lên 24.", "The storm killed 18 people.").contradict).toBe(true);
    expect(compare("Số người chết là 24.", "The death toll climbed to 24.").match).toBe(1);
    expect(compare("Trận bão làm chết 24 người.", "The storm hit 24 people.").match).toBe(1);
  });
});

describe("contradict", () => {
  it.each([
    ["năm 2024", "in 2025"],
    ["quý IV/2024", "Q1 2025"],
    ["ngày 6/3", "March 7"],
    ["7,1%", "6.5%"],
    ["5 tỷ đồng", "VND7 billion"],
    ["120 km", "90 km"],
    ["12 người chết", "15 people dead"],
    ["12 người chết", "12 injured"],
    ["12 người mất tích", "12 wounded"],
    ["475 phiếu chống", "475 votes for"],
    ["3 huy chương vàng", "three bronze medals"],
    ["Quyết định số 15", "Decree No. 15"],
    ["tỷ số 3-2", "a 1-0 win"],
    ["14h30", "8 a.m."],
    ["ông Phạm Văn Hải", "Mr. Alan Roke"],
  ])("«%s» and «%s»", (vi, en) => {
    expect(compare(vi, en).contradict).toBe(true);
  });

  it.each([
    ["5 tỷ đồng", "$7 billion", "other currencies"],
    ["12 người chết", "15 injured", "other things counted"],
    ["12", "15", "numbers of anything"],
    ["12 người chết", "12 people", "people, and dead ones"],
    ["475 phiếu thuận", "475 votes", "votes in favour"],
    ["7,1%", "0.5 percentage points", "a share and a change"],
    ["gần 700 tấn", "677 tonnes", "a rounded figure"],
    ["quý IV/2024", "in 2024", "a quarter and its year"],
    ["ngày 6/3/2025", "in March 2025", "a day and its month"],
    ["Hà Nội", "London", "places"],
    ["ông Hải", "Mr. Alan Roke", "a name that is not full"],
  ])("not «%s» and «%s»: %s", (vi, en) => {
    expect(compare(vi, en).contradict).toBe(false);
  });
});

describe("fold", () => {
  it("takes diacritics off, whether composed or not, and makes đ a d", () => {
    expect(fold("Đặng Thị Ngọc Thịnh")).toBe("dang thi ngoc thinh");
    expect(fold("Đặng Thị Ngọc Thịnh".normalize("NFD"))).toBe("dang thi ngoc thinh");
    expect(fold("São Tomé, Łódź, Çeşme")).toBe("sao tome, lodz, cesme");
  });

  it("leaves letters of other scripts but for their case", () => {
    expect(fold("Москва 東京")).toBe("москва 東京");
  });
});

it("takes a name with initials for no other person than the name in full", () => {
  const name = (key: string) => ({
    kind: "name" as const,
    key,
    span: { start: 0, end: 1 },
    person: true as const,
  });
  expect(contradict(name("name:a roke"), name("name:alan roke"))).toBe(false);
  expect(contradict(name("name:b roke"), name("name:alan roke"))).toBe(true);
});
