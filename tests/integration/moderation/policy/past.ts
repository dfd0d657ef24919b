import { randomUUID } from "node:crypto";
import { after } from "#app/platform/clock.ts";
import type { Facts } from "#app/platform/moderation/rules/facts.ts";
import { NOW, type TestTown } from "#tests/setup/towns.ts";

/** Facts of an ordinary text, with what a test changes of it. */
export function factsOf(text: string, changed: Partial<Facts> = {}): Facts {
  return { signals: [], score: null, authorAgeDays: 400, approvedItems: 12, text, kind: "post", neighbourhoods: [], ...changed };
}

/** A text with a link in it. */
export const withLink = (text: string): Facts => factsOf(text, { signals: [{ kind: "link", found: "voorbeeld.example", at: { start: 0, end: 4 }, host: "voorbeeld.example" }] });

export interface Past {
  itemId: string;
  factsId: string;
}

/** A post with its facts, placed some days before the test's own day. */
export async function pastText({ db, tenant, people }: TestTown, known: Facts, { days = 1, at = after(new Date(NOW), { days: -days }) }: { days?: number; at?: Date } = {}): Promise<Past> {
  const tenantId = tenant.id;
  const { id: itemId } = await db.item.create({
    data: { tenantId, kind: "post", authorId: people.resident.accountId, slug: "een-bericht", title: "Een bericht", body: known.text, status: "published", wholeTown: true, publishedAt: at, idempotencyKey: randomUUID() },
  });
  const { id: factsId } = await db.moderationFacts.create({ data: { tenantId, itemId, facts: known, judgement: { trained: false, missing: { fine: 25, harmful: 25 } }, at } });
  return { itemId, factsId };
}

type Kind = "approve" | "hold" | "request-edit" | "hide" | "remove" | "warn" | "mute" | "block" | "restore";

interface Decided {
  kind: Kind;
  at?: Date;
  undoes?: string;
  automatic?: boolean;
  batchId?: string;
}

/** Puts a decision about a post on record. @returns its id */
export async function decided({ db, tenant, people }: TestTown, itemId: string, { kind, at = new Date(NOW), undoes, automatic = false, batchId = randomUUID() }: Decided): Promise<string> {
  const restricts = kind !== "approve" && kind !== "restore";
  const { id } = await db.moderationDecision.create({
    data: {
      tenantId: tenant.id,
      batchId,
      subject: "item",
      subjectId: itemId,
      kind,
      automatic,
      foundBy: "own-look",
      ...(restricts ? { ground: "house-rules", rule: "kind", facts: "Daarom niet zo." } : {}),
      decidedBy: automatic ? null : people.moderator.accountId,
      authorId: people.resident.accountId,
      until: kind === "mute" ? after(at, { days: 7 }) : null,
      undoes,
      at,
    },
  });
  return id;
}

/** Opens a case about a post, or one that waits for its author. */
export async function caseAbout({ db, tenant }: TestTown, itemId: string, status: "open" | "waiting" = "open"): Promise<void> {
  const at = new Date(NOW);
  await db.moderationCase.create({ data: { tenantId: tenant.id, subject: "item", itemId, status, wholeTown: true, openedAt: at, dueAt: at } });
}
