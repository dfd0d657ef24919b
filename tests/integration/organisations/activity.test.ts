import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { activityOf, activityOfKind } from "#app/modules/organisations/activity.server.ts";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { acting, NOW, twoTowns, VIEW, type TestTown } from "../../setup/towns.ts";
import { after } from "#app/platform/clock.ts";

let here: TestTown;
let there: TestTown;
let house: { id: string; slug: string };

const at = (days: number) => after(new Date(NOW), { days });

async function post(title: string, organisation?: string) {
  const made = await writePost(acting(here, "editor"), postForm.parse({ key: randomUUID(), title, body: "Kom je ook?", scope: "town", organisation }));
  if (!made.ok) throw new Error(made.reason);
}

/** Something in the agenda, at so many days from now; past ones too. */
async function event(title: string, days: readonly number[], { cancelled = false } = {}) {
  const tenantId = here.tenant.id;
  const item = { tenantId, id: randomUUID(), kind: "event", authorId: here.people.editor.accountId, organisationId: here.organisation, slug: "iets", title, status: "published", wholeTown: true, publishedAt: at(-40), idempotencyKey: randomUUID() };
  await here.db.item.create({ data: item });
  await here.db.event.create({ data: { tenantId, itemId: item.id, startsLocal: "2026-11-24T20:00", minutes: 60, timeZone: "Europe/Amsterdam", madeUntil: at(100) } });
  for (const day of days) await here.db.eventOccurrence.create({ data: { tenantId, itemId: item.id, recurrence: at(day).toISOString().slice(0, 16), startsLocal: "2026-11-24T20:00", startsAt: at(day), endsAt: after(at(day), { hours: 1 }), cancelled } });
}

beforeAll(async () => {
  [here, there] = await twoTowns();
  house = { id: here.organisation, slug: "buurthuis" };
  for (const number of [1, 2, 3, 4]) await post(`Bericht ${number}`, here.organisation);
  await post("Van mij alleen");
  await event("Volgende maand", [30]);
  await event("Elke week", [-7, 2, 9]);
  await event("Is geweest", [-3]);
  await event("Gaat niet door", [1], { cancelled: true });
});

const titles = (cards: readonly { title: string }[]) => cards.map(({ title }) => title);

describe("what an organisation does", () => {
  it("stands under a heading for each kind: what is to come, soonest first, and then what it wrote, newest first", async () => {
    const parts = await activityOf(here.db, here.tenant, house, VIEW);
    expect(parts.map(({ kind, title }) => [kind, title])).toEqual([
      ["event", "Activiteiten"],
      ["post", "Berichten"],
    ]);
    expect(titles(parts[0]?.cards ?? [])).toEqual(["Elke week", "Volgende maand"]);
    expect(titles(parts[1]?.cards ?? [])).toEqual(["Bericht 4", "Bericht 3", "Bericht 2"]);
    expect(parts.map(({ more, calendar }) => [more, calendar])).toEqual([
      [null, "/agenda/agenda.ics?organisatie=buurthuis"],
      ["/organisaties/buurthuis?soort=post", null],
    ]);
  });

  it("leads to all of one kind", async () => {
    await event("Nog iets", [40]);
    await event("En nog iets", [50]);
    expect((await activityOf(here.db, here.tenant, house, VIEW))[0]?.more).toBe("/agenda?organisatie=buurthuis");
    expect(titles((await activityOfKind(here.db, here.tenant, house, { kind: "post" }, VIEW))?.cards ?? [])).toEqual(["Bericht 4", "Bericht 3", "Bericht 2", "Bericht 1"]);
    expect(await activityOfKind(here.db, here.tenant, house, { kind: "onzin" }, VIEW)).toBeUndefined();
  });

  it("leaves out modules that are off, and is nothing for one that did nothing", async () => {
    const off = { ...here.tenant, modules: new Map([...here.tenant.modules].map(([id, module]) => [id, id === "agenda" ? { ...module, enabled: false } : module])) };
    expect((await activityOf(here.db, off, house, VIEW)).map(({ kind }) => kind)).toEqual(["post"]);
    expect(await activityOf(there.db, there.tenant, { id: there.organisation, slug: "buurthuis" }, VIEW)).toEqual([]);
    expect(await activityOf(there.db, there.tenant, house, VIEW)).toEqual([]);
  });
});
