import type { Member } from "#app/platform/permissions/actor.ts";
import type { InTown } from "./in-town.ts";
import { isPassword } from "./passwords.server.ts";
import { cameByLink } from "./tokens.server.ts";

/** Why it is not certain that this is the owner of the account: the password is not right, or a link from the mail must come first. */
export type Unproven = "wrong-current" | "link-first";

/**
 * How a member can show that it is them, before what cannot be undone: they came in by a link from the mail shortly ago, they have a
 * password to give, or neither, and then a link must come first. A session left open is no proof.
 */
export async function proofOf({ tenant, db, clock }: InTown, { accountId }: Member): Promise<"link" | "password" | "none"> {
  if (await cameByLink(db, tenant.id, accountId, clock.now())) return "link";
  const account = await db.account.findFirst({ where: { tenantId: tenant.id, id: accountId }, select: { passwordHash: true } });
  return account?.passwordHash ? "password" : "none";
}

/**
 * Looks at the proof a member gives.
 * @param password what was typed, if anything
 * @returns what is wrong with it; undefined when it is certain
 */
export async function faultOfProof(here: InTown, member: Member, password: string): Promise<Unproven | undefined> {
  const proof = await proofOf(here, member);
  if (proof === "link") return undefined;
  if (proof === "none") return "link-first";
  const account = await here.db.account.findFirst({ where: { tenantId: here.tenant.id, id: member.accountId }, select: { passwordHash: true } });
  return (await isPassword(password, account?.passwordHash ?? null)) ? undefined : "wrong-current";
}
