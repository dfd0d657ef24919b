import type { Event, WithContext } from "schema-dts";
import type { ItemOnPage } from "#app/platform/content/page/item-page.server.ts";
import { agendaPaths } from "./paths.ts";

interface Facts {
  startsAt: Date;
  endsAt: Date;
  cancelled: boolean;
  moved: boolean;
  place: string | null;
  onlineLink: string | null;
  cost: string;
  priceCents: number | null;
}

/** An event as schema.org knows it, at its next time. */
export function eventJsonLd(item: ItemOnPage, body: string, facts: Facts, origin: string): WithContext<Event> {
  const url = origin + agendaPaths.item(item);
  const { startsAt, endsAt, cancelled, moved, place, onlineLink, cost, priceCents } = facts;
  const status = cancelled ? "EventCancelled" : moved ? "EventRescheduled" : "EventScheduled";
  const attendance = place && onlineLink ? "Mixed" : onlineLink ? "Online" : "Offline";
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": url,
    url,
    name: item.title,
    description: body,
    startDate: startsAt.toISOString(),
    endDate: endsAt.toISOString(),
    eventStatus: `https://schema.org/${status}`,
    eventAttendanceMode: `https://schema.org/${attendance}EventAttendanceMode`,
    location: place ? { "@type": "Place", name: place, address: place } : onlineLink ? { "@type": "VirtualLocation", url: onlineLink } : undefined,
    organizer: item.organisation ? { "@type": "Organization", name: item.organisation.name } : { "@type": "Person", name: item.author.name },
    isAccessibleForFree: cost === "free" ? true : cost === "paid" ? false : undefined,
    offers: priceCents === null ? undefined : { "@type": "Offer", price: priceCents / 100, priceCurrency: "EUR", url },
    image: item.photos.map((photo) => `${origin}/foto/${photo.id}/${photo.widths[0] ?? photo.width}.jpg`),
  };
}
