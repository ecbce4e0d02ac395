/** Broken constants are refused, and the place is named. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readScoreModel } from "../../src/score/model.js";

const SHIPPED = readFileSync(new URL("../../corpus/weights/score.json", import.meta.url), "utf8");

function broken(change: (model: Record<string, Record<string, unknown>>) => void): string {
  const model = JSON.parse(SHIPPED) as Record<string, Record<string, unknown>>;
  change(model);
  return JSON.stringify(model);
}

it("reads the constants that ship", () => {
  expect(readScoreModel(SHIPPED, "score.json")).toEqual(JSON.parse(SHIPPED));
});

it.each([
  ["no JSON", "{", "no object at the top"],
  ["no object", "null", "no object at the top"],
  ["a missing number", broken((model) => delete model.gain.tax), "no number at gain.tax"],
  ["a text for a number", broken((model) => (model.gain.tax = "0.1")), "no number at gain.tax"],
  ["a model without weights", broken((model) => (model.link.weights = {})), "no fitted model at link"],
])("refuses %s and says where", (_, json, fault) => {
  expect(() => readScoreModel(json, "score.json")).toThrow(`score.json: ${fault}; reinstall Songngu`);
});
