import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { Lucia, TimeSpan } from "./lucia.server.ts";
import { sessionAdapter } from "./session-adapter.server.ts";

/** A session lasts this long after its last use. */
const LIFETIME = new TimeSpan(30, "d");

/** Name of the cookie; the prefix makes the browser insist on Secure, host-only and the whole path (RFC 6265bis). */
export function sessionCookieName(secure: boolean): string {
  return secure ? "__Host-samen" : "samen";
}

function lucia(db: TenantDb, secure: boolean) {
  return new Lucia(sessionAdapter(db), {
    sessionExpiresIn: LIFETIME,
    sessionCookie: { name: sessionCookieName(secure), expires: true, attributes: { secure, sameSite: "lax", path: "/" } },
    getUserAttributes: (attributes) => attributes,
  });
}

/** A member found behind a cookie. `cookie` is set when the browser should be told of a longer life. */
export interface Found {
  member: Member;
  cookie?: string;
}

/**
 * Who sends this cookie, in this town.
 *
 * @param header the request's Cookie header
 * @param secure whether the visitor came over https
 * @returns undefined for visitors, and for a session that has ended or belongs to another town
 */
export async function findMember(db: TenantDb, header: string | undefined, secure: boolean): Promise<Found | undefined> {
  const sessions = lucia(db, secure);
  const sessionId = sessions.readSessionCookie(header ?? "");
  if (!sessionId) return undefined;
  const { session, user } = await sessions.validateSession(sessionId);
  if (!session) return undefined;
  const { id: accountId, ...attributes } = user;
  const member: Member = { kind: "member", tenantId: db.scope.tenantId, accountId, sessionId, ...attributes };
  return session.fresh ? { member, cookie: sessions.createSessionCookie(session.id).serialize() } : { member };
}

/**
 * Begins a session.
 * @param device what the browser says it is, at most 120 characters
 * @returns the Set-Cookie header
 */
export async function beginSession(db: TenantDb, accountId: string, device: string, secure: boolean): Promise<string> {
  const sessions = lucia(db, secure);
  const session = await sessions.createSession(accountId, { device: device.slice(0, 120) });
  return sessions.createSessionCookie(session.id).serialize();
}

/**
 * Ends one session.
 * @returns the Set-Cookie header that clears the cookie
 */
export async function endSession(db: TenantDb, sessionId: string, secure: boolean): Promise<string> {
  const sessions = lucia(db, secure);
  await sessions.invalidateSession(sessionId);
  return sessions.createBlankSessionCookie().serialize();
}
