import { beforeAll, describe, expect, it } from "vitest";
import type { Access, RouteHandle } from "#app/platform/http/access.ts";
import { Visitor } from "../setup/http.ts";
import { operatorSession, sessionOf } from "../setup/roles.ts";
import { allRoutes, builtRoutes, moduleOf, type RouteLine } from "../setup/routes.ts";
import { twoTowns, type PersonKey, type TestTown } from "../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../setup/web.ts";

type Role = "visitor" | PersonKey | "operator";
const ROLES: readonly Role[] = ["visitor", "resident", "neighbour", "editor", "connector", "moderator", "admin", "civilServant", "operator"];

/** What a route does with somebody: lets in, leads to the log-in page, refuses, or is not there. */
type Fate = "in" | "log-in" | "refused" | "absent";

/** The table of who may enter what, by the access that a route declares. */
const table: Record<string, (role: Role) => Fate> = {
  everyone: () => "in",
  member: (role) => (role === "visitor" || role === "operator" ? "log-in" : "in"),
  operator: (role) => (role === "operator" ? "in" : "log-in"),
  "password-given": (role) => (role === "operator" ? "in" : "log-in"),
  // The towns of this test are no demo towns, so their mail is for operators.
  outbox: (role) => (role === "operator" ? "in" : "log-in"),
  "town.configure": (role) => (role === "visitor" || role === "operator" ? "log-in" : role === "admin" ? "in" : "refused"),
  "town.manage-people": (role) => (role === "visitor" || role === "operator" ? "log-in" : role === "admin" ? "in" : "refused"),
  "town.let-in": (role) => (role === "visitor" || role === "operator" ? "log-in" : role === "admin" ? "in" : "refused"),
  "desk.read": (role) => (role === "visitor" || role === "operator" ? "log-in" : role === "admin" || role === "moderator" || role === "connector" ? "in" : "refused"),
  "town.read-mail": (role) => (role === "visitor" || role === "operator" ? "log-in" : role === "admin" ? "in" : "refused"),
};

let town: TestTown;
let web: BuiltProcess;
let routes: { line: RouteLine; handle: RouteHandle }[];
let cookies: Map<Role, Record<string, string>>;

const nameOf = (access: Access): string => (typeof access === "string" ? access : access.may);

beforeAll(async () => {
  [town] = await twoTowns();
  web = await startWeb();
  const lines = await allRoutes();
  routes = [];
  for (const line of lines) {
    const { handle } = await moduleOf(line);
    if (handle) routes.push({ line, handle });
  }
  cookies = new Map();
  for (const role of ROLES) cookies.set(role, role === "visitor" ? {} : role === "operator" ? await operatorSession() : await sessionOf(town, role));
}, 120_000);

/** An address of the route that names nothing there is: what lets in then says that it is not found, or not understood. */
function address({ path }: RouteLine): string {
  const id = "0199d1c0-0000-7000-8000-000000000001";
  return `/${path.split("/").map((part) => ({ ":locale": "en", "*": "zomaar/iets", ":slug?": "" })[part] ?? part.replace(/^:\w+\??/, part === ":slug" ? "noord" : id)).filter(Boolean).join("/")}`;
}

/** How an answer reads. The operators' pages and the towns' have log-in pages of their own. */
function fateOf(status: number, location: string, html: string): Fate {
  if (status >= 300 && status < 400 && /^\/(operator\/)?inloggen/.test(location)) return "log-in";
  if (status === 202 && /"?\/(operator\/)?inloggen/.test(html)) return "log-in";
  if (status === 403) return "refused";
  return "in";
}

describe("every route", () => {
  it("declares who may enter and on which site, and is served", async () => {
    const lines = await allRoutes();
    const undeclared = lines.filter(({ id }) => !routes.some(({ line }) => line.id === id)).map(({ id }) => id);
    expect(undeclared).toEqual([]);
    expect(new Set(lines.map(({ id }) => id))).toEqual(new Set(Object.keys(builtRoutes()).filter((id) => id !== "root")));
  });

  it("that belongs to a module, or is not for everyone, has a loader to ask it", async () => {
    const open: string[] = [];
    for (const { line, handle } of routes) {
      const { loader, default: page } = await moduleOf(line);
      if (page && !loader && (handle.access !== "everyone" || line.id.startsWith("modules/"))) open.push(line.id);
    }
    expect(open).toEqual([]);
  });

  it("that is kept for visitors is for everyone, and of the towns", () => {
    expect(routes.filter(({ handle }) => handle.keepForVisitors && (handle.access !== "everyone" || handle.site === "platform")).map(({ line }) => line.id)).toEqual([]);
  });

  it.each(ROLES)("treats %s as the table says: page, data, one leaf's data and form", async (role) => {
    const wrong: string[] = [];
    for (const { line, handle } of routes) {
      const visitor = (host: string) => new Visitor(web, host, cookies.get(role) ?? {});
      const host = handle.site === "platform" ? "localhost" : town.host;
      const path = address(line);
      const expected = table[nameOf(handle.access)]?.(role);
      const { loader, action } = await moduleOf(line);
      const data = path === "/" ? "/_root.data" : `${path}.data`;
      const asked = loader ? [path, data, `${data}?_routes=${encodeURIComponent(line.id)}`] : [];
      for (const each of asked) {
        const { status, headers, text } = await visitor(host).get(each);
        const found = fateOf(status, String(headers.location ?? ""), text);
        // A page of a log-in that leads a member onwards is let in too.
        if (found !== expected || status >= 500) wrong.push(`${role} GET ${each}: ${found} (${status}), not ${expected}`);
      }
      if (action && !/uitloggen|inloggen/.test(path)) {
        const { status, headers, text } = await visitor(host).post(path, { niets: "x" });
        const found = fateOf(status, String(headers.location ?? ""), text);
        // A page that all may read has commands of its own, which refuse one by one.
        const fits = found === expected || (handle.access === "everyone" && found !== "in");
        if (!fits || status >= 500) wrong.push(`${role} POST ${path}: ${found} (${status}), not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("of the other site is not there", async () => {
    const wrong: string[] = [];
    for (const { line, handle } of routes.filter((each) => each.handle.site !== "both")) {
      const [host, role]: [string, Role] = handle.site === "platform" ? [town.host, "admin"] : ["localhost", "operator"];
      const { loader, action } = await moduleOf(line);
      const visitor = new Visitor(web, host, cookies.get(role) ?? {});
      const path = address(line);
      if (loader) {
        const data = path === "/" ? "/_root.data" : `${path}.data`;
        for (const each of [path, `${data}?_routes=${encodeURIComponent(line.id)}`]) {
          const { status } = await visitor.get(each);
          if (status !== 404) wrong.push(`GET ${each} on ${host}: ${status}`);
        }
      }
      if (action) {
        const { status } = await visitor.post(path, { niets: "x" });
        if (status !== 404) wrong.push(`POST ${path} on ${host}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
