import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { returnPath } from "#app/platform/identity/return-path.ts";
import { follow, isFollowing, nameOf, unfollow } from "#app/platform/notify/follow.server.ts";
import { notifyMessages } from "#app/platform/notify/messages/index.ts";
import { backWith, followAddress, followForm, targetFields, targetOf } from "#app/platform/notify/target.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";

export const handle = onTown("member");

/** Asks whoever comes from the log-in page, or from a link, whether they want to follow this; looking changes nothing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, member, locale } = asMember(context);
  const asked = readAddress(request, followAddress);
  const target = targetOf(asked);
  const name = target && (await nameOf(db, target));
  if (!target || name === undefined) throw new Response(null, { status: 404 });
  const texts = notifyMessages.in(locale, tenant.words[locale]).follow;
  const title = target.what === "search" ? texts.searchTitle(name) : texts.title(name);
  return { title, name, what: target.what, fields: targetFields(target), back: returnPath(asked.terug), follows: await isFollowing(db, member.accountId, target) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, tenant, member, locale, clock } = asMember(context);
  const form = await readForm(request, followForm, { locale });
  const target = form.ok ? targetOf(form.value) : undefined;
  if (!form.ok || !target) throw new Response(null, { status: 400 });
  const wanted = form.value.do === "follow";
  const back = returnPath(form.value.terug);
  const { accountId } = member;
  if (!wanted) await unfollow(db, { accountId, target });
  else {
    const done = await follow(db, { accountId, target, at: clock.now() });
    if (!done.ok) return data({ refused: notifyMessages.in(locale, tenant.words[locale]).follow.refused[done.reason] }, 400);
  }
  return redirect(backWith(back, wanted), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/volgen", hidden: true }, matches);

export default function Follow() {
  const { title, name, what, fields, back, follows } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { follow: texts } = useTexts(notifyMessages);
  const search = what === "search";
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        {answer ? <Alert kind="error" live>{answer.refused}</Alert> : null}
        <Paragraph lead>{follows ? texts.following : texts.question}</Paragraph>
        <Form method="post" action="/volgen">
          {Object.entries({ ...fields, terug: back }).map(([field, value]) => (
            <input key={field} type="hidden" name={field} value={value} />
          ))}
          <Button name="do" value={follows ? "unfollow" : "follow"} icon="bell">
            {follows ? (search ? texts.forget : texts.unfollow(name)) : search ? texts.save : texts.follow(name)}
          </Button>
        </Form>
        <TextLink href={back}>{texts.back}</TextLink>
      </Stack>
    </Container>
  );
}
