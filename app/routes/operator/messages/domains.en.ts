import type { domainsNl, domainsRefusedNl } from "./domains.nl.ts";

export const domainsEn: typeof domainsNl = {
  title: "Addresses",
  help: "Visitors of another address are led to the main address.",
  primary: "Main address",
  claimed: "Not proven yet",
  none: (host) => `No address of its own. The site is at ${host}.`,
  astray: "Visitors of this address do not arrive here any more. Ask the municipality to check its DNS.",
  setRecords: "Have the municipality set this in its DNS. An address that is not proven within 30 days must be added again.",
  records: { type: "Type", name: "Name", value: "Value" },
  recordsOf: (name) => `DNS of ${name}`,
  verify: (name) => `See whether ${name} is proven`,
  makePrimary: (name) => `Make ${name} the main address`,
  makePrimaryQuestion: "Whoever uses the old address is led to the new one. See first whether the new one works.",
  makePrimaryConfirm: "Yes, make this the main address",
  remove: (name) => `Remove ${name}`,
  removeQuestion: "This address will no longer work.",
  removeConfirm: "Yes, remove",
  new: "New address",
  newHelp: "Without https, for example: samengorinchem.nl.",
  add: "Add",
  addQuestion: "Is the address right? You then see how the municipality proves that it is theirs.",
  addConfirm: "Yes, add",
};

export const domainsRefusedEn: typeof domainsRefusedNl = {
  taken: "This address is in use already.",
  "added-already": "This address is here already.",
  reserved: "This address belongs to the platform or to another municipality.",
  "unknown-domain": "This address does not belong to this municipality.",
  "still-primary": "This is the main address. Make another address the main one first.",
  unverified: "This address is not proven yet. Remove it and add it again if you see no TXT record.",
  "proof-nothing": "There is no TXT record yet. After a change it may take a few hours.",
  "proof-other": "There is a TXT record, but with another value. Copy the value exactly.",
  "proof-loop": "The name of the TXT record refers to itself in a circle (CNAME). Remove that reference.",
  "proof-timeout": "The DNS of this address did not answer in time. Try again later.",
  "proof-failure": "The DNS of this address gave an error. Have the municipality check its DNS.",
};

export const domainActionsEn: Record<string, string> = {
  "domain.added": "added an address",
  "domain.verified": "proved an address",
  "domain.made-primary": "chose the main address",
  "domain.removed": "removed an address",
};
