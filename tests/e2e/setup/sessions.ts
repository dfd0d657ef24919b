import { DEMO_OPERATOR, DEMO_PASSWORD } from "#app/platform/demo/accounts.ts";
import { Visitor } from "#tests/setup/http.ts";
import { emailOf, port, type Town } from "./towns.ts";

type Cookies = Readonly<Record<string, string>>;

const sessions = new Map<string, Cookies>();

async function sessionBy(key: string, host: string, path: string, form: Record<string, string>): Promise<Cookies> {
  const known = sessions.get(key);
  if (known) return known;
  const visitor = new Visitor({ port: port() }, host);
  const answer = await visitor.post(path, form);
  if (answer.status >= 400) throw new Error(`${key} could not log in: ${answer.status}`);
  sessions.set(key, visitor.cookies);
  return visitor.cookies;
}

/** Cookies of somebody of a demo town who is logged in; one session per person and test process. */
export function sessionOf(town: Town, person: string): Promise<Cookies> {
  const email = emailOf(town, person);
  return sessionBy(email, town.host, "/inloggen", { way: "wachtwoord", email, password: DEMO_PASSWORD, terug: "/" });
}

/** Cookies of the platform's operator. */
export function operatorSession(): Promise<Cookies> {
  return sessionBy("operator", "localhost", "/operator/inloggen", { email: DEMO_OPERATOR.email, password: DEMO_PASSWORD });
}
