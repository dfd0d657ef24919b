import type { Env } from "#app/platform/env.server.ts";
import type { Inhabitants } from "./prepare.messages.ts";

function address(host: string, env: Env, port: number): string {
  const visible = env.PUBLIC_PORT ?? port;
  const usual = env.PUBLIC_SCHEME === "https" ? 443 : 80;
  return `${env.PUBLIC_SCHEME}://${host}${visible === usual ? "" : `:${visible}`}`;
}

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
  const operator = address(env.PLATFORM_HOST, env, port);
  const mail = env.RESEND_API_KEY || env.SMTP_URL ? [] : [["Outgoing mail", `${operator}/uitbox`]];
  const places = table([...towns.map((town) => [town.name, address(town.host, env, port)]), ["Operator", operator], ...mail, ...(databaseFile ? [["Database", `psql "$(cat ${databaseFile})"`]] : [])]);
  const people = accounts.length ? ["", "Demo accounts", ...table(accounts.map((account) => [account.town, account.role, account.email, account.password]))] : [];
  return ["", "Samen runs.", ...places, ...people, "", "Ctrl-C stops it.", ""].join("\n");
}
