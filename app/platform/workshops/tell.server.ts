import { wholeMomentWords } from "#app/lib/date-words.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { sendPlatformMailLater } from "#app/platform/mail/platform/send-platform-mail.server.ts";
import { senderName } from "#app/platform/mail/platform/sender-name.ts";
import { siteOrigin } from "#app/platform/mail/town-origin.ts";
import { sealed } from "#app/platform/seal.server.ts";
import { appointmentFile } from "./calendar-file.ts";
import { bookedLetter, calledOffLetter, changedLetter, gaveUpLetter, reminderLetter, waitingLetter } from "./letters.ts";
import { PLATFORM_ZONE, workshopPaths } from "./workshop.ts";

const letters = { booked: bookedLetter, waiting: waitingLetter, gaveUp: gaveUpLetter, calledOff: calledOffLetter, changed: changedLetter, reminder: reminderLetter };
export type Telling = keyof typeof letters;

/** What goes with an appointment for a calendar; the others say nothing to a calendar that it does not know. */
const WITH_CALENDAR: ReadonlySet<Telling> = new Set(["booked", "gaveUp", "calledOff", "changed"]);
const ENDS: ReadonlySet<Telling> = new Set(["gaveUp", "calledOff"]);

interface Booking {
  id: string;
  name: string;
  email: string;
  people: number;
  sequence: number;
}

interface About {
  title: string;
  text: string;
  place: string;
  onlineUrl: string | null;
  startsAt: Date;
  endsAt: Date;
}

/** Where somebody sees, moves or gives up their place; whoever has the mail needs no account. */
export function bookingAddress(bookingId: string): string {
  return `${siteOrigin(env.PLATFORM_HOST, env)}${workshopPaths.booking(sealed("workshop-booking", "platform", [bookingId]))}`;
}

/** Tells somebody by mail what became of their place, with the appointment for their calendar. Words are Dutch: workshops are. */
export async function tell(tx: Db, telling: Telling, workshop: About, booking: Booking, at: Date, onceKey?: string): Promise<void> {
  const locale: Locale = "nl";
  const href = bookingAddress(booking.id);
  const when = wholeMomentWords(workshop.startsAt, { locale, timeZone: PLATFORM_ZONE, now: at });
  const props = { name: booking.name, title: workshop.title, when, place: workshop.place, people: booking.people, href, onlineUrl: workshop.onlineUrl };
  const calendar = WITH_CALENDAR.has(telling)
    ? appointmentFile({ uid: `${booking.id}@${env.PLATFORM_HOST}`, sequence: booking.sequence, isCancelled: ENDS.has(telling), title: workshop.title, text: workshop.text, place: workshop.place, url: href, startsAt: workshop.startsAt, endsAt: workshop.endsAt, organiser: { name: senderName, email: env.MAIL_FROM }, attendee: { name: booking.name, email: booking.email }, at })
    : undefined;
  await sendPlatformMailLater(tx, { to: booking.email, locale, template: letters[telling], props, calendar, onceKey, at });
}
