import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { hasOpenCase, openCase } from "#app/platform/moderation/cases/open-case.server.ts";
import { gate, keepGated } from "#app/platform/moderation/gate/gate.server.ts";
import { keepScore } from "#app/platform/plain-language/trend/keep-score.server.ts";
import { indexItem } from "#app/platform/search/index-item.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { Audience } from "./audience.ts";
import { findItem, slugOf, writeAudience, type ItemRecord, type ItemStatus } from "./item.server.ts";

export interface ItemChange {
  title: string;
  body: string;
  audience: Audience;
  organisationId: string | null;
  /** What is said of each of its photos, and whether there are new ones among them. */
  photoTexts?: readonly string[];
  newPhotos?: boolean;
  /** What its kind says beside its text and others read too. */
  also?: readonly string[];
  /** Whether a program took its text over from elsewhere: nobody here learns from how it reads. */
  notWritten?: boolean;
  /** The version the editor began with. */
  version: number;
  /** Whether a draft goes out with this change. */
  publish: boolean;
  actorId: string;
  at: Date;
  requestId: string;
}

/** Either the change stands, or somebody else's came first and nothing was written. */
export type EditResult = { ok: true; slug: string; held: boolean } | { ok: false; reason: "changed-meanwhile"; current: ItemRecord };

/** What a change says in the log and to others. */
function actionOf(item: ItemRecord, status: ItemStatus): "item.published" | "item.held" | "item.edited" {
  if (status === item.status) return "item.edited";
  return status === "held" ? "item.held" : "item.published";
}

/**
 * Changes an item, unless it was changed since the editor opened it. What others can read, or are about to, passes the gate of the
 * moderation again.
 * @param detail writes the kind's own row; runs in the same transaction
 */
export async function editItem(db: TenantDb, tenant: Tenant, item: ItemRecord, change: ItemChange, detail: (tx: Db) => Promise<void>): Promise<EditResult> {
  const { tenantId } = db.scope;
  const { at, requestId, audience } = change;
  const slug = slugOf(change.title);
  const publishing = change.publish && item.status === "draft";
  const done = await db.transact(async (tx) => {
    const goesOut = publishing || item.status === "published";
    const { title, body, organisationId, photoTexts = [], also = [], newPhotos = false, actorId } = change;
    // A colleague's words in an organisation's post are theirs, not those of who began it.
    const written = { subject: "item", id: item.id, kind: item.kind, authorId: actorId, organisationId, title, body, photoTexts: [...photoTexts, ...also], newPhotos, audience } as const;
    const keptAway = item.status === "held" || item.status === "hidden";
    const gated = goesOut || keptAway ? await gate(tx, tenant, written, { seen: item.publishedAt !== null, at }) : undefined;
    const status = gated && goesOut ? (gated.verdict.holds ? "held" : "published") : item.status;
    const { count } = await tx.item.updateMany({
      where: { tenantId, id: item.id, version: change.version, status: item.status },
      data: {
        title: change.title,
        body: change.body,
        slug,
        organisationId: change.organisationId,
        wholeTown: audience === "town",
        version: { increment: 1 },
        status,
        ...(publishing && status === "published" ? { publishedAt: at, lastActivityAt: at } : {}),
        ...(item.publishedAt === null ? {} : { editedAt: at }),
      },
    });
    if (count === 0) return undefined;
    await writeAudience(tx, tenantId, item.id, audience);
    await detail(tx);
    await indexItem(tx, tenantId, item.id);
    const action = actionOf(item, status);
    await recordAudit(tx, { tenantId, actor: "member", actorId: change.actorId, action, subject: item.kind, subjectId: item.id, requestId, at });
    if (gated) await keepGated(tx, tenant, gated, item.id, { at, requestId });
    // Who only changed for whom it is did not write it.
    if (gated && !change.notWritten && (publishing || body !== item.body)) await keepScore(tx, tenant, { itemId: item.id, accountId: actorId, organisationId, body, at });
    // Whoever is about to decide learns that it is another text now.
    if (keptAway || (await hasOpenCase(tx, tenantId, "item", item.id))) {
      await openCase(tx, tenant, { subject: "item", subjectId: item.id, authorId: actorId, audience, holds: item.status === "held", causes: [{ kind: "edited", detail: {} }] }, { actorId: change.actorId, at, requestId });
    }
    if (goesOut) await emit(tx, { tenantId, name: action, actorId: change.actorId, payload: { itemId: item.id }, at, requestId });
    return status;
  });
  if (done) return { ok: true, slug, held: done === "held" };
  const current = await findItem(db, tenantId, item.id);
  if (!current) throw new Error("An item vanished while it was edited.");
  return { ok: false, reason: "changed-meanwhile", current };
}
