import type { Env } from "#app/platform/env.server.ts";
import { siteOrigin } from "#app/platform/mail/town-origin.ts";
import type { Inhabitants } from "./prepare.messages.ts";

function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}

/**
 * What to tell when everything runs: where each town lives, who can log in, where mail can be read.
 *
 * @param port the port the web process listens on
 */
export function announcement(env: Env, port: number, { towns, accounts }: Inhabitants, databaseFile?: string): string {
  const reach = { ...env, PORT: port };
  const operator = siteOrigin(env.PLATFORM_HOST, reach);
  const mail = env.RESEND_API_KEY || env.SMTP_URL ? [] : [["Outgoing mail", `${operator}/uitbox`]];
  const places = table([...towns.map((town) => [town.name, siteOrigin(town.host, reach)]), ["Operator", operator], ...mail, ...(databaseFile ? [["Database", `psql "$(cat ${databaseFile})"`]] : [])]);
  const people = accounts.length ? ["", "Demo accounts", ...table(accounts.map((account) => [account.town, account.role, account.email, account.password]))] : [];
  return ["", "Samen runs.", ...places, ...people, "", "Ctrl-C stops it.", ""].join("\n");
}
