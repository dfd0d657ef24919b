import type { z } from "zod";
import type { Catalogue } from "#app/platform/i18n/catalogue.ts";
import type { ItemCard } from "#app/platform/content/card.ts";
import type { CardView, ItemKind } from "#app/platform/content/kind.ts";
import type { ImpactYear, ModuleFigures } from "#app/platform/impact/figures.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import type { PersonalData } from "#app/platform/privacy/personal-data.ts";
import type { Rules } from "#app/platform/permissions/rules.ts";
import type { DemoSeeder } from "#app/platform/demo/seeder.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";

/** What every module's catalogue has, whatever else is in it. */
export interface ModuleTexts {
  module: {
    /** Name in the menu, unless the town gives its own. */
    name: string;
    /** One sentence for the admin who wonders whether to switch it on. */
    description: string;
    /** Labels of the settings form, by key of the settings schema. */
    settings: Readonly<Record<string, { label: string; help?: string; options?: Readonly<Record<string, string>> }>>;
    /** Names of the kinds of item it brings, by kind. */
    kinds: Readonly<Record<string, { one: string; many: string }>>;
    /** Title and one sentence of a member's own page, where the face names one. */
    own?: { title: string; text: string };
  };
}

/** For whom a module fills its corner of the town square. */
export interface SquareAsk {
  db: TenantDb;
  tenant: Tenant;
  actor: Actor;
  /** The neighbourhoods it is about, nearest first; null for the whole town. */
  neighbourhoodIds: readonly string[] | null;
  view: CardView;
}

/** A corner of the town square: the front page, and the page of a neighbourhood. */
export interface SquareBlock {
  title: string;
  /** A few; none shows the invitation. */
  cards: readonly ItemCard[];
  more: { href: string; label: string };
  /** Said where there is nothing: what could be here, and how one begins. */
  empty: { text: string; action: { href: string; label: string } | null };
}

/** What a module does, loaded when it is first needed. */
export interface ModuleHands {
  /** The kinds of item it brings. From these the platform derives feed, search, feeds, sitemap, export and erasure. */
  kinds: readonly ItemKind[];
  /** What it keeps about people beyond the spine; "none" is an answer, silence is not. */
  personalData: PersonalData | "none";
  /** Its corner of the town square; undefined when it has nothing to say to this person. One query or two: it is asked at every visit. */
  square?: (ask: SquareAsk) => Promise<SquareBlock | undefined>;
  /** What it adds to the figures of a town: of those that are its own, the year and its months. */
  impact?: (db: TenantDb, asked: ImpactYear) => Promise<ModuleFigures>;
  /** Removes what the town no longer keeps, once a day; doing it twice changes nothing. */
  expire?: (db: TenantDb, now: Date) => Promise<void>;
  /** Writes its demo content into a demo town. */
  seed?: DemoSeeder;
}

/**
 * The face of a module: plain data that the platform can read without waking the module. `app/modules/<id>/module.server.ts`
 * exports it, and one line in `registry.server.ts` makes it part of the product.
 */
export interface ModuleFace<Id extends string = string, Settings extends z.ZodObject = z.ZodObject> {
  /** Name in code and of the folder. */
  id: Id;
  /** Path of its pages, in Dutch: "/berichten". */
  mount: `/${string}`;
  /** Modules without which it cannot work. */
  needs: readonly string[];
  /** Path below `mount` to file below the module's folder: `{ "": "pages/feed.tsx", "nieuw": "pages/new.tsx" }`. */
  pages: Readonly<Record<string, string>>;
  /** What a town may set. Every field has a default; the admin form and the type of the tenant file come from it. */
  settings: Settings;
  /** Whether it has a place in the menu. */
  navigation: boolean;
  /** Path below `mount` of the page where somebody makes something of their own; the front page invites to the first there is. */
  write?: string;
  /** Paths below `mount` for other sites: of the page that gives the code to show it there, and of its calendar (RFC 5545). */
  elsewhere?: { page?: string; calendar?: string };
  /** Path below `mount` of the page where a member finds back what they made; their account shows the way to it. */
  own?: string;
  /** Who may do what in it; actions are named `<kind>.<verb>`. */
  rules: Rules;
  messages: Catalogue<ModuleTexts>;
  hands: () => Promise<ModuleHands>;
}

/** Declares a module and keeps its exact id and settings, from which tenant files get their types. */
export function defineModule<const Id extends string, Settings extends z.ZodObject, Face extends ModuleFace<Id, Settings>>(face: Face & ModuleFace<Id, Settings>): Face {
  return face;
}
