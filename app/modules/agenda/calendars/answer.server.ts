import { createHash } from "node:crypto";
import { after } from "#app/platform/clock.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { writeCalendar, type CalendarEvent } from "../ical/write-calendar.ts";
import { agendaMessages } from "../messages/index.ts";
import { AHEAD_DAYS } from "../occurrences/make.server.ts";
import type { CalendarAsk } from "./events.server.ts";

/** Same for everybody, so that whoever passes it on may keep it: in the language of the town. */
export function askOf({ tenant, origin, clock }: TownContext, locale: Locale = tenant.profile.defaultLocale): CalendarAsk {
  return { origin, at: clock.now(), themes: agendaMessages.in(locale, tenant.words[locale]).facts.themes };
}

interface Answer {
  name: string;
  /** Whether only one person may read it. */
  secret?: true;
}

/** Whether the one who asks has this very version (RFC 9110 13.1.2). */
function hasIt(request: Request, etag: string): boolean {
  const given = request.headers.get("if-none-match");
  return given !== null && (given.trim() === "*" || given.split(",").some((one) => one.trim().replace(/^W\//, "") === etag));
}

/** Answers with a calendar, or with "you have it" where that is so: programs ask every hour. */
export function calendarAnswer({ clock }: TownContext, request: Request, { name, secret }: Answer, events: readonly CalendarEvent[]): Response {
  const body = writeCalendar({ name, until: after(clock.now(), { days: AHEAD_DAYS }) }, events);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 32)}"`;
  const changed = events.reduce((latest, { changedAt }) => (changedAt > latest ? changedAt : latest), new Date(0));
  const headers = new Headers({ ETag: etag, "Cache-Control": secret ? "private, no-cache" : "public, max-age=300", ...(secret ? { "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer" } : {}) });
  if (events.length > 0) headers.set("Last-Modified", changed.toUTCString());
  if (hasIt(request, etag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", "text/calendar; charset=utf-8");
  headers.set("Content-Disposition", 'inline; filename="agenda.ics"');
  return new Response(body, { headers });
}
