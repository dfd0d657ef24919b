import { platformDb } from "#app/platform/database/client.server.ts";

/**
 * Whether there are demo towns and no other. Only then may anybody do what the printed demo accounts can: beside a real town their
 * passwords, which everybody knows, open nothing of the platform.
 */
export async function isDemoOnly(): Promise<boolean> {
  const towns = await platformDb().tenant.findMany({ select: { isDemo: true }, distinct: ["isDemo"] });
  return towns.length > 0 && towns.every(({ isDemo }) => isDemo);
}
