import { forgetTurns, takeTurn, type Limit, type Turn } from "#app/platform/limits/turns.server.ts";
import { keyedHash } from "#app/platform/secret.server.ts";

const HOUR = 3600;
const QUARTER = 900;

/** Per visitor generously, as a whole library or village hall may share one address; per account strictly. */
const limits = {
  register: { visitor: { tries: 30, seconds: HOUR }, address: { tries: 5, seconds: HOUR } },
  "log-in-link": { visitor: { tries: 30, seconds: HOUR }, address: { tries: 5, seconds: HOUR } },
  "log-in-password": { visitor: { tries: 60, seconds: QUARTER }, address: { tries: 10, seconds: QUARTER } },
  "new-password": { visitor: { tries: 30, seconds: HOUR }, address: { tries: 5, seconds: HOUR } },
  link: { visitor: { tries: 60, seconds: QUARTER }, address: { tries: 60, seconds: QUARTER } },
  "operator-code": { visitor: { tries: 20, seconds: QUARTER }, address: { tries: 5, seconds: QUARTER } },
  operator: { visitor: { tries: 20, seconds: QUARTER }, address: { tries: 10, seconds: QUARTER } },
} as const;

/** A form that can be sent without being logged in. */
export type TriedForm = keyof typeof limits;

interface Trying {
  /** The town, or null on the operators' site. */
  tenantId: string | null;
  visitorKey: string;
  /** The address typed, where the form asks for one. */
  email?: string;
}

function countersOf(form: TriedForm, { tenantId, visitorKey, email }: Trying): [Limit, string][] {
  const place = tenantId ?? "platform";
  const { visitor, address } = limits[form];
  const counters: [Limit, string][] = [[{ name: `${form}-visitor`, ...visitor }, `${place}:${visitorKey}`]];
  if (email !== undefined) counters.push([{ name: `${form}-address`, ...address }, `${place}:${keyedHash("limit", email)}`]);
  return counters;
}

/** Counts a try at a form, for the visitor and for the address; both must have one left. It does not matter whether there is an account. */
export async function mayTry(form: TriedForm, trying: Trying): Promise<Turn> {
  let wait = 0;
  for (const [limit, key] of countersOf(form, trying)) {
    const turn = await takeTurn(limit, key);
    if (!turn.ok) wait = Math.max(wait, turn.waitSeconds);
  }
  return wait === 0 ? { ok: true } : { ok: false, waitSeconds: wait };
}

/** Tries at a member's own password. Counted by account alone: what strangers at the same address try is not this member's doing. */
const OWN_PASSWORD: Limit = { name: "own-password", tries: 10, seconds: QUARTER };

/** Counts a try of somebody who is logged in at their own password: a session left open is no place to guess it. */
export function mayTryOwnPassword(tenantId: string, accountId: string): Promise<Turn> {
  return takeTurn(OWN_PASSWORD, `${tenantId}:${accountId}`);
}

/** Forgets the tries of an address after one that went well; those of the visitor stay. */
export async function forgetTries(form: TriedForm, trying: Trying & { email: string }): Promise<void> {
  const [, address] = countersOf(form, trying);
  if (address) await forgetTurns(...address);
}
