import { describe, expect, it } from "vitest";
import { isSameContent } from "../../src/model/rows.js";

describe("the content of two rows", () => {
  it.each<readonly [string, unknown, unknown]>([
    ["their versions", { id: "a", version: 1, notes: [] }, { notes: [], version: 2, id: "a" }],
    ["an undefined value", { id: "a", confidence: undefined }, { id: "a" }],
    ["nothing", [{ vi: ["a"] }, 1], [{ vi: ["a"] }, 1]],
  ])("is the same where they differ in %s", (_, one, other) => {
    expect(isSameContent(one, other)).toBe(true);
    expect(isSameContent(other, one)).toBe(true);
  });

  it.each<readonly [string, unknown, unknown]>([
    ["a value", { id: "a" }, { id: "b" }],
    ["a value that one lacks", { id: "a", kind: "body" }, { id: "a" }],
    ["the name of a value", { vi: 1 }, { en: 1 }],
    ["the order of a list", ["a", "b"], ["b", "a"]],
    ["the length of a list", ["a"], ["a", "a"]],
    ["list or record", [], {}],
    ["being there", { id: "a" }, undefined],
    ["null or record", null, {}],
    ["something deep within", { text: { vi: "a" } }, { text: { vi: "b" } }],
  ])("is not the same where they differ in %s", (_, one, other) => {
    expect(isSameContent(one, other)).toBe(false);
    expect(isSameContent(other, one)).toBe(false);
  });
});
