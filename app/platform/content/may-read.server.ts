import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { subjectOf, type ItemRecord } from "./item.server.ts";

type Readable = Pick<ItemRecord, "tenantId" | "authorId" | "organisationId" | "audience" | "status" | "publishedAt">;

/**
 * Whether somebody may read an item: what is published everyone; what its author never sent out only its author, whatever their role; what
 * waits for a look or was taken out of sight its author and those who keep order.
 */
export function mayRead(actor: Actor, item: Readable): boolean {
  if (item.status === "published") return true;
  const own = item.publishedAt === null && (item.status === "draft" || item.status === "withdrawn");
  return may(actor, own ? "item.read-draft" : "item.read-hidden", subjectOf(item));
}
