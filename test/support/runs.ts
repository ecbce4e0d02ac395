/** How often a property is tried: as often as a test can wait for, or many times that with `npm run fuzz`. */

/** `vitest.config.ts` sets it; nothing else reads it. */
export const FUZZ_FACTOR = Number(process.env.FUZZ_FACTOR ?? 1);

/** Runs for `fast-check`; `few` are those of `npm test`. */
export function runs(few: number): number {
  return few * FUZZ_FACTOR;
}
