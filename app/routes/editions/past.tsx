import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { editionMessages } from "#app/platform/editions/messages/index.ts";
import { pastEditions } from "#app/platform/editions/past.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { EmptyState } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { AccountPage } from "../account/account-page.tsx";

export const handle = onTown("member");

const HERE = "/account/wijkblad/eerder";
const PAGE = 20;
const asked = z.object({ na: cursorSchema.optional() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, member, locale } = asMember(context);
  const { na } = readAddress(request, asked);
  const texts = editionMessages.in(locale, tenant.words[locale]).past;
  return { title: na ? texts.olderTitle : texts.title, ...(await pastEditions(db, member.accountId, { after: na, size: PAGE })) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: HERE, hidden: true }, matches);

export default function PastEditions() {
  const { title, editions, next } = useLoaderData<typeof loader>();
  const texts = useTexts(editionMessages);
  return (
    <AccountPage title={title} lead={texts.past.lead} below>
      {editions.length === 0 ? (
        <EmptyState title={texts.past.empty} icon="mail">
          {texts.past.emptyText}
        </EmptyState>
      ) : (
        <Stack as="ul" gap="m" className="plain-list">
          {editions.map((edition) => (
            <li key={edition.path}>
              <TextLink href={edition.path}>{edition.title}</TextLink>
              <div className="quiet">
                <Time at={edition.at} show="day" /> · {texts.count(edition.items)}
              </div>
            </li>
          ))}
        </Stack>
      )}
      <MoreLink href={next ? `${HERE}?na=${next}` : null}>{texts.past.older}</MoreLink>
    </AccountPage>
  );
}
