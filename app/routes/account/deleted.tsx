import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { accountMessages } from "#app/platform/identity/messages/index.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { AccountPage } from "./account-page.tsx";
import { textsOf } from "./texts.server.ts";

export const handle = onTown("everyone");

export function loader({ context }: LoaderFunctionArgs) {
  return { title: textsOf(inTown(context)).remove.doneTitle };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/account-verwijderd", hidden: true }, matches);

export default function Deleted() {
  const { remove: texts } = useTexts(accountMessages);
  return (
    <AccountPage title={texts.doneTitle} lead={texts.done}>
      <ButtonLink href="/">{texts.home}</ButtonLink>
    </AccountPage>
  );
}
