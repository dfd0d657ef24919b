import { stringify } from "csv-stringify/sync";
import { wholeDayWords } from "#app/lib/date-words.ts";
import { numberWords } from "#app/lib/number-words.ts";
import { drawable } from "#app/platform/editions/drawable.server.ts";
import { EDGE, onPaper, PrintSheet, type Type } from "#app/platform/editions/print-sheet.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { Reach } from "./count.server.ts";
import { reached, type FigureOfYear } from "./figures.ts";
import { impactMessages } from "./messages/index.ts";

interface Council {
  tenant: Tenant;
  locale: Locale;
  year: number;
  figures: readonly FigureOfYear[];
  reach: readonly Reach[];
  now: Date;
}

/** A figure as people write it, with its unit; at most one decimal. */
export function figureWords(value: number | null, unit: string | null, none: string, locale: Locale): string {
  if (value === null) return none;
  const number = numberWords(Math.round(value * 10) / 10, locale);
  return unit === "%" ? `${number}%` : unit === null ? number : `${number} ${unit}`;
}

/** Names of the months, in words. */
export function monthNames(locale: Locale): string[] {
  const words = new Intl.DateTimeFormat(locale === "nl" ? "nl-NL" : "en-GB", { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => words.format(new Date(Date.UTC(2026, index, 1))));
}

const roundedTo = (value: number | null): number | string => (value === null ? "" : Math.round(value * 10) / 10);

/** The figures of a year as a file (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
export function councilCsv({ tenant, locale, year, figures, reach }: Council): string {
  const texts = impactMessages.in(locale, tenant.words[locale]);
  const head = [texts.heads.figure, texts.heads.year(year), texts.heads.before(year), texts.heads.goal, ...monthNames(locale)];
  const rows = figures.map(({ figure, year: value, before, goal, months }) => {
    const { name, unit } = texts.names[figure];
    return [unit === null ? name : `${name} (${unit})`, roundedTo(value), roundedTo(before), roundedTo(goal), ...months.map(roundedTo)];
  });
  const areas = reach.map(({ name, members, households }) => [name, members, households ?? "", households ? roundedTo((100 * members) / households) : ""]);
  const { area, members, households, share } = texts.reachHeads;
  return stringify([head, ...rows, [], [area, members, households, share], ...areas], { bom: true, record_delimiter: "windows", escape_formulas: true });
}

const title: Type = { size: 26, bold: true, colour: "#1c1c1c", lead: 3 };
const body: Type = { size: 12, colour: "#1c1c1c", lead: 4 };
const soft: Type = { size: 11, colour: "#444444", lead: 4 };
const foot: Type = { size: 10, colour: "#444444" };

/** The figures of a year on paper, for the council: A4, tagged, every figure in words. The same figures and moment give the same bytes. */
export function councilPdf({ tenant, locale, year, figures, reach, now }: Council): Promise<Buffer> {
  const texts = impactMessages.in(locale, tenant.words[locale]);
  const { name: site, theme, timeZone } = tenant.profile;
  const heading: Type = { size: 15, bold: true, colour: onPaper(theme.colours.primary), lead: 3 };
  const head = drawable(texts.council.title(site, year));
  const sheet = new PrintSheet({ title: head, author: drawable(tenant.profile.municipality), subject: texts.council.subject, lang: locale, made: now }, (page) => page.fill(theme.colours.primary, 0, 0, page.width.page, 10));
  const write = (tag: "H1" | "H2" | "P", text: string, type: Type, after: number) => {
    sheet.keep(sheet.heightOf(text, type) + after);
    sheet.write(tag, text, type);
    sheet.y += after;
  };
  sheet.y = EDGE.top;
  write("H1", head, title, 4);
  write("P", drawable(texts.council.made(wholeDayWords(now, { locale, timeZone }))), soft, 20);
  const names = monthNames(locale);
  for (const { figure, year: value, before, goal, months } of figures) {
    const { name, what, unit } = texts.names[figure];
    const said = (each: number | null) => figureWords(each, unit, texts.none, locale);
    const share = reached({ figure, year: value, goal });
    const byMonth = months.flatMap((each, index) => (each === null ? [] : [`${names[index] ?? ""} ${said(each)}`])).join(", ");
    sheet.keep(110);
    write("H2", drawable(name), heading, 2);
    write("P", drawable(what), soft, 4);
    write("P", drawable(texts.council.line(year, said(value), year - 1, said(before))), { ...body, bold: true }, 2);
    if (goal !== null && share !== null) write("P", drawable(texts.council.goal(said(goal), share)), body, 2);
    if (byMonth !== "") write("P", drawable(`${texts.council.months}: ${byMonth}.`), soft, 0);
    sheet.y += 16;
  }
  sheet.keep(80);
  write("H2", drawable(texts.reach), heading, 2);
  write("P", drawable(texts.reachIntro), soft, 6);
  for (const { name, members, households } of reach) {
    const share = households ? `, ${texts.reachHeads.share.toLowerCase()} ${figureWords((100 * members) / households, null, texts.none, locale)}` : "";
    write("P", drawable(`${name}: ${numberWords(members, locale)}${share}.`), body, 2);
  }
  sheet.y += 12;
  sheet.keep(120);
  write("H2", drawable(texts.method), heading, 4);
  for (const paragraph of texts.methodText) write("P", drawable(paragraph), soft, 6);
  sheet.eachPage((number, of) => sheet.writeAt(drawable(texts.council.page(number, of)), foot, { x: EDGE.left, y: sheet.height - EDGE.bottom + 36 }));
  return sheet.finish();
}
