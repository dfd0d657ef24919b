import { randomUUID } from "node:crypto";
import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { vacancies } from "../module.server.ts";
import type { Status } from "./domain/statuses.ts";
import { waitingFor } from "./list.server.ts";
import { sightOf } from "./may-see.server.ts";
import { organisationName, sentBy } from "./row.server.ts";

/** What the page of a vacancy shows of applying for it. The same for every visitor: it is kept. */
export interface ApplyPart {
  organisation: string;
  /** Days within which an organisation answers. */
  days: number;
  /** Whether this person can fill in the form: it is open, and they do not write for the organisation themselves. */
  mayApply: boolean;
  withoutAccount: boolean;
  /** Key of a member's form. */
  key: string | null;
  /** How it stands with what this member sent; null where they sent nothing, or took it back. */
  standing: Status | null;
  /** How many wait for an answer, for whoever may see them. */
  waiting: number | null;
}

/** Reads it for whoever looks. */
export async function applyPart({ db, tenant, actor, clock }: TownContext, item: ItemRecord, open: boolean): Promise<ApplyPart> {
  const { answerDays: days, withoutAccount } = moduleSettings(tenant, vacancies);
  const shared = { organisation: await organisationName(db, tenant.id, item.organisationId), days, withoutAccount };
  if (actor.kind !== "member") return { ...shared, mayApply: open, key: null, standing: null, waiting: null };
  const [sent] = await sentBy(db, tenant.id, item.id, { accountId: actor.accountId });
  const sight = await sightOf(db, actor, item, clock.now());
  const own = may(actor, "vacancy.answer", subjectOf(item));
  return { ...shared, mayApply: open && !own, key: randomUUID(), standing: sent && sent.status !== "withdrawn" ? sent.status : null, waiting: sight ? await waitingFor(db, item.id, sight, actor) : null };
}
