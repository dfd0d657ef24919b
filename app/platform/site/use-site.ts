import { useRouteLoaderData } from "@remix-run/react";
import type { Catalogue } from "#app/platform/i18n/catalogue.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import type { SiteData, TownSite } from "./site-data.ts";

/** The site this page is part of; undefined only when even the root could not be loaded. */
export function useSite(): SiteData | undefined {
  return useRouteLoaderData<() => SiteData>("root");
}

/** The town this page is part of. @throws Error on the operators' site */
export function useTown(): TownSite {
  const site = useSite();
  if (site?.site !== "town") throw new Error("This component belongs on a town's page.");
  return site;
}

/** The texts of a catalogue in this page's language and the town's words. */
export function useTexts<M>(catalogue: Catalogue<M>): M {
  const site = useSite();
  return catalogue.in(site?.locale ?? "nl", site?.words ?? defaultWords.nl);
}
