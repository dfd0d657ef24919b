import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ownItems } from "#app/platform/content/own/own-items.server.ts";
import { OwnList } from "#app/platform/content/own/own-list.tsx";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { ownAction } from "../applications/forms.ts";
import { ownApplications } from "../applications/own.server.ts";
import { OwnApplications } from "../applications/ui/own-applications.tsx";
import { applyAgain, withdraw } from "../applications/withdraw.server.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";

export const handle = onTown("member");

const asked = z.object({ gedaan: z.enum(["withdrawn", "backAgain", "closed"]).optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { db, member, tenant, locale } = town;
  return {
    own: await ownItems(db, member.accountId, "vacancy"),
    applications: await ownApplications(town, member.accountId),
    said: readAddress(request, asked).gedaan,
    title: vacancyMessages.in(locale, tenant.words[locale]).module.own.title,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, tenant, member, locale, clock, requestId } = asMember(context);
  const form = await readForm(request, ownAction, { locale });
  if (!form.ok) throw new Response(null, { status: 400 });
  const owner = { db, tenant, accountId: member.accountId, at: clock.now(), requestId };
  const withdraws = form.value.do === "withdraw";
  const did = withdraws ? await withdraw(owner, form.value.application) : await applyAgain(owner, form.value.application);
  return redirect(`${vacancyPaths.own}?gedaan=${did ? (withdraws ? "withdrawn" : "backAgain") : "closed"}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: vacancyPaths.own, hidden: true }, matches);

export default function Own() {
  const { own, applications, said } = useLoaderData<typeof loader>();
  const { apply, item, list } = useTexts(vacancyMessages);
  const write = (
    <Stack gap="m">
      <OwnApplications applications={applications} said={said} />
      <Heading level={2}>{apply.mine.organise}</Heading>
      <div>
        <ButtonLink href={vacancyPaths.write} icon="plus">
          {list.write}
        </ButtonLink>
      </div>
    </Stack>
  );
  return <OwnList items={own} paths={vacancyPaths} texts={item.own} write={write} />;
}
