import type { JobPosting, WithContext } from "schema-dts";
import type { ItemOnPage } from "#app/platform/content/page/item-page.server.ts";
import { endOfDay } from "#app/platform/times/day.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { vacancyPaths } from "./paths.ts";
import type { VacancyRow } from "./vacancy-row.server.ts";

/**
 * A vacancy as schema.org knows it: work without pay, until its last day is over (https://schema.org/JobPosting).
 * @param said what one will do and how much time it takes, in words
 */
export function vacancyJsonLd(item: ItemOnPage, row: VacancyRow, said: { body: string; hours: string | null; skills: readonly string[] }, { tenant, origin }: { tenant: Tenant; origin: string }): WithContext<JobPosting> | null {
  const url = origin + vacancyPaths.item(item);
  const { profile, neighbourhoods } = tenant;
  const { organisation } = item;
  // Never a person instead: search engines are told of organisations only.
  if (organisation === null) return null;
  const neighbourhood = neighbourhoods.find(({ id }) => id === row.neighbourhoodId)?.name;
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "@id": url,
    url,
    title: item.title,
    description: [said.body, ...row.tasks].join("\n"),
    responsibilities: row.tasks.join("\n"),
    datePosted: item.publishedAt?.toISOString(),
    // The last moment of the last day, on the town's clock.
    validThrough: new Date(endOfDay(profile.timeZone, row.expiresOn).getTime() - 1_000).toISOString(),
    employmentType: "VOLUNTEER",
    directApply: true,
    hiringOrganization: { "@type": "Organization", name: organisation.name },
    jobLocation: { "@type": "Place", name: row.place ?? neighbourhood ?? profile.municipality, address: { "@type": "PostalAddress", streetAddress: row.place ?? undefined, addressLocality: neighbourhood ?? profile.municipality, addressCountry: "NL" } },
    workHours: said.hours ?? undefined,
    skills: said.skills.join(", ") || undefined,
    totalJobOpenings: row.seats,
    image: item.photos.map((photo) => `${origin}/foto/${photo.id}/${photo.widths[0] ?? photo.width}.jpg`),
  };
}
