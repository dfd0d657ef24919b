import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from "@react-email/components";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Letter } from "./letter.ts";

export interface MailLook {
  town: string;
  municipality: string;
  origin: string;
  /** Background and text of the town's first colour, with enough contrast between them. */
  primary: string;
  onPrimary: string;
}

const footers: Record<Locale, (town: string, municipality: string) => string> = {
  nl: (town, municipality) => `Deze mail komt van ${town}, een site van ${municipality}.`,
  en: (town, municipality) => `This mail comes from ${town}, a site of ${municipality}.`,
};

const instead: Record<Locale, string> = {
  nl: "Werkt de knop niet? Kopieer dan dit adres naar je browser:",
  en: "Does the button not work? Copy this address to your browser:",
};

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const text = { fontSize: "17px", lineHeight: "1.55", color: "#1c1c1c", margin: "0 0 16px" };
const small = { ...text, fontSize: "14px", color: "#4a4a4a" };

/** Any letter in a town's look. Styles stand in attributes, since mail programs read no others. */
export function TownMail({ letter, look, locale }: { letter: Letter; look: MailLook; locale: Locale }) {
  return (
    <Html lang={locale}>
      <Head />
      <Preview>{letter.preview}</Preview>
      <Body style={{ backgroundColor: "#f3f3f1", fontFamily: font, margin: 0, padding: "24px 0" }}>
        <Container style={{ backgroundColor: "#ffffff", maxWidth: "560px", borderRadius: "8px", overflow: "hidden" }}>
          <Section style={{ backgroundColor: look.primary, padding: "20px 32px" }}>
            <Link href={look.origin} style={{ color: look.onPrimary, fontSize: "20px", fontWeight: 700, textDecoration: "none" }}>
              {look.town}
            </Link>
          </Section>
          <Section style={{ padding: "28px 32px 8px" }}>
            <Heading as="h1" style={{ fontSize: "24px", lineHeight: "1.25", color: "#1c1c1c", margin: "0 0 16px" }}>
              {letter.heading}
            </Heading>
            {letter.paragraphs.map((paragraph) => (
              <Text key={paragraph} style={text}>
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
              <Text key={paragraph} style={small}>
                {paragraph}
              </Text>
            ))}
            {letter.button ? (
              <Text style={{ ...small, wordBreak: "break-all" }}>
                {instead[locale]} <Link href={letter.button.href} style={{ color: "#1c1c1c" }}>{letter.button.href}</Link>
              </Text>
            ) : null}
          </Section>
          <Hr style={{ borderColor: "#e2e2de", margin: "0 32px" }} />
          <Section style={{ padding: "12px 32px 20px" }}>
            <Text style={{ ...small, margin: 0 }}>{footers[locale](look.town, look.municipality)}</Text>
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

/** The same letter for those who read mail as plain text. */
export function plainMail(letter: Letter, look: MailLook, locale: Locale): string {
  const button = letter.button ? [`${letter.button.label}:\n${letter.button.href}`] : [];
  return [letter.heading, ...letter.paragraphs, ...button, ...letter.after, `-- \n${footers[locale](look.town, look.municipality)}\n${look.origin}`].join("\n\n");
}
