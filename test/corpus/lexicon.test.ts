/** Checks that every file of the authored lexicon is well formed. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const LEXICON = new URL("../../corpus/lexicon/", import.meta.url);
const FILES = readdirSync(LEXICON).filter((name) => name.endsWith(".tsv"));
const PARTS_OF_SPEECH = new Set(["noun", "verb", "adj", "adv", "conj", "prep", "phrase", "name"]);

function rows(file: string): string[] {
  return readFileSync(new URL(file, LEXICON), "utf8").split("\n");
}

/** Variants joined by "; ", none empty, none said twice, none with stray spaces. */
function isListOfVariants(cell: string): boolean {
  const variants = cell.split("; ");
  return (
    new Set(variants).size === variants.length &&
    variants.every((variant) => variant !== "" && variant === variant.trim() && !variant.includes(";"))
  );
}

function isWellFormed(row: string): boolean {
  const [en = "", vi = "", pos = "", sense = "", ...rest] = row.split("\t");
  return (
    rest.length === 0 &&
    isListOfVariants(en) &&
    isListOfVariants(vi) &&
    PARTS_OF_SPEECH.has(pos) &&
    sense.trim() !== ""
  );
}

it("has at least 9,000 rows", () => {
  const count = FILES.reduce((sum, file) => sum + rows(file).length - 2, 0);
  expect(count).toBeGreaterThanOrEqual(9_000);
});

describe.each(FILES)("%s", (file) => {
  const [header, ...body] = rows(file);
  const last = body.pop();

  it("opens with the header and ends with a line feed", () => {
    expect(header).toBe("en\tvi\tpos\tsense");
    expect(last).toBe("");
  });

  it("is in NFC without carriage returns", () => {
    const text = rows(file).join("\n");
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toContain("\r");
  });

  it("has four filled cells in every row, and variants that are each said once", () => {
    expect(body.filter((row) => !isWellFormed(row))).toEqual([]);
  });

  it("has no row twice", () => {
    expect(new Set(body).size).toBe(body.length);
  });
});
