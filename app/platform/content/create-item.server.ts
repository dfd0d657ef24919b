import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { gate, keepGated } from "#app/platform/moderation/gate/gate.server.ts";
import { keepScore } from "#app/platform/plain-language/trend/keep-score.server.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { Audience } from "./audience.ts";
import { slugOf, writeAudience } from "./item.server.ts";

/** What somebody wants to publish, or keep as a draft. */
export interface NewItem {
  kind: string;
  authorId: string;
  organisationId: string | null;
  title: string;
  body: string;
  audience: Audience;
  /** What is said of each of its photos. */
  photoTexts?: readonly string[];
  /** What its kind says beside its text and others read too. */
  also?: readonly string[];
  /** Whether a program took its text over from elsewhere: nobody here learns from how it reads. */
  notWritten?: boolean;
  publish: boolean;
  /** Made with the form: the same key twice is the same wish sent twice. */
  idempotencyKey: string;
  at: Date;
  requestId: string;
}

/**
 * Creates an item on the spine, with its audience, search entry and audit line in one transaction. What goes out passes the gate of the
 * moderation first, and may have to wait there.
 *
 * @param detail writes the kind's own row; runs in the same transaction
 * @returns the item, whether this call made it (the same wish twice is one item), and whether it waits until somebody looked
 */
export async function createItem(db: TenantDb, tenant: Tenant, item: NewItem, detail: (tx: Db, itemId: string) => Promise<void>): Promise<{ id: string; slug: string; isNew: boolean; held: boolean }> {
  const { tenantId } = db.scope;
  const slug = slugOf(item.title);
  try {
    return await db.transact(async (tx) => {
      const gated = item.publish ? await gate(tx, tenant, { ...item, subject: "item", id: null, photoTexts: [...(item.photoTexts ?? []), ...(item.also ?? [])], newPhotos: (item.photoTexts ?? []).length > 0 }, { seen: false, at: item.at }) : undefined;
      const held = gated?.verdict.holds === true;
      const status = !item.publish ? "draft" : held ? "held" : "published";
      const { id } = await tx.item.create({
        data: {
          tenantId,
          kind: item.kind,
          authorId: item.authorId,
          organisationId: item.organisationId,
          slug,
          title: item.title,
          body: item.body,
          status,
          wholeTown: item.audience === "town",
          publishedAt: status === "published" ? item.at : null,
          lastActivityAt: item.at,
          idempotencyKey: item.idempotencyKey,
          createdAt: item.at,
        },
        select: { id: true },
      });
      await writeAudience(tx, tenantId, id, item.audience);
      await detail(tx, id);
      await tx.follow.create({ data: { tenantId, accountId: item.authorId, itemId: id } });
      await indexItem(tx, tenantId, id);
      await recordAudit(tx, { tenantId, actor: "member", actorId: item.authorId, action: `item.${status === "draft" ? "drafted" : status}`, subject: item.kind, subjectId: id, requestId: item.requestId, at: item.at });
      if (gated) await keepGated(tx, tenant, gated, id, item);
      if (gated && !item.notWritten) await keepScore(tx, tenant, { ...item, itemId: id, accountId: item.authorId });
      if (gated) await emit(tx, { tenantId, name: held ? "item.held" : "item.published", actorId: item.authorId, payload: { itemId: id }, at: item.at, requestId: item.requestId });
      return { id, slug, isNew: true, held };
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await db.item.findFirst({ where: { tenantId, authorId: item.authorId, idempotencyKey: item.idempotencyKey }, select: { id: true, slug: true, status: true } });
    if (!first) throw error;
    return { id: first.id, slug: first.slug, isNew: false, held: first.status === "held" };
  }
}
