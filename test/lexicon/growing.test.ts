import { expect, it } from "vitest";
import { createGrowing } from "../../src/lexicon/growing.js";

it("keeps all numbers in order, however many", () => {
  const numbers = Array.from({ length: 1000 }, (_, k) => k * k);
  const growing = createGrowing((length) => new Int32Array(length));
  expect(growing.finish()).toEqual(new Int32Array());
  for (const number of numbers) growing.push(number);
  expect(growing.length()).toBe(1000);
  expect(growing.finish()).toEqual(Int32Array.from(numbers));
});
