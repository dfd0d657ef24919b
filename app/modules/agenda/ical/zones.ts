import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";

/**
 * Europe/Amsterdam as it has been since 1996 (Directive 2000/84/EC): the last Sundays of March and October at one o'clock UTC.
 * RFC 5545 3.6.5.
 */
const AMSTERDAM = `BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE`.replaceAll("\n", "\r\n");

/** As from which year the rule above holds. */
const AMSTERDAM_SINCE = 1997;

/** How many years beyond those asked for are written down of a zone that has no rule here: programs look further ahead than lists here do. */
const YEARS_BEYOND = 10;

const offset = (text: string) => (text === "Z" ? "+0000" : text.replaceAll(":", "").slice(0, 5));

/** First and last year in which something is held in a zone. */
export interface Years {
  from: number;
  to: number;
}

/** Every change of a zone's clocks in some years, one observance each. */
function observances(timeZone: string, { from, to }: Years): string[] {
  const begin = Temporal.PlainDate.from({ year: from, month: 1, day: 1 }).toZonedDateTime(timeZone);
  const lines = ["BEGIN:STANDARD", `DTSTART:${from}0101T000000`, `TZOFFSETFROM:${offset(begin.offset)}`, `TZOFFSETTO:${offset(begin.offset)}`, "END:STANDARD"];
  for (let change = begin.getTimeZoneTransition("next"); change && change.year <= to + YEARS_BEYOND; change = change.getTimeZoneTransition("next")) {
    const before = change.subtract({ seconds: 1 });
    // DTSTART is in the time that was shown until then.
    const wall = change.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime().toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
    const kind = change.offsetNanoseconds > before.offsetNanoseconds ? "DAYLIGHT" : "STANDARD";
    lines.push(`BEGIN:${kind}`, `DTSTART:${wall}`, `TZOFFSETFROM:${offset(before.offset)}`, `TZOFFSETTO:${offset(change.offset)}`, `END:${kind}`);
  }
  return lines;
}

/** A zone as calendars carry it with them, complete for all that is held in it. */
export function zoneComponent(timeZone: string, years: Years): ICAL.Component {
  const byRule = timeZone === "Europe/Amsterdam" && years.from >= AMSTERDAM_SINCE;
  const text = byRule ? AMSTERDAM : ["BEGIN:VTIMEZONE", `TZID:${timeZone}`, ...observances(timeZone, years), "END:VTIMEZONE"].join("\r\n");
  return ICAL.Component.fromString(text);
}

/** Names that programs of Microsoft give to the zone of the Netherlands and its neighbours. */
const WINDOWS = new Set(["W. Europe Standard Time", "Romance Standard Time", "Central Europe Standard Time", "Central European Standard Time"]);

/** The IANA name behind a TZID as programs write it; undefined for one that nobody knows. */
export function knownZone(tzid: string): string | undefined {
  if (WINDOWS.has(tzid)) return "Europe/Amsterdam";
  // Some put a path of their own before the name.
  for (const name of [tzid, /([A-Z][A-Za-z_]+\/[A-Za-z_]+(\/[A-Za-z_]+)?)$/.exec(tzid)?.[1]]) {
    try {
      if (name !== undefined && name !== "") return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
    } catch {
      continue;
    }
  }
  return undefined;
}
