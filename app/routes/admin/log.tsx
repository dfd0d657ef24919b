import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { auditMessages } from "#app/platform/audit/messages/index.ts";
import { auditWish, deedWords, subjects } from "#app/platform/audit/deeds.ts";
import { auditPage } from "#app/platform/audit/read.server.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { AdminTable } from "./admin-table.tsx";

export const handle = onTown({ may: "town.manage-people" });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, locale } = inTown(context);
  const wish = readAddress(request, auditWish);
  const { lines, next } = await auditPage(db, tenant.profile.timeZone, wish);
  const same = { over: wish.over, wie: wish.wie, van: wish.van, tot: wish.tot };
  const query = (more: Record<string, string>) => new URLSearchParams(Object.entries({ ...same, ...more }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString();
  const texts = auditMessages.in(locale, tenant.words[locale]);
  return {
    lines: lines.map(({ id, at, actor, by, action }) => ({ id, at, by: by ?? (actor === "member" ? texts.gone : texts.actors[actor]), what: deedWords(action, texts) })),
    wish: same,
    more: next ? `/beheer/logboek?${query({ na: next })}` : null,
    file: `/beheer/logboek.csv?${query({})}`,
    title: texts.title,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/beheer/logboek", hidden: true }, matches);

export default function LogPage() {
  const { lines, wish, more, file } = useLoaderData<typeof loader>();
  const texts = useTexts(auditMessages);
  const about = subjects.map((value) => ({ value, label: texts.subjects[value] })).sort((one, other) => one.label.localeCompare(other.label));
  return (
    <Stack gap="l">
      <Stack gap="s">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      <Form method="get" className="admin-search">
        <Select field={{ id: "over", name: "over", key: `over-${wish.over ?? ""}`, defaultValue: wish.over ?? "" }} label={texts.subject} plainLabel empty={texts.everything} options={about} />
        <Select field={{ id: "wie", name: "wie", key: `wie-${wish.wie ?? ""}`, defaultValue: wish.wie ?? "" }} label={texts.who} plainLabel empty={texts.anybody} options={Object.entries(texts.actors).map(([value, label]) => ({ value, label }))} />
        <TextField field={{ id: "van", name: "van", key: `van-${wish.van ?? ""}`, defaultValue: wish.van ?? "" }} label={texts.from} type="date" plainLabel />
        <TextField field={{ id: "tot", name: "tot", key: `tot-${wish.tot ?? ""}`, defaultValue: wish.tot ?? "" }} label={texts.until} type="date" plainLabel />
        <Button look="secondary" icon="search">
          {texts.show}
        </Button>
      </Form>
      {lines.length === 0 ? (
        <EmptyState title={texts.none} icon="clock">
          {texts.noneText}
        </EmptyState>
      ) : (
        <>
          <AdminTable columns={[texts.heads.at, texts.heads.by, texts.heads.what]} rows={lines.map(({ id, at, by, what }) => ({ key: id, cells: [<Time key="at" at={at} />, by, what] }))} />
          <MoreLink href={more}>{texts.more}</MoreLink>
          <Paragraph>
            <TextLink href={file}>{texts.file}</TextLink>. {texts.fileHelp}
          </Paragraph>
        </>
      )}
    </Stack>
  );
}
