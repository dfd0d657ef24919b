import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wholeDayWords } from "#app/lib/date-words.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { ForWriters } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { claimForm } from "../forms.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";
import { organisationBySlug } from "../queries.server.ts";
import { claimOrganisation, hasEditors, waitsSince } from "../team/claim.server.ts";

export const handle = onTown("member");

/** @throws Response 404 when there is no such organisation, or it has people who keep it already */
async function unkept({ context, params }: Pick<LoaderFunctionArgs, "context" | "params">) {
  const town = asMember(context);
  const organisation = await organisationBySlug(town.db, params["slug"] ?? "");
  if (!organisation || (await hasEditors(town.db, town.tenant.id, organisation.id))) throw new Response(null, { status: 404 });
  return { town, organisation };
}

export async function loader(args: LoaderFunctionArgs) {
  const { town, organisation } = await unkept(args);
  const { claim } = organisationMessages.in(town.locale, town.tenant.words[town.locale]);
  const since = await waitsSince(town.db, organisation.id, town.member.accountId);
  const day = since && wholeDayWords(since, { locale: town.locale, timeZone: town.tenant.profile.timeZone });
  return { slug: organisation.slug, title: claim.title(organisation.name), email: town.member.email, asked: day ? claim.askedOn(day) : null };
}

export async function action(args: ActionFunctionArgs) {
  const town = asMember(args.context);
  const organisation = await organisationBySlug(town.db, args.params["slug"] ?? "");
  if (!organisation) throw new Response(null, { status: 404 });
  // Sent twice, the first time made them its keeper.
  if (town.member.editorOf.includes(organisation.id)) return redirect(`${organisationPaths.page(organisation.slug)}?gedaan=granted`, 303);
  const { claim } = organisationMessages.in(town.locale, town.tenant.words[town.locale]);
  const body = (await readBody(args.request)) ?? new FormData();
  const form = await readForm(body, claimForm, { locale: town.locale });
  if (!form.ok) return data({ reply: form.reply }, 400);
  const claimed = await claimOrganisation(doing(town), organisation, form.value.note);
  if (!claimed.ok) return data({ reply: typedForm(body, claimForm, { note: [claim.refusedForm[claimed.reason]] }) }, { "has-editors": 409, "not-allowed": 403, "too-many": 429 }[claimed.reason]);
  town.changed();
  return redirect(`${organisationPaths.page(organisation.slug)}?gedaan=${claimed.what}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: organisationPaths.claim(page?.slug ?? ""), hidden: true }, matches);

export default function Claim() {
  const { slug, title, email, asked } = useLoaderData<typeof loader>();
  const { claim: texts } = useTexts(organisationMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.lead}</Paragraph>
        {asked === null ? (
          <>
            <Paragraph>
              {texts.how(email)} <TextLink href="/account/e-mail">{texts.change}</TextLink>
            </Paragraph>
            <ForWriters>
              <ClaimForm slug={slug} />
            </ForWriters>
          </>
        ) : (
          <>
            <Alert kind="info">{asked}</Alert>
            <TextLink href={organisationPaths.page(slug)}>{texts.cancel}</TextLink>
          </>
        )}
      </Stack>
    </Container>
  );
}

function ClaimForm({ slug }: { slug: string }) {
  const answer = useActionData<typeof action>();
  const { claim: texts } = useTexts(organisationMessages);
  const [form, fields] = useAppForm(claimForm, answer?.reply);
  return (
    <AppForm form={form} labels={{ note: texts.note }}>
      <TextArea field={fields.note} label={texts.note} description={texts.noteHelp} rows={4} count />
      <Cluster>
        <Button>{texts.send}</Button>
        <ButtonLink href={organisationPaths.page(slug)} look="subtle">
          {texts.cancel}
        </ButtonLink>
      </Cluster>
    </AppForm>
  );
}
