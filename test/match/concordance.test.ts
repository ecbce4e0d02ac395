import { describe, expect, it } from "vitest";
import { phraseSpans } from "../../src/match/concordance.js";

const found = (text: string, phrase: string): string[] =>
  phraseSpans(text, phrase).map(({ start, end }) => text.slice(start, end));

describe("the places of a phrase", () => {
  it("are whole words, whatever their case", () => {
    expect(found("Đường sắt, đường SẮT; đường bộ", "đường sắt")).toEqual(["Đường sắt", "đường SẮT"]);
    expect(found("railway rail railing", "Rail")).toEqual(["rail"]);
  });

  it("need diacritics only where the phrase has them, word by word", () => {
    expect(found("đường dương duong", "duong")).toEqual(["đường", "dương", "duong"]);
    expect(found("đường dương duong", "đường")).toEqual(["đường"]);
    expect(found("tổng bí thư, tong bi thu", "tổng bi thu")).toEqual(["tổng bí thư"]);
  });

  it("pass over what stands between words, and do not overlap", () => {
    expect(found("a-b a, b", "a b")).toEqual(["a-b", "a, b"]);
    expect(found("ha ha ha", "ha ha")).toEqual(["ha ha"]);
  });

  it("of marks are found as they stand", () => {
    expect(found("5% and 6%", "%")).toEqual(["%", "%"]);
    expect(found("anything", " ")).toEqual([]);
  });
});
