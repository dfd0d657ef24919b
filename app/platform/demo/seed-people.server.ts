import { randomUUID } from "node:crypto";
import slugify from "@sindresorhus/slugify";
import { after, type Clock } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { demoEmail } from "./accounts.ts";
import type { DemoOrganisation, DemoPerson } from "./content.ts";

type Ids = ReadonlyMap<string, string>;

/**
 * The id of a key.
 * @throws Error for a key that the content does not have: demo content is ours, so that is a fault to mend
 */
export function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo content names "${key}", which it does not have.`);
  return id;
}

interface People {
  tenantId: string;
  slug: string;
  people: readonly DemoPerson[];
  neighbourhoods: Ids;
  passwordHash: string | null;
  clock: Clock;
}

/** Writes the demo residents with their roles; returns account ids by key. */
export async function seedPeople(tx: Db, { tenantId, slug, people, neighbourhoods, passwordHash, clock }: People): Promise<Ids> {
  const now = clock.now();
  const ids = new Map(people.map(({ key }) => [key, randomUUID()]));
  await tx.account.createMany({
    data: people.map(({ key, name, neighbourhood, about, introduces, roles }, index) => ({
      tenantId,
      id: idOf(ids, key),
      email: demoEmail(key, slug),
      emailConfirmedAt: now,
      name,
      about: about ?? null,
      introduces: introduces ?? false,
      passwordHash,
      neighbourhoodId: idOf(neighbourhoods, neighbourhood),
      civilServantTitle: roles?.includes("civil-servant") ? "Gemeente" : null,
      isDemo: true,
      createdAt: after(now, { days: -220 - index }),
    })),
  });
  const roles = people.flatMap(({ key, roles = [] }) => roles.flatMap((role) => (role === "civil-servant" ? [] : [{ tenantId, accountId: idOf(ids, key), role }])));
  await tx.accountRole.createMany({ data: roles });
  await tx.connectorNeighbourhood.createMany({
    data: people.flatMap(({ key, connectorFor = [] }) => connectorFor.map((where) => ({ tenantId, accountId: idOf(ids, key), neighbourhoodId: idOf(neighbourhoods, where) }))),
  });
  return ids;
}

interface Organisations {
  tenantId: string;
  organisations: readonly DemoOrganisation[];
  neighbourhoods: Ids;
  accounts: Ids;
  clock: Clock;
}

/** Writes the demo organisations with their editors; returns their ids by key. */
export async function seedOrganisations(tx: Db, { tenantId, organisations, neighbourhoods, accounts, clock }: Organisations): Promise<Ids> {
  const ids = new Map(organisations.map(({ key }) => [key, randomUUID()]));
  await tx.organisation.createMany({
    data: organisations.map(({ key, name, kind, about, contact, howToJoin, editors: [first] }) => ({ tenantId, id: idOf(ids, key), slug: slugify(name), name, kind, about, howToJoin: howToJoin ?? null, starterId: kind === "initiative" && first ? idOf(accounts, first) : null, ...contact, isDemo: true, createdAt: after(clock.now(), { days: -300 }) })),
  });
  await tx.organisationNeighbourhood.createMany({
    data: organisations.flatMap(({ key, neighbourhoods: where }) => where.map((each) => ({ tenantId, organisationId: idOf(ids, key), neighbourhoodId: idOf(neighbourhoods, each) }))),
  });
  await tx.organisationHours.createMany({
    data: organisations.flatMap(({ key, hours = {} }) => Object.entries(hours).map(([weekday, [opens, closes]]) => ({ tenantId, organisationId: idOf(ids, key), weekday: Number(weekday), opens, closes }))),
  });
  await tx.organisationEditor.createMany({
    data: organisations.flatMap(({ key, editors }) => editors.map((editor) => ({ tenantId, organisationId: idOf(ids, key), accountId: idOf(accounts, editor), since: after(clock.now(), { days: -300 }) }))),
  });
  return ids;
}
