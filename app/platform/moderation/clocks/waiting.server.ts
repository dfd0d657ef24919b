import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { CaseStep } from "../cases/standing.server.ts";
import { deskMembers, type DeskMember } from "../cases/desk-members.server.ts";
import { openAppeals } from "../appeals/appeal.server.ts";
import { judgesOf } from "../appeals/judges.server.ts";
import { lastMilestone } from "./milestone.ts";

/** Something that waits too long, and who may decide about it. */
export interface WaitingThing {
  what: "case" | "appeal";
  step: CaseStep;
  /** Since when there is something to say of it. */
  news: Date;
  wholeTown: boolean;
  neighbourhoodIds: readonly string[];
  people: readonly DeskMember[];
}

interface LateCase {
  step: CaseStep;
  authorId: string | null;
  wholeTown: boolean;
  neighbourhoodIds: string[];
  news: Date;
}

/** Everything of a town that waits too long now and that nobody has taken. */
export async function waitingThings(db: TenantDb, at: Date): Promise<WaitingThing[]> {
  return [...(await lateCases(db, at)), ...(await dueAppeals(db, at))];
}

async function lateCases(db: TenantDb, at: Date): Promise<WaitingThing[]> {
  const { tenantId } = db.scope;
  const cases = await db.$queryRaw<LateCase[]>`
    select c.step, c.author_id as "authorId", c.whole_town as "wholeTown", c.neighbourhood_ids::text[] as "neighbourhoodIds", max(s.at) as news
      from moderation_case c join moderation_step s on s.tenant_id = c.tenant_id and s.case_id = c.id and s.what = 'escalated'
     where c.tenant_id = ${tenantId}::uuid and c.status = 'open' and not (c.claimed_by is not null and c.claimed_until > ${at})
     group by c.tenant_id, c.id`;
  // Many cases, few neighbourhoods: who looks after them is asked once for each.
  const asked = new Map<string, Promise<DeskMember[]>>();
  const membersOf = (about: LateCase) => {
    const key = about.wholeTown ? "town" : [...about.neighbourhoodIds].sort().join();
    const found = asked.get(key) ?? deskMembers(db, tenantId, about);
    asked.set(key, found);
    return found;
  };
  return Promise.all(cases.map(async ({ authorId, ...each }) => ({ ...each, what: "case" as const, people: (await membersOf({ ...each, authorId })).filter(({ accountId }) => accountId !== authorId) })));
}

async function dueAppeals(db: TenantDb, at: Date): Promise<WaitingThing[]> {
  const things = await Promise.all(
    (await openAppeals(db)).map(async (appeal): Promise<WaitingThing[]> => {
      const news = lastMilestone(appeal.dueAt, at);
      const { step, wholeTown, neighbourhoodIds } = appeal;
      return news ? [{ what: "appeal", step, news, wholeTown, neighbourhoodIds, people: await judgesOf(db, db.scope.tenantId, appeal) }] : [];
    }),
  );
  return things.flat();
}
