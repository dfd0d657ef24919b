import { wholeDayWords } from "#app/lib/date-words.ts";
import { capital } from "#app/platform/i18n/words.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/card.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Photo } from "#app/ui/photo.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { bylineOf } from "../byline.ts";
import type { EditionContent, EditionItem, EditionSection } from "../content.ts";
import { headlineOf } from "../headline.ts";
import { itemsOf } from "../items.ts";
import { editionMessages } from "../messages/index.ts";

const LINK = "utrecht-link utrecht-link--html-a";

function Item({ item, content, eager }: { item: EditionItem; content: EditionContent; eager: boolean }) {
  const texts = editionMessages.in(content.locale, content.words);
  const { name, role, day, where, replies, thanks } = bylineOf(item, content);
  return (
    <article className={classNames("item-card", item.photo && "item-card--with-photo")}>
      {item.photo ? (
        <div className="item-card__photo">
          <Photo {...item.photo} cover eager={eager} sizes="(min-width: 44rem) 24rem, 100vw" />
        </div>
      ) : null}
      <div className="item-card__text">
        <div className="item-card__head">
          <Avatar name={name} organisation={item.by.organisation} />
          <div className="byline">
            <span className="byline__name">
              <span>{name}</span>
              {role === undefined ? null : (
                <Badge kind="official" icon="badge">
                  {role}
                </Badge>
              )}
            </span>
            <span className="byline__where">
              {where} · <time dateTime={item.publishedAt}>{day}</time>
            </span>
          </div>
        </div>
        <h3 className="item-card__title">
          <a className="item-card__link" href={item.path}>
            {item.title}
          </a>
        </h3>
        {item.lines.length > 0 ? <p className="item-card__lines">{item.lines.join(" · ")}</p> : null}
        {item.excerpt ? <p className="item-card__excerpt">{item.excerpt}</p> : null}
        <div className="item-card__foot">
          {replies ? (
            <span className="count">
              <Icon name="talk" /> {replies}
            </span>
          ) : null}
          {thanks ? (
            <span className="count">
              <Icon name="heart" /> {thanks}
            </span>
          ) : null}
          <span>
            {texts.why} {item.why.map(texts.because).join(" ")}
          </span>
        </div>
      </div>
    </article>
  );
}

function Section({ section: { section, items, leftOut }, content, first }: { section: EditionSection; content: EditionContent; first: boolean }) {
  const texts = editionMessages.in(content.locale, content.words);
  return (
    <section id={section} aria-labelledby={`${section}-title`}>
      <Stack gap="l">
        <Heading level={2} id={`${section}-title`}>
          {texts.heading(section, content.neighbourhoods)}
        </Heading>
        <ul className="item-list">
          {items.map((item, index) => (
            <li key={item.id}>
              <Item item={item} content={content} eager={first && index === 0} />
            </li>
          ))}
        </ul>
        {leftOut > 0 ? (
          <p>
            <a className={LINK} href="/">
              {texts.leftOut(leftOut, content.town.name)}
            </a>
          </p>
        ) : null}
      </Stack>
    </section>
  );
}

/** Where the page leads beside its items; what a visitor has no business with is left out. */
export interface EditionPageLinks {
  /** The same edition in large print. */
  print?: string;
  preferences?: string;
}

/** An edition as a web page, from what was kept of it. It says its own language, which need not be the visitor's. */
export function EditionPage({ content, links = {} }: { content: EditionContent; links?: EditionPageLinks }) {
  const { locale, words, town, window, neighbourhoods, sections } = content;
  const texts = editionMessages.in(locale, words);
  const day = wholeDayWords(new Date(window.until), { locale, timeZone: town.timeZone });
  return (
    <div lang={locale} className="edition">
      <Stack gap="xl">
        <Stack as="header" gap="m">
          <Heading level={1}>{headlineOf(content).title}</Heading>
          <Paragraph lead>
            <time dateTime={window.until}>{capital(day)}</time> · {texts.count(itemsOf(content).length)}
          </Paragraph>
          {sections.length > 1 ? (
            <nav aria-label={texts.page.parts}>
              <Cluster as="ul">
                {sections.map(({ section, items }) => (
                  <li key={section}>
                    <a className={LINK} href={`#${section}`}>
                      {texts.heading(section, neighbourhoods)}
                    </a>{" "}
                    ({items.length})
                  </li>
                ))}
              </Cluster>
            </nav>
          ) : null}
        </Stack>
        {sections.map((section, index) => (
          <Section key={section.section} section={section} content={content} first={index === 0} />
        ))}
        {links.print || links.preferences ? (
          <Cluster as="footer" gap="l">
            {links.print ? (
              <a className={LINK} href={links.print}>
                {texts.page.print}
              </a>
            ) : null}
            {links.preferences ? (
              <a className={LINK} href={links.preferences}>
                {texts.mail.preferences}
              </a>
            ) : null}
          </Cluster>
        ) : null}
      </Stack>
    </div>
  );
}
