import { describe, expect, it } from "vitest";
import { createFormats, STRINGS } from "../../src/web/strings.js";
import { filesBelow, read } from "../house/tree.js";

function lookUp(path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], STRINGS.vi);
}

function leaves(value: object): [string, unknown][] {
  return Object.entries(value).flatMap(([key, one]): [string, unknown][] =>
    typeof one === "object" && one !== null
      ? leaves(one as object).map(([rest, leaf]) => [`${key}.${rest}`, leaf])
      : [[key, one]],
  );
}

describe("strings", () => {
  it("exist for every name a template prints", () => {
    const printed = filesBelow("views", ".ejs").flatMap((path) =>
      [...read(path).matchAll(/<%= t\.([\w.]+) %>/g)].map((found) => found[1]),
    );
    expect(printed.length).toBeGreaterThan(50);
    expect(printed.filter((path) => typeof lookUp(path) !== "string")).toEqual([]);
  });

  it("are not left in the other language", () => {
    const en = new Map(leaves(STRINGS.en));
    const same = leaves(STRINGS.vi).filter(
      ([path, text]) => typeof text === "string" && text !== "" && text === en.get(path),
    );
    expect(same.map(([path]) => path)).toEqual(["name", "export.plainCodes", "export.regionCodes"]);
  });
});

describe("formats", () => {
  it("write whole percents and grouped counts as the language does", () => {
    expect(createFormats("vi").percent(0.834)).toBe("83%");
    expect(createFormats("vi").count(12345)).toBe("12.345");
    expect(createFormats("en").count(12345)).toBe("12,345");
  });
});
