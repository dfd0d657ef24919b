/** Where anybody can have an address: such a domain proves nothing. */
const PUBLIC = new Set([
  "gmail.com", "googlemail.com", "hotmail.com", "hotmail.nl", "outlook.com", "outlook.nl", "live.nl", "live.com", "msn.com", "yahoo.com", "yahoo.nl", "icloud.com", "me.com", "mac.com",
  "ziggo.nl", "kpnmail.nl", "kpnplanet.nl", "planet.nl", "hetnet.nl", "xs4all.nl", "home.nl", "upcmail.nl", "casema.nl", "chello.nl", "quicknet.nl", "tele2.nl", "telfort.nl", "zonnet.nl",
  "online.nl", "solcon.nl", "caiway.nl", "caiway.net", "freedom.nl", "proton.me", "protonmail.com", "gmx.com", "gmx.net", "mail.com", "aol.com", "zoho.com", "ymail.com", "pm.me", "hccnet.nl", "zeelandnet.nl", "wxs.nl", "tiscali.nl", "versatel.nl", "telenet.be", "skynet.be", "kabelfoon.nl", "kabelnoord.nl", "multiweb.nl", "scarlet.be",
]);

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}

function hostOf(website: string): string | undefined {
  try {
    return new URL(website).hostname.toLowerCase().replace(/^www\./, "");
  } catch {
    return undefined;
  }
}

/**
 * Whether an address is of an organisation's own mail domain: that of its website. Equal, not alike: a part of a name proves nothing. The address
 * on its page is no proof: it may be with a provider that this list does not know.
 * @param email a confirmed address
 */
export function isOwnDomain(email: string, organisation: { website: string | null }): boolean {
  const domain = domainOf(email);
  if (PUBLIC.has(domain)) return false;
  return organisation.website !== null && hostOf(organisation.website) === domain;
}
