import { expect, it } from "vitest";
import { settingNames } from "#app/platform/env-schema.ts";
import { forgetOwnSettings } from "./own-settings.ts";

it("forgets every setting of the product, and nothing else", () => {
  expect(settingNames).toEqual(expect.arrayContaining(["DATABASE_URL", "DATABASE_OWNER_URL", "REDIS_URL", "DATA_DIR", "APP_SECRET", "NODE_ENV", "METRICS_TOKEN"]));
  const environment = Object.fromEntries([...settingNames, "E2E_PORT", "E2E_DATABASE", "PATH", "CHROMIUM_PATH", "REDIS_SERVER_PATH"].map((name) => [name, "x"]));
  forgetOwnSettings(environment);
  expect(environment).toEqual({ PATH: "x", CHROMIUM_PATH: "x", REDIS_SERVER_PATH: "x" });
});
