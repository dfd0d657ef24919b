import type { ItemCard } from "#app/platform/content/card.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/card.tsx";
import { TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { itemTexts } from "./messages.ts";

type Spoken = Pick<ItemCard, "author" | "organisation" | "publishedAt" | "neighbourhoods">;

/**
 * Who says it, for whom and when. A civil servant is always seen to be one.
 * @param props `href` leads to the page of the person or organisation
 */
export function Byline({ item, size = "m", href }: { item: Spoken; size?: "s" | "m"; href?: string }) {
  const texts = useTexts(itemTexts);
  const { author, organisation, neighbourhoods, publishedAt } = item;
  const where = neighbourhoods.length > 0 ? neighbourhoods.join(", ") : texts.wholeTown;
  return (
    <div className="item-card__head">
      <Avatar name={organisation?.name ?? author.name} organisation={organisation !== null} size={size} />
      <div className="byline">
        <span className="byline__name">
          {href === undefined ? <span>{organisation?.name ?? author.name}</span> : <TextLink href={href} rel="nofollow">{organisation?.name ?? author.name}</TextLink>}
          {author.civilServantTitle === null ? null : (
            <Badge kind="official" icon="badge">
              {author.civilServantTitle || texts.civilServant}
            </Badge>
          )}
        </span>
        <span className="byline__where">
          {where} · <Time at={publishedAt} />
        </span>
      </div>
    </div>
  );
}
