/**
 * Who may, said in the words of the house:
 * - `everyone`: with or without an account
 * - `resident`: anybody logged in
 * - `writer`: anybody logged in who is not kept from writing
 * - `author`: who made the subject
 * - `organisation-editor`: an editor of the organisation in whose name the subject stands
 * - `connector`: a connector of one of the subject's neighbourhoods; for a subject of the whole town, any connector
 * - `moderator`, `tenant-admin`: that role in the subject's town
 * - `support`: an operator whom the town's admins let in for a while; nothing but what names it
 * - `operator`: a platform operator
 */
export type Grant = "everyone" | "resident" | "writer" | "author" | "organisation-editor" | "connector" | "moderator" | "tenant-admin" | "support" | "operator";

export type Rules = Readonly<Record<string, readonly Grant[]>>;

/** What people may do that belongs to no module. Modules add their own in their face. */
export const platformRules = {
  "item.read-draft": ["author"],
  "item.read-hidden": ["author", "organisation-editor", "connector", "moderator", "tenant-admin"],
  "reply.write": ["writer"],
  "reply.withdraw": ["author"],
  "message.write": ["writer"],
  "reaction.give": ["writer"],
  "item.follow": ["resident"],
  "item.report": ["everyone"],
  "organisation.speak-for": ["organisation-editor"],
  "photo.upload": ["writer"],
  "desk.read": ["connector", "moderator", "tenant-admin"],
  "desk.decide": ["connector", "moderator", "tenant-admin"],
  "desk.lead": ["moderator", "tenant-admin"],
  "town.configure": ["tenant-admin", "support"],
  "town.manage-people": ["tenant-admin"],
  "town.let-in": ["tenant-admin"],
  "town.read-mail": ["tenant-admin"],
  "platform.operate": ["operator"],
} as const satisfies Rules;

export type PlatformAction = keyof typeof platformRules;
