import { after } from "#app/platform/clock.ts";
import type { Audience } from "#app/platform/content/audience.ts";
import { Prisma, type Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { closeUnlessReported } from "#app/platform/moderation/cases/close-case.server.ts";
import { gate, keepGated, type Gated } from "#app/platform/moderation/gate/gate.server.ts";
import { writtenOrganisation } from "#app/platform/moderation/gate/written.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { lockOrganisationText, type OrganisationWords } from "#app/platform/organisations/find.server.ts";
import { sameText, spokenText, type OrganisationText } from "#app/platform/organisations/text.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { mayChange } from "../may-change.server.ts";
import { organisations } from "../module.server.ts";

/** Days in which an initiative is so young that the team reads each new text of it, in a town that looks first. */
const YOUNG_DAYS = 30;

const waitsNoMore = { waiting: Prisma.DbNull, waitingBy: null };

/**
 * Changes what an organisation says of itself, in the caller's transaction, and has it pass the gate of the moderation like whatever else
 * people write. What is held waits beside the former text, which others read until somebody decided.
 * @returns whether it waits
 */
export async function changeText(tx: Db, doing: Doing, id: string, text: OrganisationText, audience: Audience): Promise<boolean> {
  const { tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const { accountId } = member;
  const now = await lockOrganisationText(tx, tenantId, id);
  if (!now || sameText(now.waiting ?? now.text, text)) return now?.waiting != null;
  const where = { tenantId, id };
  const subject = { subject: "organisation", subjectId: id } as const;
  if (sameText(now.text, text)) {
    await tx.organisation.updateMany({ where, data: waitsNoMore });
    await closeUnlessReported(tx, tenantId, subject, { actorId: accountId, at, requestId });
    return false;
  }
  const written = writtenOrganisation({ id, authorId: accountId, name: text.name, text: spokenText(text), audience, vouched: text.kind !== "initiative" });
  const gated = forTeam(await gate(tx, tenant, written, { seen: true, at }), doing, now, text);
  const waits = gated.verdict.holds && now.status === "published";
  if (!waits && now.waiting !== null) await closeUnlessReported(tx, tenantId, subject, { actorId: accountId, at, requestId });
  await tx.organisation.updateMany({ where, data: waits ? { waiting: toJson(text), waitingBy: accountId } : { ...text, textBy: accountId, ...waitsNoMore } });
  // What nobody has seen yet waits as a whole: whoever has it before them at the desk must see that it says something else now.
  const unseen = now.status === "held";
  await keepGated(tx, tenant, unseen ? { ...gated, verdict: { holds: true, causes: [...gated.verdict.causes, { kind: "edited", detail: {} }] } } : gated, id, { at, requestId });
  return waits;
}

/**
 * What an initiative says goes to the team in some cases, whatever the gate finds: its new name, for by its name neighbours know whom they
 * trust; what was never in sight; and anything while it is young, or the team's first look would be worth no more than an hour.
 */
function forTeam(gated: Gated, { tenant, member, at }: Doing, now: OrganisationWords, text: OrganisationText): Gated {
  if (now.text.kind !== "initiative" || mayChange(member, "organisation.add", { tenantId: tenant.id })) return gated;
  const young = moduleSettings(tenant, organisations).initiativesWait && after(now.createdAt, { days: YOUNG_DAYS }) > at;
  if (text.name === now.text.name && !young && now.status !== "held") return gated;
  return { ...gated, verdict: { holds: true, causes: [{ kind: "initiative", detail: {} }, ...gated.verdict.causes] } };
}
