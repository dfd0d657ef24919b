import type { Db } from "#app/platform/database/client.server.ts";
import type { PersonalData } from "#app/platform/privacy/personal-data.ts";

/** What the agenda keeps about a person: to what they signed up, whether they have an address for their own calendar, and which sources they gave. */
export const personalData: PersonalData = {
  export: async (db, accountId) => ({
    registrations: await db.$queryRaw`
      select i.title, r.status, r.party_size as "people", r.created_at as "signedUpAt", coalesce(o.starts_at, null) as "startsAt"
        from event_registration r join item i on i.tenant_id = r.tenant_id and i.id = r.item_id
        left join event_occurrence o on o.tenant_id = r.tenant_id and o.item_id = r.item_id and o.recurrence = r.recurrence
       where r.tenant_id = current_tenant() and r.account_id = ${accountId}::uuid order by r.created_at`,
    ownCalendar: await db.calendarAddress.findMany({ where: { accountId }, select: { createdAt: true } }),
    calendarsGiven: await db.calendarSource.findMany({ where: { addedBy: accountId }, select: { url: true, createdAt: true } }),
  }),
  erase: freeSeats,
};

/** Rows go with the account by their foreign keys; who waits for the seats is let in by the next round of the agenda's own job. */
async function freeSeats(db: Db, accountId: string): Promise<void> {
  await db.eventRegistration.deleteMany({ where: { accountId } });
}
