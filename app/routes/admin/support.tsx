import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { momentWords } from "#app/lib/date-words.ts";
import { deedWords } from "#app/platform/audit/deeds.ts";
import { auditMessages } from "#app/platform/audit/messages/index.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { supportMessages } from "#app/platform/support/messages/index.ts";
import { answerSupport, endSupport, supportLines, type SupportLine } from "#app/platform/support/support.server.ts";
import { supportAction, supportPath } from "#app/platform/support/support.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { Badge, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";

export const handle = onTown({ may: "town.let-in" });

const asked = z.object({ gedaan: z.enum(["grant", "refuse", "end", "gone"]).optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, locale, clock } = asMember(context);
  const lines = await supportLines(db, tenant.id, clock.now());
  return { lines, done: readAddress(request, asked).gedaan, title: supportMessages.in(locale, tenant.words[locale]).title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const reading = await readForm(request, supportAction, { locale: town.locale });
  if (!reading.ok) throw new Response(null, { status: 400 });
  const { do: step, id } = reading.value;
  const done = step === "end" ? await endSupport(doing(town), id) : await answerSupport(doing(town), id, step === "grant");
  return redirect(`${supportPath}?gedaan=${done ? step : "gone"}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: supportPath, hidden: true }, matches);

export default function SupportPage() {
  const { lines, done } = useLoaderData<typeof loader>();
  const texts = useTexts(supportMessages);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done ? <Flash kind={done === "gone" ? "info" : "ok"}>{texts.done[done]}</Flash> : null}
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      {lines.length === 0 ? <EmptyState title={texts.none} icon="lock" /> : null}
      <ul className="admin-rows">
        {lines.map((line) => (
          <SupportRow key={line.id} line={line} />
        ))}
      </ul>
    </Stack>
  );
}

function SupportRow({ line: { id, operator, reason, hours, status, askedAt, answeredBy, endsAt, done } }: { line: SupportLine }) {
  const texts = useTexts(supportMessages);
  const deeds = useTexts(auditMessages);
  const setting = useUiSetting();
  return (
    <li className="admin-row">
      <div className="admin-row__about">
        <Cluster gap="s">
          <strong>{texts.asks(operator)}</strong>
          <Badge kind={status === "granted" ? "accent" : "plain"}>{texts.statuses[status]}</Badge>
        </Cluster>
        <p className="as-typed">{reason}</p>
        <p className="admin-row__help">
          <Time at={askedAt} />. {status === "granted" && endsAt ? texts.until(momentWords(endsAt, setting)) : texts.hours(hours)} {answeredBy ? texts.by(answeredBy) : ""}
        </p>
        {status === "granted" || status === "ended" ? (
          <details>
            <summary>{texts.did}</summary>
            {done.length === 0 ? <p>{texts.nothing}</p> : null}
            <ul className="admin-lines">
              {done.map(({ action, at }) => (
                <li key={`${action} ${at.toISOString()}`}>
                  <Time at={at} />: {deedWords(action, deeds)}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      {status === "asked" || status === "granted" ? (
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Cluster gap="s">
            {status === "asked" ? (
              <>
                <ConfirmButton label={texts.grant} question={texts.grantQuestion} confirm={texts.grantConfirm} look="primary" name="do" value="grant" />
                <Button look="secondary" small name="do" value="refuse">
                  {texts.refuse}
                </Button>
              </>
            ) : (
              <Button look="danger" small name="do" value="end">
                {texts.end}
              </Button>
            )}
          </Cluster>
        </Form>
      ) : null}
    </li>
  );
}
