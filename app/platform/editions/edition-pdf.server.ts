import { wholeDayWords } from "#app/lib/date-words.ts";
import { capital } from "#app/platform/i18n/words.ts";
import type { MailLook } from "#app/platform/mail/mail-sheet.tsx";
import { bylineOf } from "./byline.ts";
import type { EditionContent, EditionItem } from "./content.ts";
import { drawable } from "./drawable.server.ts";
import { headlineOf } from "./headline.ts";
import { editionMessages, type EditionMessages } from "./messages/index.ts";
import { EDGE, onPaper, PrintSheet, type Type } from "./print-sheet.server.ts";

/** A town's colours and address, as its mail has them. */
export type PrintLook = Pick<MailLook, "origin" | "primary" | "onPrimary">;

/** Large print: nothing that is to be read is smaller than 18 points, the lines at the foot of the page apart. */
const body: Type = { size: 18, colour: "#1c1c1c", lead: 6 };
const soft: Type = { size: 18, colour: "#444444", lead: 5 };
const itemTitle: Type = { size: 23, bold: true, colour: "#1c1c1c", lead: 4 };
const foot: Type = { size: 14, colour: "#1c1c1c" };
const BETWEEN = 24;
const BAND = 12;
/** Room above and below the words in the band that opens the first page. */
const AIR = 40;

type Line = [tag: "H3" | "P", text: string, type: Type, after: number];

function linesOf(item: EditionItem, content: EditionContent, texts: EditionMessages): Line[] {
  const { who, day, where } = bylineOf(item, content);
  const said = drawable(who) || texts.print.somebody;
  const excerpt = drawable(item.excerpt);
  const facts = drawable(item.lines.join(" · "));
  return [
    ["H3", drawable(item.title) || texts.print.untitled(said), itemTitle, 4],
    ["P", drawable(`${said} · ${day.replaceAll(" ", "\u00a0")} · ${where}`), soft, facts || excerpt ? 8 : 0],
    ...(facts ? [["P", facts, { ...body, bold: true }, excerpt ? 8 : 0] satisfies Line] : []),
    ...(excerpt ? [["P", excerpt, body, 0] satisfies Line] : []),
  ];
}

function roomFor(sheet: PrintSheet, lines: readonly Line[]): number {
  return lines.reduce((sum, [, text, type, after]) => sum + sheet.heightOf(text, type) + after, 0);
}

function writeHead(sheet: PrintSheet, { town, title, day }: { town: string; title: string; day: string }, { primary, onPrimary }: PrintLook): void {
  const lines: ["P" | "H1", string, Type, number][] = [
    ["P", town, { size: 20, bold: true, colour: onPrimary }, 14],
    ["H1", title, { size: 38, bold: true, colour: onPrimary, lead: 2 }, 8],
    ["P", day, { size: 20, colour: onPrimary }, 0],
  ];
  const room = lines.reduce((sum, [, text, type, after]) => sum + sheet.heightOf(text, type) + after, 0);
  sheet.fill(primary, 0, 0, sheet.width.page, room + 2 * AIR);
  sheet.y = AIR;
  for (const [tag, text, type, after] of lines) {
    sheet.write(tag, text, type);
    sheet.y += after;
  }
  sheet.y += AIR + BETWEEN;
}

function writeSections(sheet: PrintSheet, content: EditionContent, texts: EditionMessages, primary: string): void {
  const heading: Type = { size: 28, bold: true, colour: onPaper(primary), lead: 2 };
  for (const [index, { section, items, leftOut }] of content.sections.entries()) {
    const part = sheet.part("Sect");
    const title = drawable(texts.heading(section, content.neighbourhoods));
    const [first] = items;
    if (index > 0) sheet.y += BETWEEN / 2;
    // A heading at the foot of a page, without what it announces, is no help.
    sheet.keep(sheet.heightOf(title, heading) + BETWEEN + (first ? roomFor(sheet, linesOf(first, content, texts)) : 0));
    sheet.write("H2", title, heading, part);
    sheet.fill(primary, EDGE.left, sheet.y + 2, sheet.width.text, 3);
    sheet.y += BETWEEN - 4;
    for (const item of items) {
      const lines = linesOf(item, content, texts);
      sheet.keep(roomFor(sheet, lines));
      const article = sheet.part("Art", part);
      for (const [tag, text, type, after] of lines) {
        sheet.write(tag, text, type, article);
        sheet.y += after;
      }
      sheet.y += BETWEEN;
    }
    if (leftOut > 0) {
      const more = drawable(texts.leftOut(leftOut, content.town.name));
      sheet.keep(sheet.heightOf(more, body));
      sheet.write("P", more, { ...body, bold: true }, part);
      sheet.y += BETWEEN;
    }
  }
}

/** The address stands below every page; it is read aloud once, after the last words. */
function writeFeet(sheet: PrintSheet, texts: EditionMessages, { origin, primary }: PrintLook): void {
  const goTo = drawable(texts.print.goTo(new URL(origin).host));
  const y = sheet.height - EDGE.bottom + 36;
  sheet.eachPage((number, of) => {
    const page = drawable(texts.print.page(number, of));
    const pageWidth = sheet.widthOf(page, foot);
    const room = sheet.width.text - pageWidth - BETWEEN;
    const address: Type = { ...foot, bold: true, size: Math.min(foot.size, (foot.size * room) / sheet.widthOf(goTo, { ...foot, bold: true })) };
    sheet.fill(primary, EDGE.left, y - 14, sheet.width.text, 1.5);
    sheet.writeAt(goTo, address, { x: EDGE.left, y }, number === of ? "P" : undefined);
    sheet.writeAt(page, foot, { x: EDGE.left + sheet.width.text - pageWidth, y });
  });
}

/**
 * An edition in large print, for the noticeboard of a community centre: A4, tagged, in the town's colours, with the fonts that every
 * reader of PDF has. Made of the frozen content alone; it says nothing of who follows what.
 *
 * @param made when it says it was made; the same content, look and moment give the same bytes
 */
export function editionPdf(content: EditionContent, look: PrintLook, made: Date): Promise<Buffer> {
  const { locale, words, town, window, neighbourhoods } = content;
  const texts = editionMessages.in(locale, words);
  const day = drawable(wholeDayWords(new Date(window.until), { locale, timeZone: town.timeZone }));
  const head = { town: drawable(town.name), title: drawable(headlineOf(content).title), day: capital(day) };
  const sheet = new PrintSheet(
    { title: `${head.town}: ${head.title}, ${day}`, author: head.town, subject: drawable(texts.print.about(neighbourhoods)), lang: locale, made },
    (page) => page.fill(look.primary, 0, 0, page.width.page, BAND),
  );
  writeHead(sheet, head, look);
  writeSections(sheet, content, texts, look.primary);
  writeFeet(sheet, texts, look);
  return sheet.finish();
}
