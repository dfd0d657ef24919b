import { platformDb, type ScopedDb } from "#app/platform/database/client.server.ts";
import { isDemoOnly } from "#app/platform/demo/only-demo.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";
import { Lucia, TimeSpan, type Adapter } from "./lucia.server.ts";
import { storedId } from "./session-adapter.server.ts";

/** Operators log in anew every working day. */
const LIFETIME = new TimeSpan(12, "h");

function cookieName(secure: boolean): string {
  return secure ? "__Host-samen-operator" : "samen-operator";
}

/** Lucia's view of the operators' sessions; town attributes do not apply to them and stay empty. */
function operatorAdapter(db: ScopedDb): Adapter {
  return {
    async getSessionAndUser(sessionId) {
      const session = await db.operatorSession.findFirst({ where: { id: storedId(sessionId) } });
      const operator = session && (await db.operator.findFirst({ where: { id: session.operatorId } }));
      if (!session || !operator || (operator.isDemo && !(await isDemoOnly()))) return [null, null];
      return [
        { id: sessionId, userId: operator.id, expiresAt: session.expiresAt, attributes: { device: "" } },
        {
          id: operator.id,
          attributes: {
            name: operator.name,
            email: operator.email,
            locale: "nl",
            neighbourhoodId: null,
            showsAdjacent: false,
            civilServantTitle: null,
            roles: [],
            connectorFor: [],
            editorOf: [],
            restriction: null,
            mailStopped: null,
          },
        },
      ];
    },
    async getUserSessions(operatorId) {
      const rows = await db.operatorSession.findMany({ where: { operatorId } });
      return rows.map((row) => ({ id: row.id, userId: row.operatorId, expiresAt: row.expiresAt, attributes: { device: "" } }));
    },
    async setSession({ id, userId, expiresAt }) {
      await db.operatorSession.create({ data: { id: storedId(id), operatorId: userId, expiresAt } });
    },
    async updateSessionExpiration(sessionId, expiresAt) {
      await db.operatorSession.updateMany({ where: { id: storedId(sessionId) }, data: { expiresAt } });
    },
    async deleteSession(sessionId) {
      await db.operatorSession.deleteMany({ where: { id: storedId(sessionId) } });
    },
    async deleteUserSessions(operatorId) {
      await db.operatorSession.deleteMany({ where: { operatorId } });
    },
    async deleteExpiredSessions() {
      await db.$executeRaw`delete from operator_session where expires_at <= now()`;
    },
  };
}

function lucia(secure: boolean) {
  return new Lucia(operatorAdapter(platformDb()), {
    sessionExpiresIn: LIFETIME,
    sessionCookie: { name: cookieName(secure), expires: true, attributes: { secure, sameSite: "lax", path: "/" } },
    getUserAttributes: (attributes) => attributes,
  });
}

/** The operator behind a cookie; undefined for anybody else. */
export async function findOperator(header: string | undefined, secure: boolean): Promise<Operator | undefined> {
  const sessions = lucia(secure);
  const sessionId = sessions.readSessionCookie(header ?? "");
  if (!sessionId) return undefined;
  const { session, user } = await sessions.validateSession(sessionId);
  return session ? { kind: "operator", operatorId: user.id, sessionId, name: user.name } : undefined;
}

/** Begins an operator's session; returns the Set-Cookie header. */
export async function beginOperatorSession(operatorId: string, secure: boolean): Promise<string> {
  const sessions = lucia(secure);
  const session = await sessions.createSession(operatorId, { device: "" });
  return sessions.createSessionCookie(session.id).serialize();
}

/** Ends an operator's session; returns the Set-Cookie header that clears the cookie. */
export async function endOperatorSession(sessionId: string, secure: boolean): Promise<string> {
  const sessions = lucia(secure);
  await sessions.invalidateSession(sessionId);
  return sessions.createBlankSessionCookie().serialize();
}
