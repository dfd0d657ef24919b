import type { DayOfWeek, Organization, WithContext } from "schema-dts";
import { weekdays, type Week, type Weekday } from "./opening-hours.ts";
import { organisationPaths } from "./paths.ts";
import type { OrganisationPage } from "./queries.server.ts";

const dayOfWeek: Record<Weekday, DayOfWeek> = {
  monday: "https://schema.org/Monday",
  tuesday: "https://schema.org/Tuesday",
  wednesday: "https://schema.org/Wednesday",
  thursday: "https://schema.org/Thursday",
  friday: "https://schema.org/Friday",
  saturday: "https://schema.org/Saturday",
  sunday: "https://schema.org/Sunday",
};

/** An organisation as schema.org knows it, for search engines. */
export function organisationJsonLd({ slug, name, about, website, email, phone, address }: OrganisationPage, week: Week, origin: string): WithContext<Organization> {
  const open = weekdays.flatMap((day) => {
    const hours = week[day];
    return hours ? [{ "@type": "OpeningHoursSpecification" as const, dayOfWeek: dayOfWeek[day], ...hours }] : [];
  });
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": origin + organisationPaths.page(slug),
    name,
    description: about || undefined,
    url: website ?? origin + organisationPaths.page(slug),
    email: email ?? undefined,
    telephone: phone ?? undefined,
    ...(address || open.length > 0 ? { location: { "@type": "Place", address: address ?? undefined, openingHoursSpecification: open } } : {}),
  };
}
