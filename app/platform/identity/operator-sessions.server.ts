import { platformDb, type ScopedDb } from "#app/platform/database/client.server.ts";
import { isDemoOnly } from "#app/platform/demo/only-demo.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";
import { Lucia, TimeSpan, type Adapter } from "./lucia.server.ts";
import { storedId } from "./session-adapter.server.ts";

/**
 * How far somebody is: `half` after the password alone, which opens nothing but the page that asks for the rest; `whole` after both.
 */
type Stage = "half" | "whole";

/** Operators log in anew every working day; who has only the password gets a quarter of an hour for the rest. */
const LIFETIME: Record<Stage, TimeSpan> = { half: new TimeSpan(15, "m"), whole: new TimeSpan(12, "h") };

function cookieName(secure: boolean): string {
  return secure ? "__Host-samen-operator" : "samen-operator";
}

/** Lucia's view of the operators' sessions; town attributes do not apply to them and stay empty. */
function operatorAdapter(db: ScopedDb, stage: Stage): Adapter {
  return {
    async getSessionAndUser(sessionId) {
      const session = await db.operatorSession.findFirst({ where: { id: storedId(sessionId), provedAt: stage === "whole" ? { not: null } : null } });
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
            supportUntil: null,
          },
        },
      ];
    },
    async getUserSessions(operatorId) {
      const rows = await db.operatorSession.findMany({ where: { operatorId } });
      return rows.map((row) => ({ id: row.id, userId: row.operatorId, expiresAt: row.expiresAt, attributes: { device: "" } }));
    },
    async setSession({ id, userId, expiresAt }) {
      await db.$executeRaw`
        insert into operator_session (id, operator_id, expires_at, proved_at)
        values (${storedId(id)}, ${userId}::uuid, ${expiresAt}, case when ${stage === "whole"} then now() end)`;
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

function lucia(secure: boolean, stage: Stage) {
  return new Lucia(operatorAdapter(platformDb(), stage), {
    sessionExpiresIn: LIFETIME[stage],
    sessionCookie: { name: cookieName(secure), expires: true, attributes: { secure, sameSite: "lax", path: "/" } },
    getUserAttributes: (attributes) => attributes,
  });
}

/** The operator behind a cookie; undefined for anybody else, and for who has not proved all yet. */
export function findOperator(header: string | undefined, secure: boolean): Promise<Operator | undefined> {
  return read("whole", header, secure);
}

/** Who gave the right password in this browser and has not shown yet that the telephone is theirs as well. */
export function findHalfOperator(header: string | undefined, secure: boolean): Promise<Operator | undefined> {
  return read("half", header, secure);
}

async function read(stage: Stage, header: string | undefined, secure: boolean): Promise<Operator | undefined> {
  const sessions = lucia(secure, stage);
  const sessionId = sessions.readSessionCookie(header ?? "");
  if (!sessionId) return undefined;
  const { session, user } = await sessions.validateSession(sessionId);
  return session ? { kind: "operator", operatorId: user.id, sessionId, name: user.name } : undefined;
}

/** Begins an operator's session; returns the Set-Cookie header. */
export async function beginOperatorSession(operatorId: string, secure: boolean, stage: Stage): Promise<string> {
  const sessions = lucia(secure, stage);
  const session = await sessions.createSession(operatorId, { device: "" });
  return sessions.createSessionCookie(session.id).serialize();
}

/** Ends an operator's session; returns the Set-Cookie header that clears the cookie. */
export async function endOperatorSession(sessionId: string, secure: boolean): Promise<string> {
  const sessions = lucia(secure, "whole");
  await sessions.invalidateSession(sessionId);
  return sessions.createBlankSessionCookie().serialize();
}
