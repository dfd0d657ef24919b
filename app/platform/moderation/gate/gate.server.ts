import { randomUUID } from "node:crypto";
import type { Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { kindsByName } from "#app/platform/modules/kinds.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { namesIn } from "../cases/names.server.ts";
import { openCase } from "../cases/open-case.server.ts";
import { groundOf } from "../house-rules.ts";
import { moderationTexts } from "../messages/index.ts";
import { sayFact } from "../messages/say-rule.ts";
import { tellDecision } from "../tickets.ts";
import { assess } from "./assess.server.ts";
import type { Assessment, RuleHit } from "./assessment.ts";
import { authorFacts } from "./author.server.ts";
import { brokenRuleOf } from "./broken-rule.ts";
import { verdictOf, type Verdict } from "./verdict.ts";
import type { Written } from "./written.ts";

/** A text with what the gate made of it. */
export interface Gated {
  written: Written;
  assessment: Assessment;
  verdict: Verdict;
}

interface By {
  at: Date;
  requestId: string;
}

/**
 * Asks whether a text may appear, in the transaction that places it. The caller gives it its status, and has the rest kept by `keepGated`.
 * @param seen whether it stood there already, so that this is a change
 */
export async function gate(tx: Db, tenant: Tenant, written: Written, { seen, at }: { seen: boolean; at: Date }): Promise<Gated> {
  const author = await authorFacts(tx, tenant.id, written.authorId, written.id, at);
  const assessment = await assess(tx, tenant, written, author);
  const organisationId = written.organisationId !== null && (await isVouchedFor(tx, tenant.id, written.organisationId)) ? written.organisationId : null;
  const worries = (await kindsByName()).get(written.kind)?.worries?.(written) ?? [];
  return { written, assessment, verdict: verdictOf(tenant.profile.moderation, { ...written, organisationId }, author, assessment, seen, worries) };
}

/** Whether those who write for an organisation are known to the town by that: an initiative anybody can begin, and who is new stays new in its name. */
async function isVouchedFor(tx: Db, tenantId: string, organisationId: string): Promise<boolean> {
  return (await tx.organisation.count({ where: { tenantId, id: organisationId, kind: { not: "initiative" } } })) > 0;
}

/** Keeps what the gate found, and brings it to the desk where somebody should look. */
export async function keepGated(tx: Db, tenant: Tenant, { written, assessment, verdict }: Gated, id: string, { at, requestId }: By): Promise<void> {
  await keepFacts(tx, tenant.id, written.subject, id, assessment, at);
  if (verdict.causes.length === 0) return;
  const { subject, authorId, audience } = written;
  // A profile has nothing to keep back: it is there, with or without these words.
  const holds = verdict.holds && subject !== "profile";
  const caseId = await openCase(tx, tenant, { subject, subjectId: id, authorId, audience, holds, causes: verdict.causes }, { actorId: null, at, requestId });
  const held = holds ? assessment.hits.find(({ action }) => action === "hold") : undefined;
  const told = (await tx.moderationDecision.count({ where: { tenantId: tenant.id, caseId, kind: "hold" } })) > 0;
  if (held && !told) await decideByRule(tx, tenant, { caseId, written, id }, held, { at, requestId });
}

async function keepFacts(tx: Db, tenantId: string, subject: Written["subject"], id: string, { facts, judgement, hits }: Assessment, at: Date): Promise<void> {
  const about = { itemId: subject === "item" ? id : null, replyId: subject === "reply" ? id : null, accountId: subject === "profile" ? id : null, organisationId: subject === "organisation" ? id : null };
  await tx.moderationFacts.deleteMany({ where: { tenantId, ...about } });
  await tx.moderationFacts.create({ data: { tenantId, ...about, facts: toJson(facts), judgement: toJson(judgement), hits: toJson(hits), at } });
}

/** What a rule keeps back is a restriction too, and its author hears why (DSA, art. 17, 3 c). */
async function decideByRule(tx: Db, tenant: Tenant, { caseId, written, id }: { caseId: string; written: Written; id: string }, hit: RuleHit, { at, requestId }: By): Promise<void> {
  const tenantId = tenant.id;
  const locale = tenant.profile.defaultLocale;
  const names = await namesIn(tenant, locale);
  const texts = moderationTexts.in(locale, tenant.words[locale]);
  const rule = brokenRuleOf(hit);
  const facts = hit.because.filter(({ met }) => met).map((reason) => sayFact(texts, reason, names)).join(" ").slice(0, 2_000);
  const { id: decisionId, batchId } = await tx.moderationDecision.create({
    data: { tenantId, batchId: randomUUID(), caseId, subject: written.subject, subjectId: id, kind: "hold", automatic: true, foundBy: "rule", ground: groundOf(rule), rule, facts, authorId: written.authorId, at },
    select: { id: true, batchId: true },
  });
  await emit(tx, { tenantId, name: "case.decided", actorId: null, payload: { caseId, batchId, decisionId }, at, requestId });
  // Nobody can undo what a rule did, so there is nothing to wait for.
  await enqueueLater(tx, tellDecision, { tenantId, caseId, batchId }, { onceKey: `tell ${batchId} ${caseId}`, requestId });
}
