import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { onPlatform } from "#app/platform/http/access.ts";
import { onOperatorsSite } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { jobFigures, parkedJobs, type JobFigure, type ParkedJob } from "#app/platform/jobs/figures.server.ts";
import { discardParked, retryParked } from "#app/platform/jobs/parked.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { adminLinks } from "../admin/admin-links.ts";
import { AdminTable } from "../admin/admin-table.tsx";
import { operatorTexts } from "./messages/index.ts";

export const handle = onPlatform("operator");
export const links = adminLinks;

const asked = z.object({ gedaan: z.enum(["retried", "discarded", "gone"]).optional().catch(undefined) });
const form = z.object({ do: z.enum(["retry", "discard"]), tenant: z.uuid(), job: z.uuid() });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale } = onOperatorsSite(context);
  const [figures, parked] = await Promise.all([jobFigures(), parkedJobs()]);
  return { figures, parked, done: readAddress(request, asked).gedaan, title: operatorTexts.in(locale, defaultWords[locale]).queue.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, clock, requestId, locale } = onOperatorsSite(context);
  if (actor.kind !== "operator") throw new Response(null, { status: 403 });
  const wish = await readForm(request, form, { locale });
  if (!wish.ok) throw new Response(null, { status: 400 });
  const { do: step, tenant: tenantId, job: jobId } = wish.value;
  const there = await (step === "retry" ? retryParked : discardParked)({ tenantId, jobId, operator: actor, at: clock.now(), requestId });
  return redirect(`/operator/wachtrij?gedaan=${there ? (step === "retry" ? "retried" : "discarded") : "gone"}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/operator/wachtrij", hidden: true }, matches);

export default function Queue() {
  const { figures, parked, title, done } = useLoaderData<typeof loader>();
  const { queue: texts, towns } = useTexts(operatorTexts);
  return (
    <Container className="page">
      <Stack gap="l">
        {done ? <Flash kind={done === "gone" ? "info" : "ok"}>{texts.done[done]}</Flash> : null}
        <TextLink href="/operator">{towns.title}</TextLink>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{texts.lead}</Paragraph>
        {figures.length === 0 ? <EmptyState title={texts.empty} icon="check">{texts.emptyText}</EmptyState> : <Figures figures={figures} />}
        <Heading level={2}>{texts.parked}</Heading>
        {parked.length === 0 ? <Paragraph>{texts.noneParked}</Paragraph> : null}
        <Stack as="ul" className="plain-list">
          {parked.map((job) => (
            <Parked key={job.id} job={job} />
          ))}
        </Stack>
      </Stack>
    </Container>
  );
}

/** A kind of work in words, or its own name when it has none here. */
function nameOf(kinds: Readonly<Record<string, string>>, name: string): string {
  return kinds[name] ?? name;
}

function Figures({ figures }: { figures: readonly JobFigure[] }) {
  const { queue: texts } = useTexts(operatorTexts);
  return (
    <AdminTable
      columns={[texts.kind, texts.waiting, texts.handed, texts.parkedCount, texts.oldest]}
      rows={figures.map(({ name, waiting, handed, parked, oldest }) => ({
        key: name,
        cells: [nameOf(texts.kinds, name), waiting, handed, parked, oldest ? <Time key="oldest" at={oldest} /> : "–"],
      }))}
    />
  );
}

function Parked({ job }: { job: ParkedJob }) {
  const { queue: texts } = useTexts(operatorTexts);
  return (
    <Card as="li">
      <Stack gap="s">
        <Heading level={3} look={4}>
          {nameOf(texts.kinds, job.name)} · {job.town}
        </Heading>
        <Paragraph>
          {texts.tried(job.attempts)} <Time at={job.parkedAt} />
        </Paragraph>
        {job.error ? <pre className="job-error">{job.error}</pre> : null}
        <Form method="post">
          <input type="hidden" name="tenant" value={job.tenantId} />
          <input type="hidden" name="job" value={job.id} />
          <Cluster>
            <Button look="secondary" small name="do" value="retry">
              {texts.retry}
            </Button>
            <ConfirmButton label={texts.discard} question={texts.discardQuestion} confirm={texts.discardConfirm} icon="bin" name="do" value="discard" />
          </Cluster>
        </Form>
      </Stack>
    </Card>
  );
}
