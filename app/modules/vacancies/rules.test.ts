import { describe, expect, it } from "vitest";
import { visitor, type Actor, type Member } from "#app/platform/permissions/actor.ts";
import { permissionCheck, type Subject } from "#app/platform/permissions/can.ts";
import { vacancyRules } from "./rules.ts";

const member = (accountId: string, more: Partial<Member> = {}): Member => ({ kind: "member", tenantId: "town", accountId, sessionId: "s", name: accountId, email: "x@buurt.example", locale: "nl", neighbourhoodId: null, showsAdjacent: false, civilServantTitle: null, roles: [], connectorFor: [], editorOf: [], restriction: null, ...more });

const muted = { kind: "mute", decisionId: "d", until: null } as const;
const actors = {
  visitor,
  author: member("author"),
  neighbour: member("neighbour"),
  "neighbour, who may not write": member("neighbour", { restriction: muted }),
  editor: member("editor", { editorOf: ["lantern"] }),
  "editor, who may not write": member("editor", { editorOf: ["lantern"], restriction: muted }),
  "editor of another organisation": member("editor", { editorOf: ["club"] }),
  connector: member("connector", { roles: ["connector"], connectorFor: ["noord"] }),
  "connector elsewhere": member("connector", { roles: ["connector"], connectorFor: ["zuid"] }),
  moderator: member("moderator", { roles: ["moderator"] }),
  admin: member("admin", { roles: ["tenant-admin"] }),
  "namesake from another town": member("author", { tenantId: "elsewhere", roles: ["tenant-admin"], editorOf: ["lantern"] }),
  operator: { kind: "operator", operatorId: "o", sessionId: "s", name: "Odette" },
} satisfies Record<string, Actor>;

type Who = keyof typeof actors;
const everybody: Who[] = ["visitor", "author", "neighbour", "neighbour, who may not write", "editor", "editor, who may not write", "editor of another organisation", "connector", "connector elsewhere", "moderator", "admin", "namesake from another town", "operator"];
const writers: Who[] = ["author", "neighbour", "editor", "editor of another organisation", "connector", "connector elsewhere", "moderator", "admin"];
const owners: Who[] = ["author", "editor", "editor, who may not write"];
const subject: Subject = { tenantId: "town", authorId: "author", organisationId: "lantern", audience: ["noord"] };

/** Who may do what, cell by cell: everyone not named may not. */
const table: Record<keyof typeof vacancyRules, Who[]> = {
  "vacancy.write": writers,
  "vacancy.edit": owners,
  "vacancy.withdraw": owners,
  "vacancy.restore": owners,
  "vacancy.end": owners,
  "vacancy.answer": ["editor", "editor, who may not write"],
  "vacancy.answer-late": ["connector", "admin"],
  "vacancy.apply": writers,
};

const may = permissionCheck(vacancyRules);
const cells = Object.entries(table).flatMap(([action, allowed]) => everybody.map((who) => ({ action: action as keyof typeof vacancyRules, who, allowed: allowed.includes(who) })));

describe("who may do what with volunteer work", () => {
  it.each(cells)("$who, $action: $allowed", ({ action, who, allowed }) => {
    expect(may(actors[who], action, subject)).toBe(allowed);
  });

  it("names every rule of the module", () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(vacancyRules).sort());
  });
});
