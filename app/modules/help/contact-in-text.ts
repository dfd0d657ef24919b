import { addressesIn } from "#app/platform/moderation/signals/personal/address.ts";
import { phonesIn } from "#app/platform/moderation/signals/personal/phone.ts";

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** What somebody had better not give to everybody. */
export type Contact = "phone" | "address" | "email";

/** Whether a text names a phone number, an address with a house number or an e-mail address: those are shared in a conversation, not here. */
export function contactIn(text: string): Contact | undefined {
  if (phonesIn(text).length > 0) return "phone";
  if (EMAIL.test(text)) return "email";
  return addressesIn(text).length > 0 ? "address" : undefined;
}
