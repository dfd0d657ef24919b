import { beforeAll, describe, expect, it } from "vitest";
import { after, stoppedClock } from "#app/platform/clock.ts";
import { findPhoto } from "#app/platform/files/photos.server.ts";
import { reportable } from "#app/platform/moderation/reports/reportable.server.ts";
import { connectorsOf, newFaces } from "#app/platform/people/faces.server.ts";
import { changePortrait, portraitOf, removePortrait } from "#app/platform/people/portrait.server.ts";
import { visitor, type Actor } from "#app/platform/permissions/actor.ts";
import { expireInTown } from "#app/platform/privacy/expire.server.ts";
import { picture } from "../../setup/fill.ts";
import { chosen, decided, minutes, reportOf } from "../../setup/moderation.ts";
import { acting, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const names = (faces: { name: string }[]) => faces.map(({ name }) => name);
const account = (who: PersonKey) => ({ tenantId: here.tenant.id, id: here.people[who].accountId });

async function shows(who: PersonKey, town = here): Promise<string> {
  const shown = await changePortrait(acting(town, who), await picture());
  const portrait = await portraitOf(town.db, town.people[who].accountId);
  if (!shown.ok || !portrait) throw new Error("no portrait");
  return portrait.id;
}

const sees = async (actor: Actor, id: string, town = here) => (await findPhoto(town.db, actor, ["post"], id, "480.webp")) !== undefined;

describe("the connectors of a neighbourhood", () => {
  it("are those who look after it, with their photo and all they look after", async () => {
    const { centrum, noord } = here.neighbourhoods;
    const portrait = await shows("connector");
    expect(await connectorsOf(here.db, [centrum])).toEqual([{ id: here.people.connector.accountId, name: "Ans Hagelslag", about: "", portrait: expect.objectContaining({ id: portrait }) as unknown, neighbourhoods: ["Centrum"] }]);
    expect(await connectorsOf(here.db, [noord])).toEqual([]);
    expect(await connectorsOf(here.db, [there.neighbourhoods.centrum])).toEqual([]);
  });
});

describe("new faces", () => {
  const at = new Date(NOW);
  const look = (ids?: string[]) => newFaces(here.db, ids, { at, not: here.people.resident.accountId });

  it("are those who joined lately and want it, and nobody else", async () => {
    const { noord, centrum } = here.neighbourhoods;
    expect(await look()).toEqual([]);
    for (const who of ["neighbour", "resident", "civilServant"] as const) await here.db.account.updateMany({ where: account(who), data: { introduces: true } });
    await here.db.account.updateMany({ where: account("civilServant"), data: { emailConfirmedAt: after(at, { days: -46 }) } });
    expect(names(await look())).toEqual(["Bram Vergeetmijniet"]);
    expect(names(await look([noord]))).toEqual(["Bram Vergeetmijniet"]);
    expect(await look([centrum])).toEqual([]);
    expect(await newFaces(there.db, undefined, { at, not: there.people.resident.accountId })).toEqual([]);
  });
});

describe("a photo of oneself", () => {
  it("of a resident is seen by neighbours who are logged in, of the team by everybody, and never in another town", async () => {
    const [resident, connector] = [await shows("resident"), await shows("connector")];
    expect([await sees(visitor, resident), await sees(here.people.neighbour, resident)]).toEqual([false, true]);
    expect([await sees(visitor, connector), await sees(here.people.neighbour, connector)]).toEqual([true, true]);
    expect(await sees(there.people.neighbour, resident, there)).toBe(false);
  });

  it("stays as long as it is shown, and what took its place or was removed is cleared away after a day", async () => {
    const first = await shows("neighbour");
    const second = await shows("neighbour");
    await expireInTown(here.db, after(new Date(NOW), { days: 2 }));
    const left = async (id: string) => here.db.media.count({ where: { tenantId: here.tenant.id, id } });
    expect([await left(first), await left(second)]).toEqual([0, 1]);
    await removePortrait(acting(here, "neighbour", stoppedClock(after(new Date(NOW), { days: 2 }).toISOString())));
    expect(await portraitOf(here.db, here.people.neighbour.accountId)).toBeUndefined();
    expect(await sees(here.people.resident, second)).toBe(false);
    await expireInTown(here.db, after(new Date(NOW), { days: 4 }));
    expect(await left(second)).toBe(0);
  });

  it("can be reported, and goes by decision", async () => {
    const id = await shows("neighbour");
    expect(await reportable(here.db, visitor, "foto", id)).toBeUndefined();
    const { caseId } = await reportOf(here, "resident", `foto/${id}`);
    await decided(here, caseId, chosen({ content: "remove" }), "moderator", 5);
    expect(await portraitOf(here.db, here.people.neighbour.accountId)).toBeUndefined();
    expect(await sees(here.people.resident, id)).toBe(false);
  });

  it("is refused when it is none, and from who may not write", async () => {
    expect(await changePortrait(acting(here, "resident"), new Uint8Array([1, 2, 3]))).toEqual({ ok: false, reason: "not-a-photo" });
    const muted = { ...here.people.resident, restriction: { kind: "mute" as const, until: minutes(600).toISOString(), decisionId: "x" } };
    expect(await changePortrait({ ...acting(here, "resident"), member: muted }, await picture())).toEqual({ ok: false, reason: "may-not-write" });
  });
});
