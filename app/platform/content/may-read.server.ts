import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { subjectOf, type ItemRecord } from "./item.server.ts";

type Readable = Pick<ItemRecord, "tenantId" | "authorId" | "organisationId" | "audience" | "status" | "publishedAt">;

/**
 * Whether somebody may read an item: what is published everyone; what was never out only its author, whatever their role; what was taken
 * out of sight its author and those who keep order.
 */
export function mayRead(actor: Actor, item: Readable): boolean {
  if (item.status === "published") return true;
  return may(actor, item.publishedAt === null ? "item.read-draft" : "item.read-hidden", subjectOf(item));
}
