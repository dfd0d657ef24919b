import type { TenantDb } from "#app/platform/database/client.server.ts";

/** A Dutch postcode as tables have it: "4201 ab" is "4201AB". Undefined when it is none. */
export function readPostcode(text: string): string | undefined {
  const found = /^([1-9]\d{3})([A-Z]{2})?$/.exec(text.toUpperCase().replace(/\s+/g, ""));
  return found?.[0];
}

/**
 * The neighbourhood a postcode lies in; of all prefixes that fit, the longest counts.
 * @param postcode as `readPostcode` gives it
 */
export async function neighbourhoodOfPostcode(db: TenantDb, postcode: string): Promise<string | undefined> {
  const [found] = await db.$queryRaw<{ id: string }[]>`
    select neighbourhood_id as id from postcode
     where tenant_id = ${db.scope.tenantId}::uuid and prefix in (${postcode.slice(0, 4)}, ${postcode})
     order by length(prefix) desc limit 1`;
  return found?.id;
}
