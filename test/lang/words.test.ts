import { describe, expect, it } from "vitest";
import { unifySpelling } from "../../src/lang/syllables.js";
import { wordsOf } from "../../src/lang/words.js";

/** "hoà=hòa": each spelling and the one that counts. */
const UNIFIED =
  "hoà=hòa hoá=hóa khoẻ=khỏe thuý=thúy uỷ=ủy xoè=xòe loã=lõa nguỵ=ngụy kĩ=kỹ lí=lý mĩ=mỹ sĩ=sỹ tỉ=tỷ kì=kỳ hị=hỵ";
const UNTOUCHED =
  "hòa quý quỳ hoàn toán thuế thị chí trị vì hi my ti taxi café fiancé chloé role 1.000 ký í à";

describe("Vietnamese spellings", () => {
  it("have one form each", () => {
    for (const pair of UNIFIED.split(" ")) {
      const [written, counted] = pair.split("=");
      expect(unifySpelling(written)).toBe(counted);
    }
  });

  it("leave every other word alone", () => {
    for (const word of UNTOUCHED.split(" ")) expect(unifySpelling(word)).toBe(word);
  });

  it("change a word's form and never its place", () => {
    expect(wordsOf("Uỷ ban, bác sĩ", 10)).toEqual([
      { form: "ủy", capital: true, start: 10, end: 12 },
      { form: "ban", capital: false, start: 13, end: 16 },
      { form: "bác", capital: false, start: 18, end: 21 },
      { form: "sỹ", capital: false, start: 22, end: 24 },
    ]);
  });
});
