import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { forgetTries, mayTry, type TriedForm } from "#app/platform/identity/tries.server.ts";
import { platformDb } from "#app/platform/database/client.server.ts";

const forms: TriedForm[] = ["register", "log-in-link", "log-in-password", "new-password", "operator"];

test.each(forms)("%s: an address has so many tries, from wherever, and waits then", async (form) => {
  const tenantId = randomUUID();
  const email = `${randomUUID()}@voorbeeld.nl`;
  const turns = [];
  for (let round = 0; round < 11; round++) turns.push(await mayTry(form, { tenantId, visitorKey: randomUUID(), email }));
  expect(turns[0]).toEqual({ ok: true });
  const last = turns.at(-1);
  expect(last?.ok).toBe(false);
  expect(last && !last.ok && last.waitSeconds).toBeGreaterThan(60);
  expect(await mayTry(form, { tenantId: randomUUID(), visitorKey: randomUUID(), email })).toEqual({ ok: true });
});

test("a visitor has so many tries, with whatever address", async () => {
  const trying = () => ({ tenantId: "town", visitorKey, email: `${randomUUID()}@voorbeeld.nl` });
  const visitorKey = randomUUID();
  const turns = [];
  for (let round = 0; round < 31; round++) turns.push((await mayTry("register", trying())).ok);
  expect(turns).toEqual([...Array<boolean>(30).fill(true), false]);
});

test("a good log-in forgives what went before, and nothing of an address is stored", async () => {
  const trying = { tenantId: randomUUID(), visitorKey: randomUUID(), email: "iemand.heel.bijzonders@voorbeeld.nl" };
  for (let round = 0; round < 10; round++) await mayTry("log-in-password", trying);
  await forgetTries("log-in-password", trying);
  expect(await mayTry("log-in-password", trying)).toEqual({ ok: true });
  const [row] = await platformDb().$queryRaw<{ count: bigint }[]>`select count(*) as count from rate_limit where key like '%bijzonders%' or key like '%@%'`;
  expect(Number(row?.count)).toBe(0);
});
