import type { Db } from "#app/platform/database/client.server.ts";
import { Prisma } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { lockOrganisationText } from "#app/platform/organisations/find.server.ts";
import { sameText, spokenText } from "#app/platform/organisations/text.ts";
import { nothing, type Before, type Target } from "./before.ts";

const waitsNoMore = { waiting: Prisma.DbNull, waitingBy: null };

/**
 * Shows an organisation or takes it out of sight. Where a change of its text waits, the decision is about that change: it takes the place of
 * the former text, or it is dropped and the page stays as it was; unless somebody reported the page, for then it is about all of it.
 * @returns how it was; undefined when it is gone, or should come into sight though its editors ended it
 */
export async function setOrganisation(tx: Db, { tenantId, subjectId: id }: Target, to: "shown" | "hidden" | "removed"): Promise<Before | undefined> {
  const found = await lockOrganisationText(tx, tenantId, id);
  if (!found || (to === "shown" && found.status === "ended")) return undefined;
  const { status, endedAt, text, textBy, waiting, waitingBy } = found;
  const said = waiting ?? text;
  const was = {
    ...nothing,
    status: waiting === null ? status : "held",
    text: { title: said.name, body: spokenText(said) },
    organisation: { status, endedAt: endedAt?.toISOString() ?? null, text, textBy, waiting, waitingBy },
  };
  const where = { tenantId, id };
  if (to === "shown") await tx.organisation.updateMany({ where, data: { status: "published", ...(waiting === null ? {} : { ...waiting, textBy: waitingBy, ...waitsNoMore }) } });
  else if (waiting !== null && !(await isReported(tx, tenantId, id))) await tx.organisation.updateMany({ where, data: waitsNoMore });
  else await tx.organisation.updateMany({ where, data: { status: to, endedAt: null, ...waitsNoMore } });
  return was;
}

async function isReported(tx: Db, tenantId: string, organisationId: string): Promise<boolean> {
  return (await tx.report.count({ where: { tenantId, organisationId, outcome: null } })) > 0;
}

/** Takes an organisation back to how it was before a decision. What its editors wrote since is not written over. */
export async function putOrganisationBack(tx: Db, { tenantId, subjectId: id }: Target, { organisation: was }: Before): Promise<void> {
  const now = await lockOrganisationText(tx, tenantId, id);
  if (!now || !was) return;
  const where = { tenantId, id };
  await tx.organisation.updateMany({ where, data: { status: was.status, endedAt: was.endedAt } });
  const { waiting } = was;
  if (waiting === null || now.waiting !== null) return;
  if (sameText(now.text, waiting)) await tx.organisation.updateMany({ where, data: { ...was.text, textBy: was.textBy, waiting: toJson(waiting), waitingBy: was.waitingBy } });
  else if (sameText(now.text, was.text)) await tx.organisation.updateMany({ where, data: { waiting: toJson(waiting), waitingBy: was.waitingBy } });
}
