import { randomUUID } from "node:crypto";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { after } from "#app/platform/clock.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { openCase } from "#app/platform/moderation/cases/open-case.server.ts";
import { bringToDesk } from "#app/platform/moderation/cases/own-look.server.ts";
import { choice, type Choice } from "#app/platform/moderation/decisions/choice.ts";
import { decide } from "#app/platform/moderation/decisions/decide.server.ts";
import { reportForm, type ReportInput } from "#app/platform/moderation/reports/forms.ts";
import { fileReport, type Filed } from "#app/platform/moderation/reports/file-report.server.ts";
import { reportable } from "#app/platform/moderation/reports/reportable.server.ts";
import { statementsOfBatch } from "#app/platform/moderation/statements/read.server.ts";
import type { Statement } from "#app/platform/moderation/statements/statement.ts";
import { tellDecided } from "#app/platform/moderation/statements/tell.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { acting, asOwner, NOW, type PersonKey, type TestTown } from "./towns.ts";

/** A moment so many minutes after the one at which tests begin. */
export const minutes = (count: number) => after(new Date(NOW), { minutes: count });

/** Empties the desk of both towns, with all that was published. */
export async function clearDesk(...towns: TestTown[]): Promise<void> {
  await asOwner(async (client) => {
    for (const { tenant } of towns) for (const table of ["moderation_appeal", "account_restriction", "moderation_case", "reply", "item", "job", "mail_message"]) await client.query(`delete from ${table} where tenant_id = $1`, [tenant.id]);
  });
}

/** Somebody acts, so many minutes on. */
export const later = (town: TestTown, who: PersonKey, count: number) => ({ ...acting(town, who), at: minutes(count) });

/** A decision as the form of the desk gives it. */
export const chosen = (more: Partial<Choice> = {}): Choice => choice.parse({ content: "hide", rule: "kind", facts: "Je noemt je buurman een sukkel.", ...more });
export const approved = choice.parse({ content: "approve" });

/** Something that somebody wrote for the neighbourhood that the connector looks after. */
export async function postOf(town: TestTown, who: PersonKey = "neighbour"): Promise<ItemRecord> {
  const form = { key: randomUUID(), title: "Over mijn buurman", body: `Mijn buurman is een sukkel ${randomUUID()}.`, scope: "neighbourhoods", neighbourhoods: [town.neighbourhoods.centrum] };
  const result = await writePost(acting(town, who), postForm.parse(form));
  const item = result.ok ? await findItem(town.db, town.tenant.id, result.id) : undefined;
  if (!item) throw new Error("nothing was written");
  return item;
}

/** The same, brought to the desk. */
export async function caseAbout(town: TestTown, who: PersonKey = "neighbour"): Promise<{ item: ItemRecord; caseId: string }> {
  const item = await postOf(town, who);
  const caseId = await bringToDesk(acting(town, "moderator"), { subject: "item", subjectId: item.id, authorId: item.authorId, audience: item.audience });
  if (!caseId) throw new Error("no case");
  return { item, caseId };
}

/** Brings something to the desk again, after an earlier case of it was closed. @returns id of the new case */
export async function lookAgain(town: TestTown, item: ItemRecord, count: number): Promise<string> {
  const matter = { subject: "item", subjectId: item.id, authorId: item.authorId, audience: item.audience, holds: false, causes: [{ kind: "own-look", detail: {} }] } as const;
  return town.db.transact((tx) => openCase(tx, town.tenant, matter, { actorId: null, at: minutes(count), requestId: "again" }));
}

/** Decides a case. @returns what was decided, and a way to tell those whom it concerns */
export async function decided(town: TestTown, caseId: string, made: Choice, who: PersonKey = "connector", count = 0): Promise<{ batchId: string; statements: Statement[]; tell: () => Promise<void> }> {
  const result = await decide(later(town, who, count), [{ id: caseId }], made);
  if (result.decided.length !== 1) throw new Error(`not decided: ${JSON.stringify(result.skipped)}`);
  const { batchId } = result;
  const clock = { now: () => minutes(count + 11) };
  return { batchId, statements: await statementsOfBatch(town.db, town.tenant.id, batchId, caseId), tell: () => tellDecided(town.tenant.id, { caseId, batchId }, { clock, requestId: "tell" }) };
}

/** Reports something, as somebody of the town or as a visitor. */
export async function reportOf(town: TestTown, who: PersonKey | "visitor", address: string, more: Partial<ReportInput> = {}, count = 0): Promise<Filed & { caseId: string }> {
  const actor = who === "visitor" ? visitor : town.people[who];
  const [word = "", id = ""] = address.split("/");
  const about = await reportable(town.db, actor, word, id);
  if (!about) throw new Error("there is nothing to report");
  const filed = await fileReport({ db: town.db, tenant: town.tenant, actor, at: minutes(count), requestId: "report" }, about, reportForm.parse({ key: randomUUID(), reason: "unkind", note: "Dit is niet aardig.", goodFaith: "on", ...more }));
  const row = await town.db.report.findFirstOrThrow({ where: { tenantId: town.tenant.id, receipt: filed.receipt }, select: { caseId: true } });
  return { ...filed, caseId: row.caseId ?? "" };
}

/** Subjects of the mail to an address, oldest first. */
export async function mailTo(town: TestTown, recipient: string): Promise<{ template: string; subject: string; plain: string }[]> {
  return town.db.mailMessage.findMany({ where: { tenantId: town.tenant.id, recipient }, select: { template: true, subject: true, plain: true }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
}
