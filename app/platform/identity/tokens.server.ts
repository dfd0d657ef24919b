import { createHash, randomBytes } from "node:crypto";
import { after } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";

export type TokenPurpose = "confirm-email" | "log-in" | "reset-password" | "change-email";

/** How long a link works. */
const LIFETIME: Record<TokenPurpose, { hours?: number; minutes?: number }> = {
  "confirm-email": { hours: 48 },
  "log-in": { minutes: 15 },
  "reset-password": { minutes: 60 },
  "change-email": { hours: 24 },
};

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** What the database keeps of a token: a copy of the table opens nothing. */
function storedToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export interface NewToken {
  tenantId: string;
  accountId: string;
  purpose: TokenPurpose;
  newEmail?: string;
  returnTo?: string;
  at: Date;
}

/** What a token that works leads to. */
export interface Token {
  purpose: TokenPurpose;
  accountId: string;
  newEmail: string | null;
  returnTo: string | null;
}

/** Makes a token. @returns the word for the link: 32 random bytes as base64url */
export async function issueToken(tx: Db, { at, ...token }: NewToken): Promise<string> {
  const word = randomBytes(32).toString("base64url");
  await tx.loginToken.create({ data: { ...token, id: storedToken(word), createdAt: at, expiresAt: after(at, LIFETIME[token.purpose]) } });
  return word;
}

/** Looks at a token without using it, as a mail scanner does. @returns undefined when it would not work */
export async function peekToken(db: Db, tenantId: string, word: string, now: Date): Promise<(Token & { name: string; email: string }) | undefined> {
  if (!TOKEN.test(word)) return undefined;
  const [found] = await db.$queryRaw<(Token & { name: string; email: string })[]>`
    select t.purpose, t.account_id as "accountId", t.new_email as "newEmail", t.return_to as "returnTo", a.name, a.email
      from login_token t join account a on a.tenant_id = t.tenant_id and a.id = t.account_id
     where t.tenant_id = ${tenantId}::uuid and t.id = ${storedToken(word)} and t.used_at is null and t.expires_at > ${now}`;
  return found;
}

/** Uses a token, once: of two who come with it at the same moment, one gets it. @returns undefined when it does not work (any more) */
export async function spendToken(tx: Db, tenantId: string, word: string, purpose: TokenPurpose, now: Date): Promise<Token | undefined> {
  if (!TOKEN.test(word)) return undefined;
  const [spent] = await tx.$queryRaw<Token[]>`
    update login_token set used_at = ${now}
     where tenant_id = ${tenantId}::uuid and id = ${storedToken(word)} and purpose = ${purpose} and used_at is null and expires_at > ${now}
    returning purpose, account_id as "accountId", new_email as "newEmail", return_to as "returnTo"`;
  return spent;
}

/** Makes an account's open links of these kinds work no more. */
export async function revokeTokens(tx: Db, tenantId: string, accountId: string, purposes: readonly TokenPurpose[]): Promise<void> {
  await tx.loginToken.deleteMany({ where: { tenantId, accountId, purpose: { in: [...purposes] }, usedAt: null } });
}

/** Whether this person came in by a link from the mail shortly ago: as good a proof as a password. */
export async function cameByLink(db: Db, tenantId: string, accountId: string, now: Date): Promise<boolean> {
  const found = await db.loginToken.findFirst({
    where: { tenantId, accountId, purpose: { in: ["log-in", "confirm-email", "reset-password"] }, usedAt: { gt: after(now, { minutes: -15 }) } },
    select: { id: true },
  });
  return found !== null;
}
