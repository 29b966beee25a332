import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    maxWorkers: 2,
    // The modules under test keep no state of their own; loading them anew for each file took half the time.
    isolate: false,
  },
});
