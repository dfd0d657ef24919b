import { platformDb } from "#app/platform/database/client.server.ts";
import { beginOperatorSession } from "#app/platform/identity/operator-sessions.server.ts";
import { beginSession } from "#app/platform/identity/sessions.server.ts";
import { Visitor } from "./http.ts";
import type { PersonKey, TestTown } from "./towns.ts";
import type { BuiltProcess } from "./web.ts";

/** Name and value of the cookie that a Set-Cookie header sets. */
export function cookieOf(setCookie: string): [name: string, value: string] {
  const pair = setCookie.split(";")[0] ?? "";
  return [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
}

/** The session cookie of somebody who is logged in from now on. */
export async function sessionOf(town: TestTown, who: PersonKey, secure = false): Promise<Record<string, string>> {
  const [name, value] = cookieOf(await beginSession(town.db, town.people[who].accountId, "Firefox op Linux", secure));
  return { [name]: value };
}

/** Somebody of a town at the town's own site, logged in. */
export async function memberOf(web: Pick<BuiltProcess, "port">, town: TestTown, who: PersonKey): Promise<Visitor> {
  return new Visitor(web, town.host, await sessionOf(town, who));
}

/** The session cookie of a platform operator. */
export async function operatorSession(): Promise<Record<string, string>> {
  const email = "olga@samen.example";
  const known = await platformDb().operator.findFirst({ where: { email } });
  const { id } = known ?? (await platformDb().operator.create({ data: { email, name: "Olga Platform", passwordHash: "none" } }));
  const [name, value] = cookieOf(await beginOperatorSession(id, false, "whole"));
  return { [name]: value };
}
