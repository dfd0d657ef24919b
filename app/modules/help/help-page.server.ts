import { firstName } from "#app/lib/first-name.ts";
import { itemPage, type ItemOnPage } from "#app/platform/content/page/item-page.server.ts";
import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { concernsIn } from "./domain/concern.ts";
import { rungOf, type Rung } from "./domain/ladder.ts";
import { linesFor, ownLines, type HelpLine } from "./domain/lines.ts";
import type { Reason } from "./domain/match.ts";
import { outcomeOf, type Outcome } from "./domain/outcome.ts";
import { helpFace } from "./face.ts";
import { helpRow, type HelpRow } from "./help-row.server.ts";
import { reasonsFor } from "./reasons.server.ts";

/** What a request or offer shows beside what every item does. */
export interface HelpOnPage extends Pick<HelpRow, "side" | "skills" | "days" | "parts" | "until" | "contact"> {
  neighbourhood: string | null;
  /** Whether more is known than the neighbourhood: then it is said as a circle. */
  circle: boolean;
  mine: boolean;
  /** Why it suits the reader; empty for whom it does not, or of whom nothing is known. */
  reasons: Reason[];
  /** For whoever asked, and those who look after the neighbourhood: what was done, and when the next are asked, once that is known. */
  steps: { rung: Rung; at: Date; told: number }[];
  nextAt: Date | null;
  organisation: string | null;
  /** For whoever asked: who said that they can help. */
  offered: { id: string; name: string; conversationId: string | null }[];
  outcome: Outcome | null;
  /** For whoever wrote it: whose work it is, where it tells of harm. */
  lines: HelpLine[];
  mayAnswer: boolean;
  /** For the reader: whether they were told of it, and the conversation that they began about it. */
  myAnswer: { told: boolean; conversationId: string | null } | null;
}

/** Reads the page of a request or an offer that this person may see. Without an account one reads a first name only. */
export async function helpPageOf(town: TownContext, item: ItemRecord): Promise<{ item: ItemOnPage; help: HelpOnPage }> {
  const { db, tenant, actor } = town;
  const [page, row] = await Promise.all([itemPage(db, actor, item, { open: false }), helpRow(db, tenant.id, item.id)]);
  if (!row) throw new Error("An item of help without its row.");
  const mine = actor.kind === "member" && actor.accountId === item.authorId;
  const team = may(actor, "desk.read", subjectOf(item));
  const { side, skills, days, parts, until, contact } = row;
  const about = mine || team;
  const help: HelpOnPage = {
    ...{ side, skills, days, parts, until, contact, mine },
    neighbourhood: tenant.neighbourhoods.find(({ id }) => id === row.neighbourhoodId)?.name ?? null,
    circle: row.point !== null,
    reasons: mine || actor.kind !== "member" ? [] : await reasonsFor(db, tenant, actor.accountId, item, row, town.clock.now()),
    steps: about ? await stepsOf(db, item.id) : [],
    // Until the first were asked, its next step is the one that is about to be taken.
    nextAt: about && item.status === "published" && row.step > 0 && row.dueAt !== null && row.dueAt > town.clock.now() ? row.dueAt : null,
    organisation: about ? await arrangedOrganisation(db) : null,
    offered: mine ? await offeredTo(db, item) : [],
    outcome: about ? await outcomeAt(db, item.id) : null,
    lines: mine ? linesFor(concernsIn(item), ownLines(moduleSettings(tenant, helpFace).ownLines)) : [],
    mayAnswer: mayAnswer(actor, item),
    myAnswer: mine || actor.kind !== "member" ? null : await myAnswerTo(db, item, actor.accountId),
  };
  return { item: actor.kind === "member" ? page : { ...page, author: { ...page.author, name: firstName(page.author.name) } }, help };
}

/** Whether somebody may say that they can help, or would like to be helped: with an account, about what is not their own. */
export function mayAnswer(actor: Actor, item: ItemRecord): boolean {
  if (item.status !== "published") return false;
  return actor.kind !== "member" ? actor.kind === "visitor" : actor.accountId !== item.authorId && may(actor, "help.answer", { tenantId: item.tenantId });
}

async function myAnswerTo(db: TenantDb, { id }: ItemRecord, accountId: string): Promise<HelpOnPage["myAnswer"]> {
  const pair = { OR: [{ askedItemId: id, helperId: accountId }, { askedItemId: null, offeredItemId: id, askerId: accountId }] };
  const found = await db.helpMatch.findFirst({ where: { tenantId: db.scope.tenantId, ...pair }, select: { answer: true, conversationId: true } });
  return found && { told: found.answer === null, conversationId: found.answer === "yes" ? found.conversationId : null };
}

async function stepsOf(db: TenantDb, itemId: string): Promise<HelpOnPage["steps"]> {
  const rows = await db.helpStep.findMany({ where: { tenantId: db.scope.tenantId, itemId }, orderBy: { step: "asc" } });
  return rows.flatMap(({ step, at, told }) => {
    const rung = rungOf(step);
    return rung && told > 0 ? [{ rung, at, told }] : [];
  });
}

async function arrangedOrganisation(db: TenantDb): Promise<string | null> {
  const [row] = await db.$queryRaw<{ name: string }[]>`
    select o.name from help_arrangement t join organisation o on o.tenant_id = t.tenant_id and o.id = t.organisation_id where t.tenant_id = ${db.scope.tenantId}::uuid`;
  return row?.name ?? null;
}

/** Those who said yes, the first first. */
export async function offeredTo(db: TenantDb, { id }: Pick<ItemRecord, "id">): Promise<HelpOnPage["offered"]> {
  return db.$queryRaw<HelpOnPage["offered"]>`
    select a.id, a.name, m.conversation_id as "conversationId" from help_match m
      join account a on a.tenant_id = m.tenant_id and a.id = case when m.asked_item_id is null then m.asker_id else m.helper_id end
     where m.tenant_id = ${db.scope.tenantId}::uuid and m.answer = 'yes'
       and (m.asked_item_id = ${id}::uuid or (m.asked_item_id is null and m.offered_item_id = ${id}::uuid)) order by m.answered_at`;
}

async function outcomeAt(db: TenantDb, itemId: string): Promise<Outcome | null> {
  const found = await db.helpOutcome.findFirst({ where: { tenantId: db.scope.tenantId, itemId }, select: { outcome: true } });
  return (found && outcomeOf(found.outcome)) ?? null;
}
