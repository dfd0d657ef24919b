import { defineConfig } from "vitest/config";

const unit = {
  include: ["app/**/*.test.{ts,tsx}", "jobs/**/*.test.ts", "tenants/**/*.test.ts", "tests/runner/*.test.ts"],
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", ...unit, setupFiles: ["tests/setup/quiet.ts"] } },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/setup/postgres.ts"],
          setupFiles: ["tests/setup/quiet.ts", "tests/setup/database.ts"],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          globalSetup: ["tests/setup/postgres.ts"],
          setupFiles: ["tests/setup/quiet.ts", "tests/setup/database.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: "lifecycle", include: ["tests/lifecycle/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
    pool: "forks",
    maxWorkers: 2,
  },
});
