import type { TenantProfile } from "#app/platform/tenancy/profile.ts";

/** Who a town's mail comes from, and who answers to it. */
export interface Sender {
  name: string;
  address: string;
  replyTo: string;
}

/**
 * A town's sender: its own name, and its own address where an operator gave it one.
 * @param from the installation's address, for towns without
 */
export function senderOf({ name, contactEmail, mail }: Pick<TenantProfile, "name" | "contactEmail" | "mail">, from: string): Sender {
  return { name: name.replace(/\p{Cc}+/gu, " "), address: mail.sender ?? from, replyTo: mail.replyTo ?? contactEmail };
}
