import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { reachOf } from "#app/platform/impact/count.server.ts";
import { impactMessages } from "#app/platform/impact/messages/index.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { askedYear, yearNow } from "./asked-year.ts";
import { GoalsForm } from "./goals-form.tsx";
import { goalsPage, saveGoals } from "./save-goals.server.ts";

export const handle = onTown({ may: "town.configure" });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, locale, clock } = inTown(context);
  const { jaar, gedaan } = readAddress(request, askedYear);
  const year = jaar ?? yearNow(tenant.profile.timeZone, clock.now());
  return { year, values: await goalsPage(db, year), areas: (await reachOf(db)).map(({ id, name }) => ({ id, name })), done: gedaan === "ja", title: impactMessages.in(locale, tenant.words[locale]).goals.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const saved = await saveGoals(town, doing(town), request);
  if (!saved.ok) return data(saved, { status: 400 });
  town.changed();
  return redirect(`/beheer/cijfers/doelen?jaar=${saved.year}&gedaan=ja`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/beheer/cijfers/doelen", hidden: true }, matches);

export default function GoalsPage() {
  const { year, values, areas, done, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(impactMessages);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash>{texts.goals.saved}</Flash> : null}
        <Breadcrumbs label={texts.title} steps={[{ label: texts.title, href: `/beheer/cijfers?jaar=${year}` }]} />
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.goals.intro}</Paragraph>
      </Stack>
      <Container width="text" className="admin-start">
        <GoalsForm key={year} year={year} values={values} areas={areas} lastResult={answer?.reply} />
      </Container>
    </Stack>
  );
}
