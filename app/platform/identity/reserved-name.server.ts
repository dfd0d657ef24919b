import type { Db } from "#app/platform/database/client.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";

/** Words that say that somebody speaks for the site or the town hall. */
const OFFICES = ["gemeente", "wethouder", "burgemeester", "beheerder", "beheer", "moderator", "moderatie", "buurtverbinder", "redactie", "helpdesk", "admin", "administrator", "webmaster", "operator"];

/** Words that say that somebody speaks for another authority that neighbours obey or pay. */
const AUTHORITIES = ["politie", "politiebureau", "wijkagent", "belastingdienst", "ggd", "ggz", "brandweer", "rechtbank", "justitie", "gemeentehuis", "stadhuis"];

/** Letters that are drawn alike, and what sets names apart for a machine only. */
function likeness(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[1|!]/g, "l")
    .replace(/0/g, "o")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Whether a name would pass for somebody that neighbours trust: the municipality, another authority, the site, an organisation, or somebody of the team.
 * Two neighbours may have the same name; nobody may have the moderator's.
 *
 * @param ownId account or organisation that wants the name; its own does not count against it
 */
export async function isReservedName(db: Db, tenant: Pick<Tenant, "id" | "profile">, name: string, ownId?: string): Promise<boolean> {
  const wanted = likeness(name);
  if (wanted.split(" ").some((word) => OFFICES.includes(word) || AUTHORITIES.includes(word))) return true;
  const { municipality, name: site } = tenant.profile;
  if ([municipality, site].some((known) => likeness(known) === wanted)) return true;
  const trusted = await db.$queryRaw<{ name: string }[]>`
    select name from organisation where tenant_id = ${tenant.id}::uuid and status in ('published', 'ended') and id is distinct from ${ownId ?? null}::uuid
    union
    select a.name from account a join account_role r on r.tenant_id = a.tenant_id and r.account_id = a.id
     where a.tenant_id = ${tenant.id}::uuid and a.id is distinct from ${ownId ?? null}::uuid`;
  return trusted.some((known) => likeness(known.name) === wanted);
}
