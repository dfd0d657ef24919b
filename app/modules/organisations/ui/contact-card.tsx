import { useTexts } from "#app/platform/site/use-site.ts";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { organisationMessages } from "../messages/index.ts";
import type { Stretch } from "../opening-hours.ts";

interface ContactCardProps {
  website: string | null;
  email: string | null;
  phone: string | null;
  address: string | null;
  hours: readonly Stretch[];
  hoursNote: string | null;
}

/** How one reaches an organisation, and when somebody is there; nothing at all where nothing is known. */
export function ContactCard({ website, email, phone, address, hours, hoursNote }: ContactCardProps) {
  const { contact: texts, weekdays: names } = useTexts(organisationMessages);
  const reachable = website ?? email ?? phone ?? address;
  if (reachable === null && hours.length === 0 && hoursNote === null) return null;
  return (
    <Card as="section" tone="tint">
      <Stack gap="l">
        {reachable === null ? null : (
          <Stack gap="s">
            <Heading level={2} look={3}>
              {texts.title}
            </Heading>
            <ul className="link-list">
              {phone ? (
                <li>
                  <Icon name="talk" /> <TextLink href={`tel:${phone.replace(/[^+0-9]/g, "")}`}>{texts.call(phone)}</TextLink>
                </li>
              ) : null}
              {email ? (
                <li>
                  <Icon name="mail" /> <TextLink href={`mailto:${email}`}>{email}</TextLink>
                </li>
              ) : null}
              {website ? (
                <li>
                  <Icon name="globe" /> <TextLink href={website}>{new URL(website).host.replace(/^www\./, "")}</TextLink>
                </li>
              ) : null}
              {address ? (
                <li>
                  <Icon name="place" /> {address}
                </li>
              ) : null}
            </ul>
          </Stack>
        )}
        {hours.length > 0 || hoursNote ? (
          <Stack gap="s">
            <Heading level={2} look={3}>
              {texts.hours}
            </Heading>
            {hours.length > 0 ? (
              <dl className="hours">
                {hours.map(({ from, until, opens, closes }) => (
                  <div key={from} className="hours__line">
                    <dt>{from === until ? names[from] : texts.days(names[from], names[until])}</dt>
                    <dd>{texts.times(opens, closes)}</dd>
                  </div>
                ))}
              </dl>
            ) : null}
            {hoursNote ? <p>{hoursNote}</p> : null}
          </Stack>
        ) : null}
      </Stack>
    </Card>
  );
}
