import type { Audience } from "#app/platform/content/audience.ts";

/** Something that somebody wrote and wants others to see. */
export interface Written {
  subject: "item" | "reply" | "profile";
  /** Id of what it changes; null for what is new. */
  id: string | null;
  /** Kind of content, as rules name it: "post", "reply", "profile". */
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
