import type { Doing } from "#app/platform/permissions/doing.ts";
import { openCase, type Matter } from "./open-case.server.ts";
import { maySeeCase } from "./standing.server.ts";

/**
 * Brings something that a moderator came across to the desk, so that whatever becomes of it has a reason and a way back.
 * @returns id of the case; undefined when it is not theirs to look after
 */
export async function bringToDesk({ db, tenant, member, at, requestId }: Doing, matter: Omit<Matter, "causes" | "holds">): Promise<string | undefined> {
  const { audience } = matter;
  if (!maySeeCase(member, { tenantId: tenant.id, wholeTown: audience === "town", neighbourhoodIds: audience === "town" ? [] : audience })) return undefined;
  return db.transact((tx) => openCase(tx, tenant, { ...matter, holds: false, causes: [{ kind: "own-look", detail: {} }] }, { actorId: member.accountId, at, requestId }));
}
