import { withPreview, type Letter, type LetterSetting, type MailTemplate } from "#app/platform/mail/letter.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { statementTexts, type StatementTexts } from "./messages/index.ts";
import type { SaidStatement } from "./say-statement.ts";

type Say<Props> = (props: Props, texts: StatementTexts, setting: LetterSetting) => Letter;

function inBoth<Props>(name: string, say: Say<Props>): MailTemplate<Props> {
  const letter = (locale: Locale) => (props: Props, setting: LetterSetting) => say(props, statementTexts.in(locale, setting.words), setting);
  return { name, letter: { nl: letter("nl"), en: letter("en") } };
}

interface Told {
  name: string;
  /** What was decided with one press: of the text, and of its author. */
  statements: readonly SaidStatement[];
  automatic: boolean;
  objectable: boolean;
  /** Whether something is asked of them. */
  asked: boolean;
  href: string;
}

const isSaid = (sentence: string | null): sentence is string => sentence !== null;

/** The statement of reasons, to the author of what was restricted (DSA, art. 17). */
export const statementLetter: MailTemplate<Told> = inBoth("moderation.statement", ({ name, statements, automatic, objectable, asked, href }, { mail }, { town }) => {
  const [first] = statements;
  const reasons = first ? [first.rule, first.facts, first.found, first.who] : [];
  const ways = first ? [first.object, first.otherWays] : [];
  return withPreview({
    subject: `${automatic ? mail.subject.hold : mail.subject.one} · ${town}`,
    heading: mail.hello(name),
    paragraphs: [automatic ? mail.introAutomatic : mail.intro, ...(first ? [first.about] : []), ...statements.flatMap(({ what, until }) => [[what, until].filter(isSaid).join(" ")]), ...reasons.filter(isSaid)],
    button: { label: objectable ? mail.read : mail.readHold, href },
    after: [...ways, objectable && !asked ? mail.noReply : null].filter(isSaid),
  });
});

interface Shown {
  name: string;
  title: string;
  href: string;
}

/** To whoever waited until somebody looked: it is there. */
export const placedLetter: MailTemplate<Shown> = inBoth("moderation.placed", ({ name, title, href }, { mail }) =>
  withPreview({ subject: mail.subject.placed, heading: mail.hello(name), paragraphs: [mail.placed(title)], button: { label: mail.look, href }, after: [] }),
);

/** To whoever's text was taken out of sight and stands there again. */
export const backLetter: MailTemplate<Shown> = inBoth("moderation.back", ({ name, title, href }, { mail, titles }) =>
  withPreview({ subject: titles.restore, heading: mail.hello(name), paragraphs: [mail.back(title)], button: { label: mail.look, href }, after: [] }),
);

/** To somebody who may write again. */
export const unmutedLetter: MailTemplate<{ name: string; href: string }> = inBoth("moderation.unmuted", ({ name, href }, { mail }) =>
  withPreview({ subject: mail.unmuted, heading: mail.hello(name), paragraphs: [mail.unmutedText], button: { label: mail.unmutedLook, href }, after: [] }),
);
