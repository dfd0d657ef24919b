import type { TownContext } from "#app/platform/http/context.server.ts";
import { whyPutOff } from "#app/platform/moderation/cases/not-now.server.ts";
import { sightReason, type SightReason } from "#app/platform/moderation/statements/sight-reason.server.ts";
import { standingStatement } from "#app/platform/moderation/statements/read.server.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { after } from "#app/platform/clock.ts";
import { ENDED_DAYS } from "./initiatives/end.server.ts";
import { mayChange } from "./may-change.server.ts";
import type { OrganisationPage } from "./queries.server.ts";
import { hasEditors, waitsSince } from "./team/claim.server.ts";
import { invitationFor, type OpenInvitation } from "./team/answer-invitation.server.ts";

/** How a page stands for who reads it, and what they can do with it. */
export interface PageState {
  may: { edit: boolean; editors: boolean; end: boolean; reopen: boolean; moderate: boolean };
  /** Whether a change of the text waits, for those who may know. */
  waits: boolean;
  reason: SightReason | null;
  /** Why the team said "not now" to what was never in sight, for its editors. */
  notNow: string | null;
  /** Whether the page can be asked for: nobody writes for it yet, and this person did not ask already. */
  claim: "open" | "waiting" | null;
  invitation: OpenInvitation | null;
}

/** What this person can do with an organisation, and what they should know of how it stands. */
export async function pageState({ db, tenant, actor, clock }: TownContext, organisation: OrganisationPage & { mine: boolean }): Promise<PageState> {
  const { id, kind, status, mine, waits, endedAt, neighbourhoodIds } = organisation;
  const subject = { tenantId: tenant.id, organisationId: id };
  const keeper = actor.kind === "member" && mine ? { ...actor, editorOf: [...actor.editorOf, id] } : actor;
  const shown = status === "published";
  const ends = kind === "initiative" && mayChange(keeper, "organisation.end", subject);
  const at = clock.now();
  return {
    may: {
      edit: (shown || status === "held") && mayChange(keeper, "organisation.edit", subject),
      editors: shown && mayChange(keeper, "organisation.choose-editors", subject),
      end: ends && (shown || status === "held"),
      moderate: shown && !mine && may(actor, "desk.decide", { ...subject, audience: neighbourhoodIds.length === 0 ? "town" : neighbourhoodIds }),
      reopen: ends && endedAt !== null && after(endedAt, { days: ENDED_DAYS }) > at,
    },
    waits: waits && mine,
    reason: await reasonFor({ db, actor }, organisation),
    notNow: mine && status === "held" ? ((await whyPutOff(db, id)) ?? null) : null,
    claim: await claimState({ db, actor }, organisation),
    invitation: actor.kind === "member" && shown && !mine ? ((await invitationFor(db, actor, id, at)) ?? null) : null,
  };
}

/** Why it is out of sight, for whoever wrote what was decided about. */
async function reasonFor({ db, actor }: Pick<TownContext, "db" | "actor">, { id, status }: OrganisationPage): Promise<SightReason | null> {
  if (status === "published" || status === "ended") return null;
  const standing = await standingStatement(db, db.scope.tenantId, "organisation", id);
  return standing ? sightReason(db, actor, { subject: "organisation", subjectId: id, authorId: standing.authorId }) : null;
}

async function claimState({ db, actor }: Pick<TownContext, "db" | "actor">, { id, status }: OrganisationPage): Promise<PageState["claim"]> {
  if (status !== "published" || (await hasEditors(db, db.scope.tenantId, id))) return null;
  return actor.kind === "member" && (await waitsSince(db, id, actor.accountId)) ? "waiting" : "open";
}
