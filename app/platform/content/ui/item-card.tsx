import type { ItemCard as Item } from "#app/platform/content/card.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Badge } from "#app/ui/card.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Photo } from "#app/ui/photo.tsx";
import type { CardLine } from "../kind.ts";
import { Byline } from "./byline.tsx";
import { itemTexts } from "./messages.ts";

/** When, where and the like: what somebody wants to know before they read on. */
export function CardLines({ lines }: { lines: readonly CardLine[] }) {
  return lines.length === 0 ? null : (
    <ul className="card-lines">
      {lines.map(({ icon, text }) => (
        <li key={text}>
          <Icon name={icon} /> {text}
        </li>
      ))}
    </ul>
  );
}

/** An item in a list. A plain anchor, because a page has many and a router's link costs more. */
export function ItemCard({ item, level = 2, eager = false }: { item: Item; level?: 2 | 3; eager?: boolean }) {
  const texts = useTexts(itemTexts);
  const Title = `h${level}` as const;
  const { photo, replyCount, thanksCount, badges, lines } = item;
  return (
    <article className={classNames("item-card", photo && "item-card--with-photo")}>
      {photo ? (
        <div className="item-card__photo">
          <Photo {...photo} cover eager={eager} sizes="(min-width: 44rem) 24rem, 100vw" />
        </div>
      ) : null}
      <div className="item-card__text">
        <Byline item={item} />
        <Title className="item-card__title">
          <a className="item-card__link" href={item.path}>
            {item.title}
          </a>
        </Title>
        <CardLines lines={lines} />
        {item.excerpt ? <p className="item-card__excerpt">{item.excerpt}</p> : null}
        <div className="item-card__foot">
          {badges.map((badge) => (
            <Badge key={badge} kind="accent">
              {badge}
            </Badge>
          ))}
          {replyCount > 0 ? (
            <span className="count">
              <Icon name="talk" /> {texts.replies(replyCount)}
            </span>
          ) : null}
          {thanksCount > 0 ? (
            <span className="count">
              <Icon name="heart" /> {texts.thanks(thanksCount)}
            </span>
          ) : null}
        </div>
      </div>
    </article>
  );
}
