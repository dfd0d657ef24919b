import type { z } from "zod";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { deskMembers } from "#app/platform/moderation/cases/desk-members.server.ts";
import { readRota, saveRota, weekdays } from "#app/platform/moderation/cases/rota.server.ts";
import { maySeeCase } from "#app/platform/moderation/cases/standing.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { rotaForm } from "./forms.ts";
import { ownNeighbourhoods } from "./queue.server.ts";

type Here = TownContext & { member: Member };

/** A neighbourhood with whoever may look there, and whose turn it is on each day, Monday first. */
export interface RotaOnPage {
  id: string;
  name: string;
  people: { accountId: string; name: string }[];
  /** Account per day; an empty string for nobody. */
  days: string[];
}

/** The rota of the neighbourhoods that a member looks after. */
export async function rotaPage(here: Here): Promise<RotaOnPage[]> {
  const { db, tenant } = here;
  const turns = await readRota(db, tenant.id);
  const pages: RotaOnPage[] = [];
  for (const { id, name } of ownNeighbourhoods(here)) {
    const people = await deskMembers(db, tenant.id, { wholeTown: false, neighbourhoodIds: [id] });
    const days = weekdays.map((weekday) => turns.find((turn) => turn.neighbourhoodId === id && turn.weekday === weekday)?.accountId ?? "");
    pages.push({ id, name, people: people.map(({ accountId, name: person }) => ({ accountId, name: person })), days });
  }
  return pages;
}

/** Writes the rota of one neighbourhood. @returns whether this member may, and all who are named may look there */
export async function changeRota({ db, tenant, member, clock, requestId }: Here, { neighbourhood, ...days }: z.infer<typeof rotaForm>): Promise<boolean> {
  const known = tenant.neighbourhoods.some(({ id }) => id === neighbourhood);
  if (!known || !maySeeCase(member, { tenantId: tenant.id, wholeTown: false, neighbourhoodIds: [neighbourhood] })) return false;
  const people = new Set((await deskMembers(db, tenant.id, { wholeTown: false, neighbourhoodIds: [neighbourhood] })).map(({ accountId }) => accountId));
  const turns = weekdays.flatMap((weekday) => {
    const accountId = days[`day${weekday}`];
    return accountId ? [{ weekday, accountId }] : [];
  });
  if (!turns.every(({ accountId }) => people.has(accountId))) return false;
  await saveRota(db, neighbourhood, turns, { actorId: member.accountId, at: clock.now(), requestId });
  return true;
}
