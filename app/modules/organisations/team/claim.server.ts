import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import { connectorsOf, withRole } from "#app/platform/people/team.server.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { mayChange } from "../may-change.server.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";
import type { OrganisationPage } from "../queries.server.ts";
import { isOwnDomain } from "./mail-domain.ts";

export type Claimed = { ok: true; what: "granted" | "asked" } | { ok: false; reason: "not-allowed" | "has-editors" | "too-many" };

/** Pages that one person asks for in a day; each question reaches people. */
const CLAIMS: Limit = { name: "organisation-claim", tries: 5, seconds: 86_400 };

/** Whether anybody writes in an organisation's name already: then they choose who else does. */
export async function hasEditors(db: Db, tenantId: string, organisationId: string): Promise<boolean> {
  return (await db.organisationEditor.count({ where: { tenantId, organisationId } })) > 0;
}

/**
 * Asks for the page of an organisation for which nobody writes yet. Who has an address of its own mail domain may at once; for anybody else
 * a connector of where it is active gives their word, or an admin where there is none. Asked twice it is one question.
 */
export async function claimOrganisation(doing: Doing, organisation: OrganisationPage, note: string): Promise<Claimed> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const { id: organisationId, name, website } = organisation;
  if (!may(member, "organisation.claim", { tenantId })) return { ok: false, reason: "not-allowed" };
  if (!(await takeTurn(CLAIMS, `${tenantId}:${member.accountId}`)).ok) return { ok: false, reason: "too-many" };
  const own = isOwnDomain(member.email, { website });
  try {
    return await db.transact(async (tx): Promise<Claimed> => {
      // Two who ask at the same moment take turns: the first of them is its editor.
      await tx.$queryRaw`select 1 from organisation where tenant_id = ${tenantId}::uuid and id = ${organisationId}::uuid for no key update`;
      if (await hasEditors(tx, tenantId, organisationId)) return { ok: false, reason: "has-editors" };
      if (own) await tx.organisationEditor.createMany({ data: [{ tenantId, organisationId, accountId: member.accountId, since: at }], skipDuplicates: true });
      const claimId = await keepClaim(tx, { tenantId, organisationId, accountId: member.accountId, note, at, granted: own });
      await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: own ? "organisation.claimed-by-domain" : "organisation.claim-asked", subject: "organisation", subjectId: organisationId, requestId, at });
      const eventId = await emit(tx, { tenantId, name: "organisation.claimed", actorId: member.accountId, payload: { organisationId, claimId }, at, requestId });
      const word = own ? "began" : "asked";
      const said = { nl: saying(tenant, "nl")[word](member.name, name), en: saying(tenant, "en")[word](member.name, name) };
      const path = own ? organisationPaths.page(organisation.slug) : organisationPaths.claims;
      // Those who would have given their word hear of it also where the address spoke for itself.
      const judges = await judgesOf(tx, tenantId, organisation.neighbourhoodIds, member.accountId, at);
      await notify(tx, { tenantId, eventId, at, requestId }, judges.map((accountId) => ({ accountId, kind: "task", onceKey: `claim ${claimId} ${word}`, detail: { said, path } })));
      return { ok: true, what: own ? "granted" : "asked" };
    });
  } catch (error) {
    if (isDuplicate(error)) return { ok: true, what: "asked" };
    throw error;
  }
}

const saying = (tenant: Tenant, locale: "nl" | "en") => organisationMessages.in(locale, tenant.words[locale]).claim.said;

/** Writes the question down; where the address speaks for itself, the question that this person asked before is answered by it. */
async function keepClaim(tx: Db, { tenantId, organisationId, accountId, note, at, granted }: { tenantId: string; organisationId: string; accountId: string; note: string; at: Date; granted: boolean }): Promise<string> {
  const open = granted ? await tx.organisationClaim.findFirst({ where: { tenantId, organisationId, accountId, status: "open" }, select: { id: true } }) : null;
  const answered = granted ? { status: "granted" as const, answeredAt: at } : {};
  if (open) {
    await tx.organisationClaim.updateMany({ where: { tenantId, id: open.id }, data: answered });
    return open.id;
  }
  return (await tx.organisationClaim.create({ data: { tenantId, organisationId, accountId, note, createdAt: at, ...answered }, select: { id: true } })).id;
}

