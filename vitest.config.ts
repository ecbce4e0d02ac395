import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    maxWorkers: 2,
    // A browser on a loaded machine may answer late; what fails three times is a fault.
    retry: process.env.CI === "true" ? 2 : 0,
  },
});
