import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { nameOf, unfollow } from "#app/platform/notify/follow.server.ts";
import { followedBy, type FollowedLine } from "#app/platform/notify/followed.server.ts";
import { notifyMessages } from "#app/platform/notify/messages/index.ts";
import { followAddress, followForm, targetFields, targetOf, targetWords } from "#app/platform/notify/target.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Cluster, Stack, VisuallyHidden } from "#app/ui/layout.tsx";
import { Heading, TextLink } from "#app/ui/text.tsx";
import { AccountPage } from "../account/account-page.tsx";

export const handle = onTown("member");

const HERE = "/account/volgen";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, member, locale } = asMember(context);
  const texts = notifyMessages.in(locale, tenant.words[locale]).following;
  // What was just let go of stands in the address, so that it can be taken back without scripts.
  const asked = followAddress.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const target = asked.success ? targetOf(asked.data) : undefined;
  const name = target && (await nameOf(db, target));
  const lines = await followedBy(db, tenant, member.accountId);
  return { title: texts.title, groups: targetWords.flatMap((what) => groupOf(what, lines)), gone: target && name !== undefined ? { fields: targetFields(target), name } : undefined };
}

function groupOf(what: (typeof targetWords)[number], lines: readonly FollowedLine[]) {
  const own = lines.filter(({ target }) => target.what === what);
  return own.length === 0 ? [] : [{ what, lines: own.map(({ target, ...line }) => ({ ...line, fields: targetFields(target) })) }];
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, member, locale } = asMember(context);
  const form = await readForm(request, followForm, { locale });
  const target = form.ok ? targetOf(form.value) : undefined;
  if (!target) throw new Response(null, { status: 400 });
  await unfollow(db, { accountId: member.accountId, target });
  return redirect(`${HERE}?${new URLSearchParams(targetFields(target)).toString()}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: HERE, hidden: true }, matches);

function Fields({ fields }: { fields: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
    </>
  );
}

export default function Following() {
  const { title, groups, gone } = useLoaderData<typeof loader>();
  const { following: texts } = useTexts(notifyMessages);
  return (
    <AccountPage title={title} lead={texts.lead} below>
      {gone ? (
        <Flash kind="info">
          {texts.stopped(gone.name)}
          <Form method="post" action="/volgen">
            <Fields fields={{ ...gone.fields, terug: HERE }} />
            <Button name="do" value="follow" look="secondary" small>
              {texts.undo}
            </Button>
          </Form>
        </Flash>
      ) : null}
      {groups.length === 0 ? (
        <EmptyState title={texts.empty} icon="bell">
          {texts.emptyText}
        </EmptyState>
      ) : null}
      {groups.map(({ what, lines }) => (
        <Stack as="section" gap="m" key={what}>
          <Heading level={2}>{texts.groups[what]}</Heading>
          <Stack as="ul" gap="s" className="plain-list">
            {lines.map(({ name, path, where, fields }) => (
              <li key={path}>
                <Cluster spread>
                  <span>
                    <TextLink href={path}>{name}</TextLink>
                    {where === null ? null : ` ${texts.inWhere(where)}`}
                  </span>
                  <Form method="post">
                    <Fields fields={fields} />
                    <Button name="do" value="unfollow" look="subtle" small>
                      <span aria-hidden="true">{texts.stop}</span>
                      <VisuallyHidden>{texts.stopThis(name)}</VisuallyHidden>
                    </Button>
                  </Form>
                </Cluster>
              </li>
            ))}
          </Stack>
        </Stack>
      ))}
    </AccountPage>
  );
}
