import type { SubmissionResult } from "@conform-to/react";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { answerClaimForm } from "../forms.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";
import { answerClaim, openClaims, type OpenClaim } from "../team/claim.server.ts";

export const handle = onTown({ may: "desk.read" });

const asked = z.object({ gedaan: z.enum(["grant", "refuse"]).optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = asMember(context);
  const { claims } = organisationMessages.in(town.locale, town.tenant.words[town.locale]);
  return { title: claims.title, open: await openClaims(town), done: readAddress(request, asked).gedaan };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const body = (await readBody(request)) ?? new FormData();
  const form = await readForm(body, answerClaimForm, { locale: town.locale });
  const about = body.get("claim");
  if (!form.ok) return data({ reply: form.reply, about: typeof about === "string" ? about : "", gone: false }, 400);
  const { claim, do: step, answer } = form.value;
  if (!(await answerClaim(doing(town), claim, { grant: step === "grant", answer: answer ?? null }))) return data({ reply: undefined, about: claim, gone: true }, 409);
  town.changed();
  return redirect(`${organisationPaths.claims}?gedaan=${step}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: organisationPaths.claims, hidden: true }, matches);

export default function Claims() {
  const { title, open, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { claims: texts } = useTexts(organisationMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        {done && !answer ? <Flash>{texts.done[done]}</Flash> : null}
        {answer?.gone ? <Alert kind="warning">{texts.gone}</Alert> : null}
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.lead}</Paragraph>
        {open.length === 0 ? (
          <EmptyState title={texts.empty} icon="people">
            {texts.emptyText}
          </EmptyState>
        ) : (
          <Stack as="ul" gap="m" className="plain-list">
            {open.map((claim) => (
              <li key={claim.id}>
                <AskedClaim claim={claim} lastResult={answer?.about === claim.id ? answer.reply : undefined} />
              </li>
            ))}
          </Stack>
        )}
      </Stack>
    </Container>
  );
}

function AskedClaim({ claim, lastResult }: { claim: Omit<OpenClaim, "createdAt"> & { createdAt: Date }; lastResult?: SubmissionResult }) {
  const { claims: texts } = useTexts(organisationMessages);
  const { id, name, email, organisation, slug, note, createdAt } = claim;
  const [form, fields] = useAppForm(answerClaimForm, lastResult, { claim: id }, { id: `aanvraag-${id}` });
  return (
    <Card as="section">
      <Stack gap="m">
        <Heading level={2} look={3}>
          {texts.wants(name, organisation)}
        </Heading>
        <p className="quiet">
          {email} · <Time at={createdAt} /> · <TextLink href={organisationPaths.page(slug)}>{organisation}</TextLink>
        </p>
        <p className="utrecht-paragraph as-typed">{note}</p>
        <AppForm form={form} labels={{ answer: texts.answer }}>
          <input type="hidden" name="claim" value={id} />
          <TextField field={fields.answer} label={texts.answer} description={texts.answerHelp} plainLabel autoComplete="off" />
          <Cluster>
            <Button name="do" value="grant">
              {texts.grant(name)}
            </Button>
            <Button name="do" value="refuse" look="secondary">
              {texts.refuse}
            </Button>
          </Cluster>
        </AppForm>
      </Stack>
    </Card>
  );
}
