import { createHash } from "node:crypto";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Adapter, DatabaseSession, DatabaseUser, MemberAttributes } from "./lucia.server.ts";

/** What the database keeps of a session's id. */
export function storedId(sessionId: string): string {
  return createHash("sha256").update(sessionId).digest("hex");
}

/**
 * Lucia's view of one town's sessions. The town comes with the handle, so a session of another town does not exist here.
 * Ids are stored hashed; whoever reads the table cannot log in with it.
 */
export function sessionAdapter(db: TenantDb): Adapter {
  const { tenantId } = db.scope;
  return {
    async getSessionAndUser(sessionId): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const [row] = await db.$queryRaw<(MemberAttributes & { accountId: string; expiresAt: Date; device: string })[]>`
        select s.account_id as "accountId", s.expires_at as "expiresAt", s.device,
               a.name, a.email, a.locale, a.neighbourhood_id as "neighbourhoodId", a.shows_adjacent as "showsAdjacent",
               a.civil_servant_title as "civilServantTitle",
               to_jsonb(u.ends_at) #>> '{}' as "supportUntil",
               (select reason from mail_suppression m where m.tenant_id = a.tenant_id and m.address = a.email) as "mailStopped",
               array(select role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id order by role) as roles,
               array(select neighbourhood_id::text from connector_neighbourhood c where c.tenant_id = a.tenant_id and c.account_id = a.id) as "connectorFor",
               array(select e.organisation_id::text from organisation_editor e join organisation o on o.tenant_id = e.tenant_id and o.id = e.organisation_id and o.status = 'published'
                      where e.tenant_id = a.tenant_id and e.account_id = a.id) as "editorOf",
               (select jsonb_build_object('kind', x.kind, 'decisionId', x.decision_id, 'until', x.until) from account_restriction x
                 where x.tenant_id = a.tenant_id and x.account_id = a.id and x.lifted_at is null and (x.until is null or x.until > now())
                 order by x.until desc nulls first limit 1) as restriction
          from session s join account a on a.tenant_id = s.tenant_id and a.id = s.account_id
          left join support_access u on a.is_support and u.tenant_id = a.tenant_id and u.account_id = a.id and u.status = 'granted' and u.ends_at > now()
         where s.tenant_id = ${tenantId}::uuid and s.id = ${storedId(sessionId)} and (not a.is_support or u.id is not null)`;
      if (!row) return [null, null];
      const { accountId, expiresAt, device, ...attributes } = row;
      return [
        { id: sessionId, userId: accountId, expiresAt, attributes: { device } },
        { id: accountId, attributes },
      ];
    },
    async getUserSessions(accountId) {
      const rows = await db.session.findMany({ where: { tenantId, accountId }, orderBy: { lastSeenAt: "desc" } });
      return rows.map((row) => ({ id: row.id, userId: row.accountId, expiresAt: row.expiresAt, attributes: { device: row.device } }));
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await db.session.create({ data: { tenantId, id: storedId(id), accountId: userId, expiresAt, device: attributes.device } });
    },
    async updateSessionExpiration(sessionId, expiresAt) {
      await db.session.updateMany({ where: { tenantId, id: storedId(sessionId) }, data: { expiresAt } });
    },
    async deleteSession(sessionId) {
      await db.session.deleteMany({ where: { tenantId, id: storedId(sessionId) } });
    },
    async deleteUserSessions(accountId) {
      await db.session.deleteMany({ where: { tenantId, accountId } });
    },
    async deleteExpiredSessions() {
      await db.$executeRaw`delete from session where tenant_id = ${tenantId}::uuid and expires_at <= now()`;
    },
  };
}
