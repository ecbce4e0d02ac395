import fc from "fast-check";
import { expect, it } from "vitest";
import { createTop } from "../../src/score/top.js";

it("keeps the greatest values and of equal ones the least keys, in whatever order they come", () => {
  const offers = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }).chain((values) => {
    const all = values.map((value, key) => ({ key, value }));
    return fc.shuffledSubarray(all, { minLength: all.length });
  });
  fc.assert(
    fc.property(offers, fc.integer({ min: 1, max: 12 }), (all, most) => {
      const top = createTop(most);
      top.offer(99, 99);
      top.clear();
      for (const { key, value } of all) top.offer(key, value);
      const best = all.toSorted((a, b) => b.value - a.value || a.key - b.key).slice(0, most);
      expect(Array.from(top.keys()).sort((a, b) => a - b)).toEqual(
        best.map(({ key }) => key).sort((a, b) => a - b),
      );
    }),
  );
});
