import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ownItems } from "#app/platform/content/own/own-items.server.ts";
import { OwnList } from "#app/platform/content/own/own-list.tsx";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";

export const handle = onTown("member");

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, member, tenant, locale } = asMember(context);
  return { own: await ownItems(db, member.accountId, "vacancy"), title: vacancyMessages.in(locale, tenant.words[locale]).module.own.title };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: vacancyPaths.own, hidden: true }, matches);

export default function Own() {
  const { own } = useLoaderData<typeof loader>();
  const { item, list } = useTexts(vacancyMessages);
  const write = (
    <Stack gap="m">
      <div>
        <ButtonLink href={vacancyPaths.write} icon="plus">
          {list.write}
        </ButtonLink>
      </div>
    </Stack>
  );
  return <OwnList items={own} paths={vacancyPaths} texts={item.own} write={write} />;
}
