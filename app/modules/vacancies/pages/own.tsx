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
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { applyRefusals } from "../applications/domain/refusals.ts";
import { ownAction } from "../applications/forms.ts";
import { ownApplications } from "../applications/own.server.ts";
import { OwnApplications } from "../applications/ui/own-applications.tsx";
import { applyAgain, withdraw } from "../applications/withdraw.server.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";

export const handle = onTown("member");

const done = ["withdrawn", "backAgain", ...applyRefusals] as const;
type Said = (typeof done)[number];
const asked = z.object({ gedaan: z.enum(done).optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { db, member, tenant, locale } = town;
  return {
    own: await ownItems(db, member.accountId, "vacancy"),
    applications: await ownApplications(town, member.accountId),
    editor: member.editorOf.length > 0,
    said: readAddress(request, asked).gedaan,
    title: vacancyMessages.in(locale, tenant.words[locale]).module.own.title,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, tenant, member, locale, clock, requestId } = asMember(context);
  const form = await readForm(request, ownAction, { locale });
  if (!form.ok) throw new Response(null, { status: 400 });
  const owner = { db, tenant, member, at: clock.now(), requestId };
  const to = (said: Said) => redirect(`${vacancyPaths.own}?gedaan=${said}`, 303);
  if (form.value.do === "withdraw") return to((await withdraw(owner, form.value.application)) ? "withdrawn" : "closed");
  const again = await applyAgain(owner, form.value.application);
  return to(again.ok ? "backAgain" : again.reason);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: vacancyPaths.own, hidden: true }, matches);

export default function Own() {
  const { own, applications, said, editor, title } = useLoaderData<typeof loader>();
  const { apply, item, list } = useTexts(vacancyMessages);
  const applied = <OwnApplications applications={applications} said={said} />;
  const write = (
    <div>
      <ButtonLink href={vacancyPaths.write} icon="plus">
        {list.write}
      </ButtonLink>
    </div>
  );
  const looksFor = (
    <Stack gap="m">
      <Heading level={2}>{apply.mine.organise}</Heading>
      {write}
    </Stack>
  );
  // Most people look for nobody themselves: for them this page is about what they applied for.
  if (own.length === 0) {
    return (
      <Container width="text" className="page">
        <Stack gap="l">
          <Heading level={1}>{title}</Heading>
          {applied}
          {editor ? looksFor : null}
        </Stack>
      </Container>
    );
  }
  return (
    <OwnList
      items={own}
      paths={vacancyPaths}
      texts={{ ...item.own, title }}
      write={
        <Stack gap="l">
          {applied}
          {looksFor}
        </Stack>
      }
    />
  );
}
