import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { signUp } from "#app/modules/agenda/registrations/sign-up.server.ts";
import { after } from "#app/platform/clock.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";
import { changeTownStatus } from "#app/platform/tenancy/change-status.server.ts";
import { certificateFile, certificates, deleteTown, whenDeletable } from "#app/platform/transfer/delete-town.server.ts";
import { isSigned } from "#app/platform/transfer/sign.server.ts";
import { allTownTables, ownerOf, quoted } from "#app/platform/transfer/tables.server.ts";
import { fillTown } from "../../setup/fill.ts";
import { acting, asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
  const { event } = await fillTown(here, "boomhut");
  // Two who come to the same: the counter of that time follows both away.
  const item = await findItem(here.db, here.tenant.id, event);
  if (!item) throw new Error("no event");
  for (const who of ["moderator", "connector"] as const) expect(await signUp(acting(here, who), item, { recurrence: "2026-12-15T20:00", partySize: 1, key: randomUUID() })).toMatchObject({ ok: true });
  await fillTown(there, "vlieger");
});

const at = new Date(NOW);
const operator: Operator = { kind: "operator", operatorId: "0196a000-0000-7000-8000-000000000001", sessionId: "s", name: "Odette Platform" };
const by = (when = at) => ({ tenantId: here.tenant.id, operator, at: when, requestId: "test" });
const later = after(at, { days: env.DELETE_AFTER_DAYS });

/** Rows of a town, by whichever table, seen past row level security. */
const rowsOf = (tenantId: string) =>
  asOwner(async (client) => {
    let rows = 0;
    for (const table of await allTownTables(client)) rows += Number((await client.query<{ count: string }>(`select count(*) from ${quoted(table.name)} where ${quoted(ownerOf(table))} = $1`, [tenantId])).rows[0]?.count);
    return rows;
  });

describe("a town that is deleted for good", () => {
  it("was closed first, for as long as was agreed, and its name was typed", async () => {
    expect(await whenDeletable(here.tenant.id)).toBeNull();
    expect(await deleteTown(by(), "lindedorp")).toEqual({ ok: false, reason: "not-closed" });
    await changeTownStatus(by(), { step: "close" });
    expect(await whenDeletable(here.tenant.id)).toEqual(later);
    expect(await deleteTown(by(after(later, { seconds: -1 })), "lindedorp")).toEqual({ ok: false, reason: "too-soon", from: later });
    expect(await deleteTown(by(later), "eikendorp")).toEqual({ ok: false, reason: "wrong-slug" });
    // Who comes back in time starts anew.
    await changeTownStatus(by(), { step: "resume" });
    expect(await deleteTown(by(later), "lindedorp")).toEqual({ ok: false, reason: "not-closed" });
    await changeTownStatus(by(), { step: "close" });
    expect(await rowsOf(here.tenant.id)).toBeGreaterThan(100);
  });

  it("is gone with every row and file, and leaves a certificate that nobody can forge or change, without anybody's data", async () => {
    const folder = path.resolve(env.DATA_DIR, "files", here.tenant.id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "foto"), "x");
    const theirs = await rowsOf(there.tenant.id);
    const done = await deleteTown(by(later), "lindedorp");
    if (!done.ok) throw new Error(done.reason);
    expect(await rowsOf(here.tenant.id)).toBe(0);
    expect(await rowsOf(there.tenant.id)).toBe(theirs);
    await expect(stat(folder)).rejects.toThrow("ENOENT");

    expect(await certificates()).toMatchObject([{ id: done.certificate, slug: "lindedorp", deletedAt: later }]);
    const { body, signature, publicKey } = await platformDb().townCertificate.findFirstOrThrow();
    for (const words of ["Bewijs van verwijdering", "(lindedorp)", "Verwijderd door: Odette Platform", "account: ", "item: "]) expect(body).toContain(words);
    for (const secret of ["boomhut", "@", ...Object.values(here.people).map(({ name }) => name)]) expect(body.replace("boomhut stad", "")).not.toContain(secret);
    expect(isSigned(Buffer.from(body), signature, publicKey)).toBe(true);
    expect(isSigned(Buffer.from(body.replace("account: ", "account: 9")), signature, publicKey)).toBe(false);
    expect((await certificateFile(done.certificate))?.text).toContain(signature);
    await expect(platformDb().$executeRaw`update town_certificate set body = ''`).rejects.toThrow(/permission denied/);
    expect(await platformDb().platformEvent.findMany({ where: { subjectId: here.tenant.id }, select: { action: true, operatorId: true } })).toEqual([{ action: "town.deleted", operatorId: operator.operatorId }]);
    expect(await deleteTown(by(later), "lindedorp")).toEqual({ ok: false, reason: "not-closed" });
  });
});
