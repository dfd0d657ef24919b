import { randomUUID } from "node:crypto";
import { after } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { DemoPerson } from "#app/platform/demo/content.ts";
import { demoEmail } from "#app/platform/demo/accounts.ts";
import { idOf } from "#app/platform/demo/seed-people.server.ts";
import type { DemoTown } from "#app/platform/demo/seeder.ts";
import { env } from "#app/platform/env.server.ts";
import { objectAsAuthor } from "#app/platform/moderation/appeals/file-appeal.server.ts";
import { choice } from "#app/platform/moderation/decisions/choice.ts";
import { decide } from "#app/platform/moderation/decisions/decide.server.ts";
import { fileReport } from "#app/platform/moderation/reports/file-report.server.ts";
import { reportable } from "#app/platform/moderation/reports/reportable.server.ts";
import { statementsOfBatch } from "#app/platform/moderation/statements/read.server.ts";
import { visitor, type AccountRole, type Member } from "#app/platform/permissions/actor.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { writePost } from "./commands.server.ts";
import { postForm } from "./forms.ts";
import { postPaths } from "./paths.ts";

const REQUEST = "demo";

/** A demo person as they act. */
function memberOf({ tenantId, slug, accounts, neighbourhoods }: DemoTown, { key, name, neighbourhood, roles = [], connectorFor = [] }: DemoPerson): Member {
  return {
    kind: "member",
    tenantId,
    accountId: idOf(accounts, key),
    sessionId: "",
    name,
    email: demoEmail(key, slug),
    locale: "nl",
    neighbourhoodId: idOf(neighbourhoods, neighbourhood),
    showsAdjacent: false,
    civilServantTitle: null,
    roles: roles.filter((role): role is AccountRole => role !== "civil-servant"),
    connectorFor: connectorFor.map((where) => idOf(neighbourhoods, where)),
    editorOf: [],
    restriction: null,
  };
}

interface Acting {
  db: TenantDb;
  tenant: Tenant;
  town: DemoTown;
}

/** Somebody writes something for their own neighbourhood, so many hours ago. @returns its id */
async function write({ db, tenant, town }: Acting, person: DemoPerson, text: { title: string; body: string }, hoursAgo: number): Promise<string> {
  const member = memberOf(town, person);
  const form = postForm.parse({ key: randomUUID(), ...text, scope: "neighbourhoods", neighbourhoods: [member.neighbourhoodId] });
  const placed = await writePost({ db, tenant, member, at: after(town.clock.now(), { hours: -hoursAgo }), requestId: REQUEST }, form);
  if (!placed.ok) throw new Error(`The demo could not place "${text.title}": ${placed.reason}`);
  return placed.id;
}

/** A visitor reports something, so many hours ago. @returns the case at the desk */
async function report({ db, tenant, town }: Acting, itemId: string, reason: "unkind" | "untrue", note: string, hoursAgo: number): Promise<string> {
  const about = await reportable(db, visitor, postPaths.feed.slice(1), itemId);
  if (!about) throw new Error("The demo reports something that is not there.");
  const { receipt } = await fileReport({ db, tenant, actor: visitor, at: after(town.clock.now(), { hours: -hoursAgo }), requestId: REQUEST }, about, { reason, note, key: randomUUID() });
  const kept = await db.report.findFirstOrThrow({ where: { tenantId: tenant.id, receipt }, select: { caseId: true } });
  return kept.caseId ?? "";
}

/** A post that was hidden after a report, and an objection of its author that a colleague should judge. */
async function seedObjection(acting: Acting, author: DemoPerson, moderator: DemoPerson): Promise<void> {
  const { db, tenant, town } = acting;
  const hours = (count: number) => after(town.clock.now(), { hours: -count });
  const itemId = await write(acting, author, { title: "De nieuwe buren maken er een zooitje van", body: "Die lui van nummer 12 zijn echt te lui om hun container terug te zetten. Wat een stelletje luilakken." }, 60);
  const caseId = await report(acting, itemId, "unkind", "Dit gaat over mijn ouders. Zij lopen slecht.", 58);
  const chosen = choice.parse({ content: "hide", rule: "kind", facts: "Je noemt je buren luilakken. Zij weten niet dat jij dit vindt, en iedereen kan lezen om wie het gaat." });
  const { batchId } = await decide({ db, tenant, member: memberOf(town, moderator), at: hours(50), requestId: REQUEST }, [{ id: caseId }], chosen);
  const [decision] = await statementsOfBatch(db, tenant.id, batchId, caseId);
  if (!decision) throw new Error("The demo decided nothing.");
  await objectAsAuthor({ db, tenant, at: hours(26), requestId: REQUEST }, decision, { key: randomUUID(), body: "Ik wist niet dat zij slecht ter been zijn. Mag ik het netjes opschrijven? Dan help ik ze met de container." });
}

/** Puts a little of everything on the desk of a demo town: a first post that waits, a report, and an objection. Nobody in it exists. */
export async function seedDesk(db: TenantDb, town: DemoTown): Promise<void> {
  const tenant = await loadTenant(town.tenantId, env.PLATFORM_HOST);
  const { people, posts } = town.content;
  const residents = people.filter(({ roles = [] }) => roles.length === 0);
  const writers = new Set(posts.map(({ author }) => author));
  const talkers = new Set(posts.flatMap(({ replies }) => replies.flatMap(({ author, replies: answers = [] }) => [author, ...answers.map((answer) => answer.author)])));
  const newcomer = residents.find(({ key }) => !writers.has(key) && !talkers.has(key));
  const author = residents.filter(({ key }) => writers.has(key)).at(-1);
  const moderator = people.find(({ roles = [] }) => roles.includes("moderator"));
  const [newest] = await db.item.findMany({ where: { tenantId: town.tenantId, kind: "post", status: "published" }, select: { id: true }, orderBy: { publishedAt: "desc" }, take: 1 });
  if (!tenant || !newcomer || !author || !moderator || !newest) return;
  const acting = { db, tenant, town };
  await write(acting, newcomer, { title: "Even voorstellen", body: "Ik woon hier sinds vorige week. Wie weet waar ik mijn oude verf kwijt kan? En waar is het gezellig met een hond?" }, 5);
  await report(acting, newest.id, "untrue", "Volgens mij is dit een week later.", 3);
  await seedObjection(acting, author, moderator);
}