/** Connectors of where an organisation is active, but not whoever asks; the admins where there are none, so that a question always reaches somebody. */
async function judgesOf(tx: Db, tenantId: string, neighbourhoodIds: readonly string[], claimant: string, at: Date): Promise<string[]> {
  const but = (ids: string[]) => ids.filter((id) => id !== claimant);
  const connectors = but(await connectorsOf(tx, tenantId, neighbourhoodIds.length === 0 ? null : neighbourhoodIds, at));
  return connectors.length > 0 ? connectors : but(await withRole(tx, tenantId, "tenant-admin", at));
}

/** A question for the page of an organisation. */
export interface OpenClaim {
  id: string;
  note: string;
  createdAt: Date;
  accountId: string;
  name: string;
  email: string;
  organisationId: string;
  organisation: string;
  slug: string;
  neighbourhoodIds: string[];
}

/** The open questions that this member may answer, oldest first. */
export async function openClaims({ db, tenant, member }: Pick<Doing, "db" | "tenant" | "member">): Promise<OpenClaim[]> {
  const open = await db.$queryRaw<OpenClaim[]>`
    select c.id, c.note, c.created_at as "createdAt", a.id as "accountId", a.name, a.email, o.id as "organisationId", o.name as organisation, o.slug,
           array(select w.neighbourhood_id::text from organisation_neighbourhood w where w.tenant_id = o.tenant_id and w.organisation_id = o.id) as "neighbourhoodIds"
      from organisation_claim c join account a on a.tenant_id = c.tenant_id and a.id = c.account_id
      join organisation o on o.tenant_id = c.tenant_id and o.id = c.organisation_id
     where c.tenant_id = ${tenant.id}::uuid and c.status = 'open' order by c.created_at, c.id limit 200`;
  return open.filter((claim) => mayAnswer(member, tenant.id, claim));
}

/** Nobody gives their word about themselves. */
function mayAnswer(member: Doing["member"], tenantId: string, { neighbourhoodIds, accountId }: Pick<OpenClaim, "neighbourhoodIds" | "accountId">): boolean {
  return member.accountId !== accountId && mayChange(member, "organisation.answer-claims", { tenantId, audience: neighbourhoodIds.length === 0 ? "town" : neighbourhoodIds });
}

/**
 * Gives the page to whoever asked for it, or says no and why; whoever asked is told.
 * @returns false when there is no such open question for this member
 */
export async function answerClaim(doing: Doing, claimId: string, { grant, answer }: { grant: boolean; answer: string | null }): Promise<boolean> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const claim = (await openClaims(doing)).find(({ id }) => id === claimId);
  if (!claim) return false;
  return db.transact(async (tx) => {
    await tx.$queryRaw`select 1 from organisation where tenant_id = ${tenantId}::uuid and id = ${claim.organisationId}::uuid for no key update`;
    // Whoever keeps the page meanwhile chooses who else does.
    if (grant && (await hasEditors(tx, tenantId, claim.organisationId))) return false;
    const { count } = await tx.organisationClaim.updateMany({ where: { tenantId, id: claimId, status: "open" }, data: { status: grant ? "granted" : "refused", answer, answeredBy: member.accountId, answeredAt: at } });
    if (count === 0) return false;
    const { organisationId, accountId, organisation, slug } = claim;
    if (grant) await tx.organisationEditor.createMany({ data: [{ tenantId, organisationId, accountId, since: at }], skipDuplicates: true });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: grant ? "organisation.claim-granted" : "organisation.claim-refused", subject: "organisation", subjectId: organisationId, detail: { accountId }, requestId, at });
    const eventId = await emit(tx, { tenantId, name: "organisation.claim-answered", actorId: member.accountId, payload: { organisationId, claimId }, at, requestId });
    const sentence = (locale: "nl" | "en") => (grant ? saying(tenant, locale).granted(organisation) : saying(tenant, locale).refused(organisation, answer ?? "")).slice(0, 300);
    await notify(tx, { tenantId, eventId, at, requestId }, [{ accountId, kind: "taking-part", onceKey: `claim-answer ${claimId}`, detail: { said: { nl: sentence("nl"), en: sentence("en") }, path: organisationPaths.page(slug) } }]);
    return true;
  });
}

/** When a member asked for a page and waits for the answer; undefined when they do not. */
export async function waitsSince(db: TenantDb, organisationId: string, accountId: string): Promise<Date | undefined> {
  const open = await db.organisationClaim.findFirst({ where: { tenantId: db.scope.tenantId, organisationId, accountId, status: "open" }, select: { createdAt: true }, orderBy: { createdAt: "asc" } });
  return open?.createdAt;
}
