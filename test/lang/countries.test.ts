import { describe, expect, it } from "vitest";
import { COUNTRY_NAMES, SAME_COUNTRIES } from "../../src/lang/countries.js";
import { LANGUAGES } from "../../src/model/language.js";

const same = SAME_COUNTRIES.split(/[;\n]/)
  .map((entry) => entry.trim())
  .filter((entry) => entry !== "")
  .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const);
const rows = COUNTRY_NAMES.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** Country by its name in one language; of one name for two, the first. */
const codes = (column: number): Map<string, string> =>
  new Map(
    [
      ...same,
      ...rows.flatMap((row) => row[column + 1].split(";").map((name) => [row[0], name.trim()] as const)),
    ]
      .reverse()
      .map(([code, name]) => [name, code]),
  );

describe("countries", () => {
  it("stand in the table once each", () => {
    for (const list of [same.map(([code]) => code), rows.map(([code]) => code)]) {
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it.each(LANGUAGES.map((language, column) => [language, column] as const))(
    "have the %s name that Unicode gives them",
    (language, column) => {
      const names = new Intl.DisplayNames(language, { type: "region" });
      const known = codes(column);
      const all = [...new Set([...same.map(([code]) => code), ...rows.map(([code]) => code)])];
      const listed = all.filter((code) => code.length === 2 && code !== "SU");
      const wrong = listed.filter((code) => known.get(names.of(code)!.replace(/ \(.*\)$/, "")) !== code);
      expect(listed.length).toBeGreaterThan(200);
      expect(wrong).toEqual([]);
    },
  );
});
