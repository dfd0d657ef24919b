import { Body, Container, Head, Hr, Html, Link, Preview, Section, Text } from "@react-email/components";
import type { ReactNode } from "react";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { readable } from "#app/platform/theme/colour.ts";

export interface MailLook {
  town: string;
  /** Who stands behind the site; null for the platform itself. */
  municipality: string | null;
  origin: string;
  /** Background and text of the town's first colour, with enough contrast between them. */
  primary: string;
  onPrimary: string;
}

export const mailFooters: Record<Locale, (town: string, municipality: string | null) => string> = {
  nl: (town, municipality) => (municipality === null ? `Deze mail komt van ${town}, het buurtplatform voor gemeenten.` : `Deze mail komt van ${town}, een site van ${municipality}.`),
  en: (town, municipality) => (municipality === null ? `This mail comes from ${town}, the neighbourhood platform for municipalities.` : `This mail comes from ${town}, a site of ${municipality}.`),
};

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const light = { ground: "#f3f3f1", sheet: "#ffffff", ink: "#1c1c1c", soft: "#4a4a4a", rule: "#e2e2de" };
const dark = { ground: "#141414", sheet: "#1f1f1f", ink: "#f4f4f2", soft: "#cacac6", rule: "#45453f" };

const inks = new Map<string, string>();

/** A town's colour as words or line on a sheet; kept, because finding it costs more than writing the mail and towns have few colours. */
function inkOn(sheet: typeof light, primary: string, contrast: number): string {
  const key = `${sheet.sheet} ${primary} ${contrast}`;
  const known = inks.get(key);
  if (known) return known;
  const found = readable(primary, [sheet.sheet], contrast) ?? sheet.ink;
  inks.set(key, found);
  return found;
}

/** What mail programs read: a style in the attribute, and the name by which the dark sheet finds it. */
interface Ink {
  className: string;
  style: { color: string };
}

/** Colours of words on the sheet. */
export function mailInk({ primary }: Pick<MailLook, "primary">): Record<"text" | "soft" | "link", Ink> {
  return {
    text: { className: "ink", style: { color: light.ink } },
    soft: { className: "soft", style: { color: light.soft } },
    link: { className: "link", style: { color: inkOn(light, primary, 4.5) } },
  };
}

/** Programs that read no styles keep the light sheet and its wide edges, or turn the colours round themselves. */
function sheetStyles(primary: string): string {
  const colours: Record<string, string> = {
    ground: `background-color:${dark.ground}`,
    sheet: `background-color:${dark.sheet}`,
    ink: `color:${dark.ink}`,
    soft: `color:${dark.soft}`,
    link: `color:${inkOn(dark, primary, 6)}`,
    bar: `border-color:${inkOn(dark, primary, 3)}`,
    rule: `border-color:${dark.rule}`,
  };
  const rules = Object.entries(colours).map(([name, colour]) => `.${name}{${colour} !important}`);
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (max-width:480px){.edges{padding-left:20px !important;padding-right:20px !important}}@media (prefers-color-scheme:dark){${rules.join("")}}`;
}

interface SheetProps {
  look: MailLook;
  locale: Locale;
  /** The line that mail programs show beside the subject. */
  preview: string;
  /** Above the line that says where the mail comes from. */
  footer?: ReactNode;
  children: ReactNode;
}

/** The paper that every mail of a town is written on: its name above, where it comes from below. Styles stand in attributes, since mail programs hardly read others. */
export function MailSheet({ look, locale, preview, footer, children }: SheetProps) {
  const { soft } = mailInk(look);
  return (
    <Html lang={locale}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{sheetStyles(look.primary)}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body className="ground" style={{ backgroundColor: light.ground, fontFamily: font, margin: 0, padding: 0 }}>
        <Section className="ground" style={{ backgroundColor: light.ground, padding: "24px 0" }}>
          <Container className="sheet" style={{ backgroundColor: light.sheet, maxWidth: "560px", borderRadius: "8px", overflow: "hidden", wordBreak: "break-word" }}>
            <Section className="edges" style={{ backgroundColor: look.primary, padding: "20px 32px" }}>
              <Link href={look.origin} style={{ color: look.onPrimary, fontSize: "20px", fontWeight: 700, textDecoration: "none" }}>
                {look.town}
              </Link>
            </Section>
            {children}
            <Hr className="rule" style={{ borderColor: light.rule, margin: "0 32px", width: "auto" }} />
            <Section className="edges" style={{ padding: "12px 32px 20px" }}>
              {footer}
              <Text className={soft.className} style={{ ...soft.style, fontSize: "14px", lineHeight: "1.55", margin: 0 }}>
                {mailFooters[locale](look.town, look.municipality)}
              </Text>
            </Section>
          </Container>
        </Section>
      </Body>
    </Html>
  );
}
