import { describe, expect, it } from "vitest";
import {
  beginsPhrase,
  compileLexicon,
  eachSense,
  lookupForm,
  variantsOf,
} from "../../src/lexicon/authored.js";
import { wordsOf } from "../../src/lang/words.js";
import type { Language } from "../../src/model/language.js";

const LEXICON = compileLexicon([
  "free trade agreement;FTA\thiệp định thương mại tự do\tn\t",
  "trade\tthương mại; buôn bán\tn\t",
  "trade\tđổi\tv\texchange",
]);

/** The senses of each phrase of a text, as `phrase:sense`. */
function sensesIn(text: string, language: Language): string[] {
  const words = wordsOf(text);
  const forms = words.map(({ form }) => lookupForm(form, language));
  return words.flatMap((word, from) => {
    const found: string[] = [];
    eachSense(LEXICON[language], forms, from, (sense, to) => {
      found.push(`${text.slice(word.start, words[to - 1].end)}:${sense}`);
    });
    return found;
  });
}

describe("authored phrases in a text", () => {
  it("are found with every sense, shorter ones within longer ones too", () => {
    expect(sensesIn("a free trade agreement", "en")).toEqual([
      "free trade agreement:0",
      "trade:1",
      "trade:2",
    ]);
    expect(sensesIn("hiệp định thương mại tự do", "vi")).toEqual([
      "hiệp định thương mại tự do:0",
      "thương mại:1",
    ]);
  });

  it("are found in each variant, and English ones in every inflection", () => {
    expect(sensesIn("FTAs and free trade agreements", "en")).toEqual([
      "FTAs:0",
      "free trade agreements:0",
      "trade:1",
      "trade:2",
    ]);
    expect(sensesIn("buôn bán", "vi")).toEqual(["buôn bán:1"]);
  });

  it("are not found where the text breaks off or goes on otherwise", () => {
    expect(sensesIn("free trade", "en")).toEqual(["trade:1", "trade:2"]);
    expect(sensesIn("hiệp định hàng không", "vi")).toEqual([]);
  });
});

it("a form begins a phrase only as its first word", () => {
  expect(["hiệp", "định", "đổi"].map((form) => beginsPhrase(LEXICON.vi, form))).toEqual([true, false, true]);
});

it("a cell holds variants between semicolons", () => {
  expect(variantsOf("thương mại; buôn bán ;đổi chác")).toEqual(["thương mại", "buôn bán", "đổi chác"]);
});
