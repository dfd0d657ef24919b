import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { notify, type NewNotification } from "#app/platform/notify/notify.server.ts";
import { connectorsOf, withRole } from "#app/platform/people/team.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { Before, Rung } from "./domain/ladder.ts";
import { helpFace } from "./face.ts";
import type { HelpRow } from "./help-row.server.ts";
import { findHelpers, needOf } from "./matching.server.ts";
import { inBoth } from "./messages/in-both.ts";
import { helpPaths } from "./paths.ts";
import { arrangedHelpers } from "./people.server.ts";

interface Request {
  item: ItemRecord;
  row: HelpRow;
  before: Before;
  eventId: string;
  at: Date;
  requestId: string;
}

/** How many were asked, and in whose name where it was an organisation. */
export interface Asked {
  told: number;
  organisation: string | null;
}

/** Asks those of one rung. None are told where there is nobody. */
export async function askRung(tx: Db, tenant: Tenant, rung: Rung, request: Request): Promise<Asked> {
  const { item, row, at } = request;
  switch (rung) {
    case "neighbours":
    case "adjacent":
      return { told: await askNeighbours(tx, tenant, rung, request), organisation: null };
    case "connectors":
      return { told: await giveTask(tx, tenant, rung, request, await connectorsOf(tx, tenant.id, row.neighbourhoodId === null ? [] : [row.neighbourhoodId], at)), organisation: null };
    case "organisation": {
      const { organisation, ids } = await arrangedHelpers(tx, tenant.id, at);
      return { told: await giveTask(tx, tenant, rung, request, ids), organisation };
    }
    case "admins":
      return { told: await giveTask(tx, tenant, rung, { ...request, item }, await withRole(tx, tenant.id, "tenant-admin", at)), organisation: null };
  }
}

/** Those who offer what is asked: each hears why it is them, and none too often. */
async function askNeighbours(tx: Db, tenant: Tenant, rung: "neighbours" | "adjacent", { item, row, eventId, at, requestId }: Request): Promise<number> {
  const { neighboursAtOnce, mostPerWeek } = moduleSettings(tenant, helpFace);
  const request = { itemId: item.id, askerId: item.authorId, need: needOf(row) };
  const matches = await findHelpers(tx, tenant, request, { ring: rung === "neighbours" ? "own" : "adjacent", mostPerWeek, size: neighboursAtOnce, at });
  if (matches.length === 0) return 0;
  await tx.helpMatch.createMany({
    data: matches.map(({ itemId, helperId, reasons }) => ({ tenantId: tenant.id, askedItemId: item.id, offeredItemId: itemId, askerId: item.authorId, helperId, reasons: toJson(reasons), toldAt: at, createdAt: at })),
    skipDuplicates: true,
  });
  const path = helpPaths.item(item);
  const all = matches.map(({ helperId, reasons }): NewNotification => ({
    accountId: helperId,
    kind: "match",
    onceKey: `help ${item.id}`,
    itemId: item.id,
    detail: { said: inBoth(tenant, (texts) => texts.told.match(item.title, reasons)), path },
  }));
  await notify(tx, { tenantId: tenant.id, eventId, at, requestId }, all);
  return matches.length;
}

/** Asks people whose task it is. The last are asked again when nobody answered; each time is told once, and so is each that it is opened anew. */
async function giveTask(tx: Db, tenant: Tenant, rung: "connectors" | "organisation" | "admins", { item, row, before, eventId, at, requestId }: Request, accountIds: readonly string[]): Promise<number> {
  const people = accountIds.filter((id) => id !== item.authorId);
  const time = rung === "admins" ? at : row.reopenedAt;
  const again = time ? ` ${time.getTime()}` : "";
  const where = tenant.neighbourhoods.find(({ id }) => id === row.neighbourhoodId)?.name ?? null;
  const said = inBoth(tenant, (texts) => texts.told.task[before](item.title, where));
  await notify(tx, { tenantId: tenant.id, eventId, at, requestId }, people.map((accountId) => ({ accountId, kind: "task", onceKey: `help ${rung} ${item.id}${again}`, itemId: item.id, detail: { said, path: helpPaths.item(item) } })));
  return people.length;
}
