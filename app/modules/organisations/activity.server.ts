import type { ModuleFace } from "#app/modules/contract.ts";
import type { ItemCard } from "#app/platform/content/card.ts";
import type { Cursor } from "#app/platform/content/cursor.ts";
import { cardsOf, feedPage } from "#app/platform/content/feed.server.ts";
import type { CardView, ItemKind } from "#app/platform/content/kind.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { capital } from "#app/platform/i18n/words.ts";
import { handsOf, modulesOn } from "#app/platform/modules/kinds.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { organisationPaths } from "./paths.ts";
import type { OrganisationPage } from "./queries.server.ts";

/** What an organisation does of one kind, as its page shows it. */
export interface ActivityPart {
  kind: string;
  /** "Activiteiten": the kind as the town calls it. */
  title: string;
  cards: readonly ItemCard[];
  /** Where the rest is; null when this is all. */
  more: string | null;
  /** Its iCalendar; null for what happens at no moment. */
  calendar: string | null;
}

/** Of each kind, on a page that shows them all. */
const FEW = 3;
/** On a page of one kind. */
const PAGE = 10;

interface NamedKind {
  kind: ItemKind;
  title: string;
}

/** Every kind that this town shows, by the name it has here, in the order of the menu. */
async function kindsNamed(tenant: Tenant, locale: Locale): Promise<NamedKind[]> {
  const found: NamedKind[] = [];
  for (const module of modulesOn(tenant)) {
    const face: ModuleFace = module;
    const names = face.messages.in(locale, tenant.words[locale]).module.kinds;
    for (const kind of (await handsOf(module)).kinds) found.push({ kind, title: capital(names[kind.kind]?.many ?? kind.kind) });
  }
  return found;
}

/** A few of each kind that an organisation did or has to come; what needs doing soon before what was written. Kinds of which it has none are left out. */
export async function activityOf(db: TenantDb, tenant: Tenant, { id, slug }: Pick<OrganisationPage, "id" | "slug">, view: CardView): Promise<ActivityPart[]> {
  const named = await kindsNamed(tenant, view.locale);
  const parts = await Promise.all(named.map((each) => partOf(db, each, { id, slug }, view)));
  const open = new Set(named.flatMap(({ kind }) => (kind.ofOrganisation ? [kind.kind] : [])));
  return parts.filter(({ cards }) => cards.length > 0).sort((one, other) => Number(open.has(other.kind)) - Number(open.has(one.kind)));
}

async function partOf(db: TenantDb, { kind: { kind, ofOrganisation }, title }: NamedKind, { id, slug }: { id: string; slug: string }, view: CardView): Promise<ActivityPart> {
  if (ofOrganisation) {
    const ids = await ofOrganisation.open(db, id, view.at, FEW + 1);
    const cards = await cardsOf(db, ids.slice(0, FEW), view);
    return { kind, title, cards, more: ids.length > FEW ? ofOrganisation.more(slug) : null, calendar: ofOrganisation.calendar?.(slug) ?? null };
  }
  const { cards, next } = await feedPage(db, { kinds: [kind], organisationId: id, size: FEW }, view);
  return { kind, title, cards, more: next ? organisationPaths.items(slug, kind) : null, calendar: null };
}

/**
 * All that an organisation wrote of one kind, newest first, a page at a time.
 * @returns undefined when this town knows no such kind
 */
export async function activityOfKind(db: TenantDb, tenant: Tenant, { id, slug }: Pick<OrganisationPage, "id" | "slug">, wish: { kind: string; after?: Cursor }, view: CardView): Promise<ActivityPart | undefined> {
  const named = (await kindsNamed(tenant, view.locale)).find(({ kind }) => kind.kind === wish.kind);
  if (!named) return undefined;
  const { cards, next } = await feedPage(db, { kinds: [wish.kind], organisationId: id, after: wish.after, size: PAGE }, view);
  return { kind: wish.kind, title: named.title, cards, more: next ? `${organisationPaths.items(slug, wish.kind)}&na=${next}` : null, calendar: named.kind.ofOrganisation?.calendar?.(slug) ?? null };
}
