import { Temporal } from "temporal-polyfill";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { dayIn } from "#app/platform/times/day.ts";
import { changeTimes } from "./changes/single-time.server.ts";
import { isShown, isTooFar, zoned } from "./domain/wall-time.ts";
import { isPastTheNight, moveForm } from "./forms.ts";
import { agendaMessages } from "./messages/index.ts";
import { eventRow } from "./writing.server.ts";

/** What was typed and why it cannot be. */
export interface MoveRefused {
  refused: string;
  recurrence: string;
  typed: { date: string; start: string; end: string };
}

/** Reads the form that moves one time of an event, and moves it. */
export async function moveTime(doing: Doing, item: ItemRecord, body: FormData, locale: Locale): Promise<MoveRefused | { ok: true } | "not-allowed"> {
  const { db, tenant, at } = doing;
  const text = (name: string) => {
    const given = body.get(name);
    return typeof given === "string" ? given.slice(0, 20) : "";
  };
  const typed = { date: text("date"), start: text("start"), end: text("end") };
  const form = await readForm(body, moveForm, { locale });
  const no = (refused: string): MoveRefused => ({ refused, recurrence: text("recurrence"), typed });
  if (!form.ok) return no(Object.values(form.reply.error ?? {}).flat()[0] ?? "");
  const texts = agendaMessages.in(locale, tenant.words[locale]).event.times.refused;
  const row = await eventRow(db, tenant.id, item.id);
  if (!row) return "not-allowed";
  const { recurrence, date, start, end } = form.value;
  const startsLocal = `${date}T${row.allDay ? "00:00" : start}`;
  if (isTooFar(date, dayIn(row.timeZone, at))) return no(texts.tooFar);
  if (!isShown(startsLocal, row.timeZone)) return no(texts.skippedHour);
  const begins = zoned(startsLocal, row.timeZone);
  if (begins.epochMilliseconds < at.getTime()) return no(texts.over);
  if (end !== undefined && isPastTheNight(start, end)) return no(texts.endsFirst);
  const lastDay = end === undefined || end > start ? date : Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  const minutes = row.allDay || end === undefined ? row.minutes : Math.round((zoned(`${lastDay}T${end}`, row.timeZone).epochMilliseconds - begins.epochMilliseconds) / 60_000);
  const result = await changeTimes(doing, item, { do: "move-time", recurrence, startsLocal, minutes });
  return result.ok ? { ok: true } : "not-allowed";
}
