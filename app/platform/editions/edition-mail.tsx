import { Heading, Img, Link, Section, Text } from "@react-email/components";
import { wholeDayWords } from "#app/lib/date-words.ts";
import { capital } from "#app/platform/i18n/words.ts";
import { mailInk, MailSheet, type MailLook } from "#app/platform/mail/mail-sheet.tsx";
import { bylineOf } from "./byline.ts";
import type { EditionContent, EditionItem, EditionSection } from "./content.ts";
import { headlineOf } from "./headline.ts";
import { itemsOf } from "./items.ts";
import { editionMessages } from "./messages/index.ts";

/** Where the links of an edition lead that are one resident's own; whole addresses. */
export interface EditionLinks {
  /** The edition as a web page. */
  page: string;
  preferences: string;
  unsubscribe: string;
}

interface Setting {
  content: EditionContent;
  look: MailLook;
}

/** Room that a photo has in the column, in pixels; twice that is sharp on any screen. */
const COLUMN = 496;

const underlined = { textDecoration: "underline", textDecorationThickness: "1px", textUnderlineOffset: "3px" };
const line = { margin: 0, lineHeight: "1.5", fontSize: "16px" };

function MailPhoto({ photo: { id, alt, width, height, widths }, origin }: { photo: NonNullable<EditionItem["photo"]>; origin: string }) {
  const sorted = [...widths].sort((one, other) => one - other);
  const fitting = sorted.find((each) => each >= COLUMN) ?? sorted.at(-1) ?? width;
  return <Img src={`${origin}/foto/${id}/${fitting}.jpg`} alt={alt} width={COLUMN} height={Math.round((COLUMN * height) / width)} style={{ width: "100%", height: "auto", borderRadius: "8px", margin: "0 0 14px" }} />;
}

function MailItem({ item, content, look }: { item: EditionItem } & Setting) {
  const texts = editionMessages.in(content.locale, content.words);
  const { text, soft, link } = mailInk(look);
  const { who, day, where, replies, thanks } = bylineOf(item, content);
  const warmth = [replies, thanks].filter((each) => each !== undefined).join(" · ");
  return (
    <Section style={{ padding: "20px 0 12px" }}>
      {item.photo ? <MailPhoto photo={item.photo} origin={look.origin} /> : null}
      <Heading as="h3" style={{ margin: "0 0 6px", fontSize: "21px", lineHeight: "1.3", fontWeight: 700 }}>
        <Link href={`${look.origin}${item.path}`} className={link.className} style={{ ...link.style, ...underlined }}>
          {item.title}
        </Link>
      </Heading>
      <Text className={soft.className} style={{ ...line, ...soft.style }}>
        {who} · {day} · {where}
      </Text>
      {item.lines.length > 0 ? (
        <Text className={text.className} style={{ ...line, ...text.style, margin: "8px 0 0", fontWeight: 700 }}>
          {item.lines.join(" · ")}
        </Text>
      ) : null}
      {item.excerpt ? (
        <Text className={text.className} style={{ ...text.style, margin: "10px 0 0", fontSize: "18px", lineHeight: "1.55" }}>
          {item.excerpt}
        </Text>
      ) : null}
      <Text className={soft.className} style={{ ...line, ...soft.style, margin: "10px 0 0" }}>
        {warmth ? (
          <>
            {warmth}
            <br />
          </>
        ) : null}
        {texts.why} {item.why.map(texts.because).join(" ")}
      </Text>
    </Section>
  );
}

function MailSection({ section: { section, items, leftOut }, content, look }: { section: EditionSection } & Setting) {
  const texts = editionMessages.in(content.locale, content.words);
  const { text, link } = mailInk(look);
  return (
    <Section className="edges" style={{ padding: "24px 32px 12px" }}>
      <Heading as="h2" className={`${text.className} bar`} style={{ ...text.style, margin: 0, fontSize: "24px", lineHeight: "1.25", borderBottom: `3px solid ${look.primary}`, paddingBottom: "8px" }}>
        {texts.heading(section, content.neighbourhoods)}
      </Heading>
      {items.map((item) => (
        <MailItem key={item.id} item={item} content={content} look={look} />
      ))}
      {leftOut > 0 ? (
        <Text style={{ margin: "14px 0 0", fontSize: "17px", lineHeight: "1.5" }}>
          <Link href={look.origin} className={link.className} style={{ ...link.style, ...underlined }}>
            {texts.leftOut(leftOut, look.town)}
          </Link>
        </Text>
      ) : null}
    </Section>
  );
}

/** An edition as mail, from what was kept of it: one column, big letters, in the town's look. */
export function EditionMail({ content, look, links }: Setting & { links: EditionLinks }) {
  const { locale, words, town, window, sections } = content;
  const texts = editionMessages.in(locale, words);
  const { title, preview } = headlineOf(content);
  const { text, soft, link } = mailInk(look);
  const away = (href: string, label: string) => (
    <Link href={href} className={link.className} style={{ ...link.style, ...underlined }}>
      {label}
    </Link>
  );
  return (
    <MailSheet
      look={look}
      locale={locale}
      preview={preview}
      footer={
        <Text className={soft.className} style={{ ...line, ...soft.style, lineHeight: "1.9", margin: "0 0 12px" }}>
          {texts.mail.reason(town.name)}
          <br />
          {away(links.preferences, texts.mail.preferences)}
          <br />
          {away(links.unsubscribe, texts.mail.unsubscribe)}
        </Text>
      }
    >
      <Section className="edges" style={{ padding: "28px 32px 4px" }}>
        <Heading as="h1" className={text.className} style={{ ...text.style, fontSize: "30px", lineHeight: "1.2", margin: "0 0 8px" }}>
          {title}
        </Heading>
        <Text className={soft.className} style={{ ...line, ...soft.style, fontSize: "17px" }}>
          {capital(wholeDayWords(new Date(window.until), { locale, timeZone: town.timeZone }))} · {texts.count(itemsOf(content).length)}
        </Text>
        <Text style={{ ...line, margin: "6px 0 0" }}>{away(links.page, texts.mail.asPage)}</Text>
      </Section>
      {sections.map((section) => (
        <MailSection key={section.section} section={section} content={content} look={look} />
      ))}
    </MailSheet>
  );
}
