import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/read/language.js";

describe("detectLanguage", () => {
  it.each([
    ["vi", "Hà Nội"],
    ["vi", "Giá xăng giảm"],
    ["vi", "Thủ tướng Phạm Minh Chính"],
    ["vi", "Gia xang giam"],
    ["vi", "Thu tuong da den Ha Noi sang nay va gap go nhieu doanh nghiep"],
    ["vi", "Tổng thống Pháp Emmanuel Macron gặp Tổng thống Mỹ Donald Trump"],
    ["en", "Prime Minister visits Vietnam"],
    ["en", "Fuel gets cheaper"],
    ["en", "The prime minister visits Bishkek on Thursday. Talks focus on trade."],
    ["en", "Prime Minister Pham Minh Chinh visits Bishkek Thursday. Kyrgyz leaders await trade talks."],
    ["en", "Vietnam beats Laos 3-1. Striker Le Van Tam scores twice, coach praises defence, fans celebrate."],
    ["en", "President To Lam and Pham Minh Chinh met in Ha Noi"],
    ["en", "Chelsea beat Real Madrid"],
    ["en", "La Liga returns"],
    ["en", "El Nino nears"],
    ["en", "Hello"],
    ["en", "The café’s façade was painted by a naïve artist."],
  ] as const)("finds %s in “%s”, in capitals and in NFD too", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(text.toUpperCase())).toBe(language);
    expect(detectLanguage(text.normalize("NFD"))).toBe(language);
  });

  it("finds Vietnamese in an English-looking mixture of names", () => {
    expect(detectLanguage("HLV Kim Sang-sik của đội tuyển nói với BBC và CNN về AFF Cup")).toBe("vi");
  });

  it.each([
    "Le président est arrivé hier soir à Paris avec les ministres pour une visite de trois jours.",
    "Der Präsident ist gestern Abend mit seinen Ministern zu einem Besuch in Berlin angekommen.",
    "Presiden tiba kemarin malam bersama para menteri untuk kunjungan kenegaraan selama tiga hari penuh.",
    "Il ponte sono andato a vedere ieri.",
    "Buongiorno Roma",
    "Perdana Menteri melawat jambatan semalam",
    "Harga minyak naik",
    "Le président arrive à Paris",
    "总统昨晚抵达北京进行正式访问。",
    "Президент прибыл вчера вечером.",
    "12345 67 – 89",
    "",
  ])("finds neither in “%s”", (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});
