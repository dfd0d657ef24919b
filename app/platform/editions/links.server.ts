import { timingSafeEqual } from "node:crypto";
import { isUuid } from "#app/lib/uuid.ts";
import { env } from "#app/platform/env.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import { keyedHash } from "#app/platform/secret.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { EditionLinks } from "./edition-mail.tsx";

type Purpose = "edition" | "unsubscribe";

/** Hexadecimal digits of a seal: 128 bits, more than anybody guesses. */
const DIGITS = 32;

function seal(purpose: Purpose, tenantId: string, id: string): string {
  return keyedHash(purpose, `${tenantId} ${id}`).slice(0, DIGITS);
}

/** The last part of an address that lets whoever has the mail in, without logging in, to this one thing. */
function sealed(purpose: Purpose, tenantId: string, id: string): string {
  return `${id}.${seal(purpose, tenantId, id)}`;
}

/** The id in such an address; undefined when nobody of ours wrote it, or for another town or purpose. */
export function openSeal(purpose: Purpose, tenantId: string, word: string): string | undefined {
  const [id = "", given = "", ...more] = word.split(".");
  if (!isUuid(id) || given.length !== DIGITS || more.length > 0) return undefined;
  return timingSafeEqual(Buffer.from(given), Buffer.from(seal(purpose, tenantId, id))) ? id : undefined;
}

/** Where the links of a resident's edition lead. */
export function editionLinks(tenant: Tenant, editionId: string, accountId: string): EditionLinks {
  const origin = townOrigin(tenant, env);
  return {
    page: `${origin}/wijkblad/${sealed("edition", tenant.id, editionId)}`,
    preferences: `${origin}/account/wijkblad`,
    unsubscribe: `${origin}/afmelden/${sealed("unsubscribe", tenant.id, accountId)}`,
  };
}
