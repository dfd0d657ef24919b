import { z } from "zod";

/** Ways by which somebody is told, beside the site itself, which shows everything. */
export const channels = ["mail", "edition", "push"] as const;
export type Channel = (typeof channels)[number];

interface KindRule {
  /** The ways it can come by, and whether it does for whoever chose nothing. */
  usual: Readonly<Partial<Record<Channel, boolean>>>;
  /** Whether a resident may do without. What the law says they must be told, they are told. */
  optional: boolean;
  /** Whether it also comes as a mail of its own, with more in it than a notification: it is not mailed a second time. */
  ownMail?: boolean;
  /** Whether only those who keep order are told such a thing; others need not choose about it. */
  forTeam?: boolean;
  /** Whether whoever tells it brings the sentence: what happens in a module only that module can say. */
  says?: boolean;
  /** What one mail brings together when several are waiting: all about one item, or all of one kind. */
  together: "item" | "kind";
}

/**
 * Everything that somebody can be told: the one list, short enough to choose from. What modules tell comes as one of the kinds that bring
 * their own sentence. Each has its texts in `messages/`, and its row in the table of preferences follows.
 * Mail is modest: who replied to you is mailed, what is new among what you follow waits for the edition.
 */
export const notificationKinds = {
  "reply-own": { usual: { mail: true, edition: false, push: true }, optional: true, together: "item" },
  "reply-followed": { usual: { mail: true, edition: false, push: true }, optional: true, together: "item" },
  "new-person": { usual: { mail: false, edition: true, push: true }, optional: true, together: "kind" },
  "new-organisation": { usual: { mail: false, edition: true, push: true }, optional: true, together: "kind" },
  "new-search": { usual: { mail: false, edition: true, push: true }, optional: true, together: "kind" },
  "new-neighbourhood": { usual: { mail: false, edition: true, push: true }, optional: true, together: "kind" },
  decision: { usual: { push: true }, optional: false, ownMail: true, together: "kind" },
  "appeal-answer": { usual: { push: true }, optional: false, ownMail: true, together: "kind" },
  "report-outcome": { usual: { push: true }, optional: false, ownMail: true, together: "kind" },
  "case-handed": { usual: { push: true }, optional: true, forTeam: true, together: "kind" },
  message: { usual: { mail: true, push: true }, optional: true, says: true, together: "kind" },
  match: { usual: { mail: true, push: true }, optional: true, says: true, together: "kind" },
  task: { usual: { mail: true, push: true }, optional: true, says: true, together: "kind" },
  asked: { usual: { mail: true, push: true }, optional: true, says: true, together: "kind" },
  reminder: { usual: { mail: true, push: true }, optional: true, says: true, together: "kind" },
  "taking-part": { usual: { mail: true, push: true }, optional: false, says: true, together: "kind" },
} as const satisfies Record<string, KindRule>;

export type NotificationKind = keyof typeof notificationKinds;

function isKind(name: string): name is NotificationKind {
  return Object.hasOwn(notificationKinds, name);
}

/** Names of all kinds, in the order in which preferences show them. */
export const kindNames: readonly NotificationKind[] = Object.keys(notificationKinds).filter(isKind);

/** The kinds that somebody may be told: those for the team only where they are one of it. */
export function kindsFor(keepsOrder: boolean): readonly NotificationKind[] {
  return kindNames.filter((kind) => keepsOrder || ruleOf(kind).forTeam !== true);
}

/** What is said of a kind. */
export function ruleOf(kind: NotificationKind): KindRule {
  return notificationKinds[kind];
}

/** Every kind as which something was told: that of its first reason, and those of the others. */
export function kindsTold(kind: NotificationKind, { also = [] }: NotificationDetail): NotificationKind[] {
  return [kind, ...also.flatMap((name) => kindOf(name) ?? [])];
}

/** A kind by its name, as it stands in the database or in an address; undefined for one that this version does not know. */
export function kindOf(name: string): NotificationKind | undefined {
  return isKind(name) ? name : undefined;
}

/** Why somebody is told, beyond what it is about. */
export const notificationDetail = z.object({
  /** Further kinds as which it would have come, had the first reason not been there. */
  also: z.array(z.string()).optional(),
  /** The followed neighbourhood. */
  neighbourhoodId: z.uuid().optional(),
  /** The saved search and its words, which stay true when it is thrown away. */
  searchId: z.uuid().optional(),
  words: z.string().optional(),
  /** The sentence itself, without a full stop, in either language: for kinds that bring it. */
  said: z.object({ nl: z.string().max(300), en: z.string().max(300) }).optional(),
  /** Path within the town, for what is about no item. */
  path: z.string().startsWith("/").optional(),
  /** Somebody may be in danger: it waits for nobody's quiet hours, nor for other mail. */
  urgent: z.boolean().optional(),
});

export type NotificationDetail = z.infer<typeof notificationDetail>;
