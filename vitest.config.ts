import { defineConfig } from "vitest/config";

/** Patience and runs of every property test in `npm run fuzz`, as a multiple of those in `npm test`. */
const FUZZ_FACTOR = 20;

export default defineConfig(({ mode }) => {
  const factor = mode === "fuzz" ? Number(process.env.FUZZ_FACTOR ?? FUZZ_FACTOR) : 1;
  return {
    test: {
      include: ["test/**/*.test.ts"],
      env: { FUZZ_FACTOR: String(factor) },
      testTimeout: 30_000 * factor,
      maxWorkers: 2,
      // A browser on a loaded machine may answer late; what fails three times is a fault.
      retry: process.env.CI === "true" ? 2 : 0,
    },
  };
});
