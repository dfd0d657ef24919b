import { describe, expect, it } from "vitest";
import { visitor, type AccountRole, type Actor, type Member } from "./actor.ts";
import { permissionCheck, type Subject } from "./can.ts";
import { platformRules, type PlatformAction } from "./rules.ts";

const TOWN = "town-a";
const member = (accountId: string, more: Partial<Member> = {}): Member => ({
  kind: "member",
  tenantId: TOWN,
  accountId,
  sessionId: "s",
  name: accountId,
  email: `${accountId}@buurt.example`,
  locale: "nl",
  neighbourhoodId: null,
  showsAdjacent: false,
  civilServantTitle: null,
  roles: [],
  connectorFor: [],
  editorOf: [],
  restriction: null,
  ...more,
});
const withRole = (role: AccountRole, more: Partial<Member> = {}) => member(role, { roles: [role], ...more });

const actors = {
  visitor,
  resident: member("resident"),
  author: member("author"),
  muted: member("muted", { restriction: { kind: "mute", decisionId: "d", until: "2026-12-01T08:00:00Z" } }),
  editor: member("editor", { editorOf: ["org"] }),
  "connector here": withRole("connector", { connectorFor: ["noord"] }),
  "connector elsewhere": withRole("connector", { connectorFor: ["zuid"] }),
  moderator: withRole("moderator"),
  admin: withRole("tenant-admin"),
  "namesake from another town": member("author", { tenantId: "town-b", roles: ["connector", "moderator", "tenant-admin"], connectorFor: ["noord"], editorOf: ["org"] }),
  support: member("author", { supportUntil: "2026-12-01T08:00:00Z", roles: ["connector", "moderator", "tenant-admin"], connectorFor: ["noord"], editorOf: ["org"] }),
  operator: { kind: "operator", operatorId: "o", sessionId: "s", name: "Odette" },
} satisfies Record<string, Actor>;

type Who = keyof typeof actors;
const everybody: Who[] = ["visitor", "resident", "author", "muted", "editor", "connector here", "connector elsewhere", "moderator", "admin", "namesake from another town", "support", "operator"];
const writers: Who[] = ["resident", "author", "editor", "connector here", "connector elsewhere", "moderator", "admin"];
const loggedIn: Who[] = ["muted", ...writers];
const subject: Subject = { tenantId: TOWN, authorId: "author", organisationId: "org", audience: ["noord"] };

/** Who may do what, cell by cell: everyone not named may not. */
const table: Record<PlatformAction, Who[]> = {
  "item.read-draft": ["author"],
  "item.read-hidden": ["author", "editor", "connector here", "moderator", "admin"],
  "reply.write": writers,
  "reply.withdraw": ["author"],
  "desk.read": ["connector here", "moderator", "admin"],
  "desk.decide": ["connector here", "moderator", "admin"],
  "desk.lead": ["moderator", "admin"],
  "message.write": writers,
  "reaction.give": writers,
  "item.follow": loggedIn,
  "item.report": ["visitor", ...loggedIn, "support", "operator"],
  "organisation.speak-for": ["editor"],
  "photo.upload": writers,
  "town.configure": ["admin", "support"],
  "town.manage-people": ["admin"],
  "town.let-in": ["admin"],
  "town.read-mail": ["admin"],
  "platform.operate": ["operator"],
};

const may = permissionCheck(platformRules);
const cells = Object.entries(table).flatMap(([action, allowed]) => everybody.map((who) => ({ action: action as PlatformAction, who, allowed: allowed.includes(who) })));

describe("who may do what", () => {
  it.each(cells)("$who, $action: $allowed", ({ action, who, allowed }) => {
    expect(may(actors[who], action, subject)).toBe(allowed);
  });

  it("names every rule of the platform", () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(platformRules).sort());
  });
});

describe("a connector", () => {
  it.each<[string, Subject["audience"], boolean]>([
    ["of one of its neighbourhoods", ["zuid", "noord"], true],
    ["of none of its neighbourhoods", ["zuid"], false],
    ["when it is for the whole town", "town", true],
    ["when it is for nobody", [], false],
    ["when it says nothing of neighbourhoods", undefined, false],
  ])("%s", (_case, audience, allowed) => {
    expect(may(actors["connector here"], "desk.decide", { tenantId: TOWN, audience })).toBe(allowed);
  });

  it("without the role is nobody, whatever neighbourhoods are still on record", () => {
    expect(may(member("former", { connectorFor: ["noord"] }), "desk.decide", subject)).toBe(false);
  });
});

describe("nothing matches nothing", () => {
  it("an item without author or organisation belongs to nobody", () => {
    expect(may(actors.author, "reply.withdraw", { tenantId: TOWN, authorId: null })).toBe(false);
    expect(may(actors.editor, "organisation.speak-for", { tenantId: TOWN, organisationId: null })).toBe(false);
  });
});
