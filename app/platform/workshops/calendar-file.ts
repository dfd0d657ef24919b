import ICAL from "ical.js";

interface Appointment {
  /** Of the booking, so that a later file replaces an earlier one (RFC 5545, 3.8.4.7). */
  uid: string;
  sequence: number;
  isCancelled: boolean;
  title: string;
  text: string;
  place: string;
  url: string;
  startsAt: Date;
  endsAt: Date;
  organiser: { name: string; email: string };
  attendee: { name: string; email: string };
  at: Date;
}

/** An invitation to a workshop, or its end, for the calendar of whoever booked (RFC 5546, 3.2.2 and 3.2.5). Its times are in UTC. */
export function appointmentFile({ uid, sequence, isCancelled, title, text, place, url, startsAt, endsAt, organiser, attendee, at }: Appointment): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Samen//Workshops//NL");
  calendar.addPropertyWithValue("method", isCancelled ? "CANCEL" : "REQUEST");
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", uid);
  event.addPropertyWithValue("sequence", sequence);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(at, true));
  event.addPropertyWithValue("dtstart", ICAL.Time.fromJSDate(startsAt, true));
  event.addPropertyWithValue("dtend", ICAL.Time.fromJSDate(endsAt, true));
  event.addPropertyWithValue("summary", title);
  event.addPropertyWithValue("description", [text, url].filter(Boolean).join("\n\n"));
  event.addPropertyWithValue("location", place);
  event.addPropertyWithValue("url", url);
  event.addPropertyWithValue("status", isCancelled ? "CANCELLED" : "CONFIRMED");
  for (const [name, { name: said, email }] of [["organizer", organiser], ["attendee", attendee]] as const) {
    const property = event.addPropertyWithValue(name, `mailto:${email}`);
    property.setParameter("cn", said);
    if (name === "attendee") property.setParameter("partstat", isCancelled ? "DECLINED" : "ACCEPTED");
  }
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
