import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { fromAnywhereOnTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button, ButtonLink, ConfirmButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { confirmByMail } from "../applications/apply-by-mail.server.ts";
import { applyRefusals, isRefusal } from "../applications/domain/refusals.ts";
import { eraseByMail } from "../applications/erase.server.ts";
import { mailAction } from "../applications/forms.ts";
import { applicationPath, openApplicationWord } from "../applications/link.server.ts";
import { applicationByMail } from "../applications/own.server.ts";
import { Standing, Written } from "../applications/ui/standing.tsx";
import { applyAgain, withdraw } from "../applications/withdraw.server.ts";
import { vacancyMessages } from "../messages/index.ts";
import { vacancyPaths } from "../paths.ts";

export const handle = fromAnywhereOnTown();

const done = ["sent", "backAgain", "withdrawn", "erased", ...applyRefusals] as const;
const asked = z.object({ gedaan: z.enum(done).optional().catch(undefined) });

/** @throws Response 404 for an address that nobody of ours wrote */
function idIn(tenantId: string, word: string | undefined): string {
  const id = openApplicationWord(tenantId, word ?? "");
  if (id === undefined) throw new Response(null, { status: 404 });
  return id;
}

/** Shows how it stands and changes nothing: programs that look at mail for somebody open every address in it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const town = inTown(context);
  const application = await applicationByMail(town, idIn(town.tenant.id, params["word"]));
  return { title: vacancyMessages.in(town.locale, town.tenant.words[town.locale]).apply.byMail.title, application: application ?? null, said: readAddress(request, asked).gedaan };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const town = inTown(context);
  const { db, tenant, locale, clock, requestId } = town;
  const id = idIn(tenant.id, params["word"]);
  const form = await readForm(request, mailAction, { locale });
  if (!form.ok) throw new Response(null, { status: 400 });
  const owner = { db, tenant, member: null, at: clock.now(), requestId };
  const to = (which: string, said: (typeof done)[number]) => redirect(`${applicationPath(tenant.id, which)}?gedaan=${said}`, 303);
  if (form.value.do === "confirm") {
    const confirmed = await confirmByMail(owner, id);
    if (confirmed.ok) return confirmed.id === null ? redirect(vacancyPaths.own, 303) : to(confirmed.id, "sent");
    return to(id, confirmed.reason === "gone" ? "closed" : confirmed.reason);
  }
  if (form.value.do === "withdraw") {
    await withdraw(owner, id);
    return to(id, "withdrawn");
  }
  if (form.value.do === "erase") {
    await eraseByMail(owner, id);
    return to(id, "erased");
  }
  const again = await applyAgain(owner, id);
  return to(id, again.ok ? "backAgain" : again.reason);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: vacancyPaths.feed, hidden: true }, matches);

export default function Application() {
  const { title, application, said } = useLoaderData<typeof loader>();
  const { apply, square } = useTexts(vacancyMessages);
  const texts = apply.byMail;
  const others = (
    <ButtonLink href={vacancyPaths.feed} look="secondary">
      {square.more}
    </ButtonLink>
  );
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{title}</Heading>
        {application === null ? (
          <>
            {said === "erased" ? <Flash>{texts.erased}</Flash> : null}
            <EmptyState title={texts.gone} icon="heart" action={others}>
              {texts.goneText}
            </EmptyState>
          </>
        ) : (
          <>
            {said && isRefusal(said) ? <Flash kind="warning">{said === "closed" && application.status === "unconfirmed" ? texts.closed : apply.form.refused[said]}</Flash> : null}
            {said && said !== "erased" && !isRefusal(said) && application.status !== "unconfirmed" ? <Flash>{apply.form[said]}</Flash> : null}
            {application.status === "unconfirmed" ? (
              <>
                <Paragraph lead>{texts.about(application.title, application.organisation || apply.people.somebody)}</Paragraph>
                <div>
                  <Paragraph>{apply.standing.yourText}</Paragraph>
                  <Written>{application.motivation}</Written>
                </div>
                <Paragraph>{texts.confirmText}</Paragraph>
                <Form method="post">
                  <Button name="do" value="confirm" wide>
                    {texts.confirm}
                  </Button>
                </Form>
              </>
            ) : (
              <Standing application={application} />
            )}
            <Form method="post">
              <ConfirmButton label={texts.erase} question={texts.eraseQuestion} confirm={texts.eraseConfirm} quiet name="do" value="erase" />
            </Form>
          </>
        )}
      </Stack>
    </Container>
  );
}
