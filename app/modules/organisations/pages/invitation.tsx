import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { answerInvitationForm } from "../forms.ts";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";
import { organisationBySlug } from "../queries.server.ts";
import { answerInvitation, invitationFor } from "../team/answer-invitation.server.ts";

export const handle = onTown("member");

/** @throws Response 404 when there is no such organisation */
async function asking({ context, params }: Pick<LoaderFunctionArgs, "context" | "params">) {
  const town = asMember(context);
  const organisation = await organisationBySlug(town.db, params["slug"] ?? "");
  if (!organisation) throw new Response(null, { status: 404 });
  return { town, organisation };
}

export async function loader(args: LoaderFunctionArgs) {
  const { town, organisation } = await asking(args);
  const { slug, name, id } = organisation;
  if (town.member.editorOf.includes(id)) return redirect(organisationPaths.page(slug), 303);
  const { invitation } = organisationMessages.in(town.locale, town.tenant.words[town.locale]);
  return { slug, name, title: invitation.title(name), open: (await invitationFor(town.db, town.member, id, town.clock.now())) ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const { town, organisation } = await asking(args);
  const wish = await readForm(args.request, answerInvitationForm, { locale: town.locale });
  if (!wish.ok) throw new Response(null, { status: 400 });
  const answered = await answerInvitation(doing(town), organisation, wish.value.do === "accept");
  if (answered === "not-allowed") throw new Response(null, { status: 403 });
  if (answered === "gone") return redirect(organisationPaths.invitation(organisation.slug), 303);
  town.changed();
  return redirect(`${organisationPaths.page(organisation.slug)}?gedaan=${answered}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: organisationPaths.invitation(page?.slug ?? ""), hidden: true }, matches);

export default function Invitation() {
  const { slug, name, title, open } = useLoaderData<typeof loader>();
  const { invitation: texts } = useTexts(organisationMessages);
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        {open ? (
          <>
            <Paragraph lead>{texts.lead(open.by, name)}</Paragraph>
            <Paragraph>{texts.text}</Paragraph>
            <Form method="post">
              <Cluster>
                <Button name="do" value="accept">
                  {texts.accept}
                </Button>
                <Button name="do" value="refuse" look="secondary">
                  {texts.refuse}
                </Button>
              </Cluster>
            </Form>
          </>
        ) : (
          <EmptyState title={texts.gone} icon="people">
            {texts.goneText}
          </EmptyState>
        )}
        <TextLink href={organisationPaths.page(slug)}>{texts.toPage(name)}</TextLink>
      </Stack>
    </Container>
  );
}
