import { expect, test } from "vitest";
import { readEnv } from "#app/platform/env.server.ts";
import { announcement } from "./announce.ts";

const towns = [{ name: "Samen Gorinchem", host: "samengorinchem.localhost", isDemo: true }];
const accounts = [{ role: "resident", town: "Gorinchem", host: "samengorinchem.localhost", email: "a@example.org", password: "geheim" }];

test("tells addresses, accounts and where mail can be read", () => {
  const text = announcement(readEnv({}), 3000, { towns, accounts }, ".data/database-url");
  expect(text).toContain("Samen Gorinchem  http://samengorinchem.localhost:3000\n");
  expect(text).toContain("http://localhost:3000/uitbox");
  expect(text).toContain("Gorinchem  resident  a@example.org  geheim");
  expect(text).toContain('psql "$(cat .data/database-url)"');
});

test("tells the addresses that visitors type behind a proxy, and no outbox when mail really leaves", () => {
  const text = announcement(readEnv({ PUBLIC_SCHEME: "https", PUBLIC_PORT: "443", PLATFORM_HOST: "samen.example", SMTP_URL: "smtp://mail.example" }), 3000, { towns: [], accounts: [] });
  expect(text).toContain("Operator  https://samen.example\n");
  expect(text).not.toContain("uitbox");
  expect(text).not.toContain("Demo accounts");
});
