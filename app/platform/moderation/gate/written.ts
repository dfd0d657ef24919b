import type { Audience } from "#app/platform/content/audience.ts";

/** Something that somebody wrote and wants others to see. */
export interface Written {
  subject: "item" | "reply" | "profile" | "organisation";
  /** Id of what it changes; null for what is new. */
  id: string | null;
  /** Kind of content, as rules name it: "post", "reply", "profile", "organisation". */
  kind: string;
  authorId: string;
  /** In whose name; its editors speak for it and are known. */
  organisationId: string | null;
  title: string;
  body: string;
  /** What is said of each of its photos; read like the text. */
  photoTexts: readonly string[];
  /** Whether it brings photos that nobody saw yet. */
  newPhotos: boolean;
  audience: Audience;
}

const plain = { organisationId: null, photoTexts: [], newPhotos: false } as const;

/** A reply as the gate reads it. */
export function writtenReply({ id, authorId, body, audience }: Pick<Written, "id" | "authorId" | "body" | "audience">): Written {
  return { ...plain, subject: "reply", kind: "reply", id, authorId, title: "", body, audience };
}

/** What somebody says of themselves as the gate reads it; it is for those who look after their neighbourhood. */
export function writtenProfile({ accountId, name, about, neighbourhoodId }: { accountId: string; name: string; about: string | null; neighbourhoodId: string | null }): Written {
  return { ...plain, subject: "profile", kind: "profile", id: accountId, authorId: accountId, title: name, body: about ?? "", audience: neighbourhoodId === null ? "town" : [neighbourhoodId] };
}

/**
 * What an organisation says of itself as the gate reads it.
 * @param vouched whether the town knows its editors: not those of an initiative, which anybody can begin
 */
export function writtenOrganisation({ id, authorId, name, text, audience, vouched }: { id: string | null; authorId: string; name: string; text: string; audience: Audience; vouched: boolean }): Written {
  return { ...plain, subject: "organisation", kind: "organisation", id, authorId, organisationId: vouched ? id : null, title: name, body: text, audience };
}
