import { Button, Heading, Link, Section, Text } from "@react-email/components";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Letter } from "./letter.ts";
import { mailFooters, mailInk, MailSheet, type MailLook } from "./mail-sheet.tsx";

export type { MailLook } from "./mail-sheet.tsx";

const instead: Record<Locale, string> = {
  nl: "Werkt de knop niet? Kopieer dan dit adres naar je browser:",
  en: "Does the button not work? Copy this address to your browser:",
};

/** Any letter in a town's look. */
export function TownMail({ letter, look, locale }: { letter: Letter; look: MailLook; locale: Locale }) {
  const ink = mailInk(look);
  const text = { ...ink.text.style, fontSize: "17px", lineHeight: "1.55", margin: "0 0 16px" };
  const small = { ...text, ...ink.soft.style, fontSize: "14px" };
  return (
    <MailSheet look={look} locale={locale} preview={letter.preview}>
      <Section className="edges" style={{ padding: "28px 32px 8px" }}>
        <Heading as="h1" className={ink.text.className} style={{ ...text, fontSize: "24px", lineHeight: "1.25" }}>
          {letter.heading}
        </Heading>
        {letter.paragraphs.map((paragraph, place) => (
          <Text key={place} className={ink.text.className} style={text}>
            {paragraph}
          </Text>
        ))}
        {letter.button ? (
          <Section style={{ margin: "8px 0 24px" }}>
            <Button href={letter.button.href} style={{ backgroundColor: look.primary, color: look.onPrimary, fontSize: "17px", fontWeight: 700, padding: "14px 24px", borderRadius: "8px" }}>
              {letter.button.label}
            </Button>
          </Section>
        ) : null}
        {letter.after.map((paragraph) => (
          <Text key={paragraph} className={ink.soft.className} style={small}>
            {paragraph}
          </Text>
        ))}
        {letter.links?.map(({ label, href }) => (
          <Text key={href} className={ink.soft.className} style={small}>
            <Link href={href} className={ink.link.className} style={{ ...ink.link.style, textDecoration: "underline" }}>
              {label}
            </Link>
          </Text>
        ))}
        {letter.button ? (
          <Text className={ink.soft.className} style={{ ...small, wordBreak: "break-all" }}>
            {instead[locale]}{" "}
            <Link href={letter.button.href} className={ink.text.className} style={ink.text.style}>
              {letter.button.href}
            </Link>
          </Text>
        ) : null}
      </Section>
    </MailSheet>
  );
}

/** The same letter for those who read mail as plain text. */
export function plainMail(letter: Letter, look: MailLook, locale: Locale): string {
  const button = letter.button ? [`${letter.button.label}:\n${letter.button.href}`] : [];
  const links = (letter.links ?? []).map(({ label, href }) => `${label}:\n${href}`);
  return [letter.heading, ...letter.paragraphs, ...button, ...letter.after, ...links, `-- \n${mailFooters[locale](look.town, look.municipality)}\n${look.origin}`].join("\n\n");
}
