import { describe, expect, it } from "vitest";
import { visitor, type Actor, type Member } from "#app/platform/permissions/actor.ts";
import { permissionCheck, type Subject } from "#app/platform/permissions/can.ts";
import { helpRules } from "./rules.ts";

const member = (accountId: string, more: Partial<Member> = {}): Member => ({ kind: "member", tenantId: "town", accountId, sessionId: "s", name: accountId, email: "x@buurt.example", locale: "nl", neighbourhoodId: null, showsAdjacent: false, civilServantTitle: null, roles: [], connectorFor: [], editorOf: [], restriction: null, ...more });

const actors = {
  visitor,
  author: member("author"),
  "author, who may not write": member("author", { restriction: { kind: "mute", decisionId: "d", until: null } }),
  neighbour: member("neighbour"),
  connector: member("connector", { roles: ["connector"], connectorFor: ["noord"] }),
  moderator: member("moderator", { roles: ["moderator"] }),
  admin: member("admin", { roles: ["tenant-admin"] }),
  "namesake from another town": member("author", { tenantId: "elsewhere", roles: ["tenant-admin"] }),
  operator: { kind: "operator", operatorId: "o", sessionId: "s", name: "Odette" },
} satisfies Record<string, Actor>;

type Who = keyof typeof actors;
const everybody: Who[] = ["visitor", "author", "author, who may not write", "neighbour", "connector", "moderator", "admin", "namesake from another town", "operator"];
const writers: Who[] = ["author", "neighbour", "connector", "moderator", "admin"];
const owner: Who[] = ["author", "author, who may not write"];
const subject: Subject = { tenantId: "town", authorId: "author", organisationId: null, audience: ["noord"] };

/** Who may do what, cell by cell: everyone not named may not. */
const table: Record<keyof typeof helpRules, Who[]> = {
  "helpRequest.write": writers,
  "helpRequest.edit": owner,
  "helpRequest.withdraw": owner,
  "helpRequest.restore": owner,
  "helpOffer.write": writers,
  "helpOffer.edit": owner,
  "helpOffer.withdraw": owner,
  "helpOffer.restore": owner,
  "help.answer": writers,
};

const may = permissionCheck(helpRules);
const cells = Object.entries(table).flatMap(([action, allowed]) => everybody.map((who) => ({ action: action as keyof typeof helpRules, who, allowed: allowed.includes(who) })));

describe("who may do what with help", () => {
  it.each(cells)("$who, $action: $allowed", ({ action, who, allowed }) => {
    expect(may(actors[who], action, subject)).toBe(allowed);
  });

  it("names every rule of the module", () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(helpRules).sort());
  });
});
