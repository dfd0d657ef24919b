import { settingNames } from "#app/platform/env-schema.ts";

/**
 * Takes every setting of the product out of this process, and where an installation for tests stands: tests and measurements bring
 * their own database, queue and folders, never the ones of whoever runs them.
 */
export function forgetOwnSettings(environment: Record<string, string | undefined> = process.env): void {
  for (const name of [...settingNames, "E2E_PORT", "E2E_DATABASE"]) delete environment[name];
}
