import { after } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { townOrigin } from "#app/platform/mail/town-origin.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { DeskMember } from "../cases/desk-members.server.ts";
import { onDuty } from "../cases/rota.server.ts";
import type { Telling } from "../statements/tell-author.server.ts";
import { waitingLetter } from "./letter.ts";
import { recipients } from "./recipients.ts";
import { waitingThings, type WaitingThing } from "./waiting.server.ts";

/** Hours between two of these mails to the same person. */
const HOURS_BETWEEN = 1;

/**
 * Mails those who should decide how much waits too long and where: each one mail, not more than one an hour, and only when there is
 * something that they did not hear yet. What comes within the hour is told after it.
 * @returns how many were told
 */
export async function tellTeam({ db, tenant, at, requestId }: Telling): Promise<number> {
  const things = await waitingThings(db, at);
  if (things.length === 0) return 0;
  const duty = await onDuty(db, tenant.id, at, tenant.profile.timeZone);
  const forWhom = new Map<string, { person: DeskMember; things: WaitingThing[] }>();
  for (const thing of things) {
    const turns = new Set(duty.filter(({ neighbourhoodId }) => thing.wholeTown || thing.neighbourhoodIds.includes(neighbourhoodId)).map(({ accountId }) => accountId));
    for (const person of recipients(thing.step, thing.people, turns)) {
      const known = forWhom.get(person.accountId) ?? { person, things: [] };
      known.things.push(thing);
      forWhom.set(person.accountId, known);
    }
  }
  let told = 0;
  for (const { person, things: theirs } of forWhom.values()) told += (await tellOne({ db, tenant, at, requestId }, person, theirs)) ? 1 : 0;
  return told;
}

async function tellOne({ db, tenant, at, requestId }: Telling, { accountId, name, email, locale: spoken }: DeskMember, things: readonly WaitingThing[]): Promise<boolean> {
  return withMail({ db, requestId }, async (tx, send) => {
    // Two rounds at the same moment take turns, so that the second sees what the first said.
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`waiting ${tenant.id} ${accountId}`}, 0))::text`;
    const last = await lastTold(tx, tenant.id, accountId);
    if (last && last > after(at, { hours: -HOURS_BETWEEN })) return false;
    const fresh = things.filter(({ news }) => !last || news > last);
    if (fresh.length === 0) return false;
    const locale = isLocale(spoken) ? spoken : tenant.profile.defaultLocale;
    const count = (what: WaitingThing["what"]) => fresh.filter((each) => each.what === what).length;
    const props = { name, cases: count("case"), appeals: count("appeal"), places: fresh.flatMap((thing) => placesOf(thing, tenant)), origin: townOrigin(tenant, env) };
    await send({ tenant, to: email, accountId, locale, template: waitingLetter, props, at });
    return true;
  });
}

async function lastTold(tx: Db, tenantId: string, accountId: string): Promise<Date | undefined> {
  const found = await tx.mailMessage.findFirst({ where: { tenantId, accountId, template: waitingLetter.name }, select: { createdAt: true }, orderBy: { createdAt: "desc" } });
  return found?.createdAt;
}

function placesOf({ wholeTown, neighbourhoodIds }: WaitingThing, { neighbourhoods }: Tenant): string[] {
  return wholeTown ? [""] : neighbourhoods.filter(({ id }) => neighbourhoodIds.includes(id)).map(({ name }) => name);
}
