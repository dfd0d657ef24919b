import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { momentWords } from "#app/lib/date-words.ts";
import { auditMessages } from "#app/platform/audit/messages/index.ts";
import { deedWords } from "#app/platform/audit/deeds.ts";
import { onTown } from "#app/platform/http/access.ts";
import { inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { townHistory } from "#app/platform/tenancy/versions/history.server.ts";
import { Flash } from "#app/ui/alert.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Stack, VisuallyHidden } from "#app/ui/layout.tsx";
import { MoreLink } from "#app/ui/navigation.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { ChangesTable } from "./changes-table.tsx";
import { versionTexts } from "./messages/index.ts";
import { shownChanges } from "./shown-changes.server.ts";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ na: z.coerce.number<string>().int().positive().max(2_000_000_000).optional().catch(undefined), gedaan: z.literal("terug").optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { db, tenant, locale } = town;
  const { na, gedaan } = readAddress(request, asked);
  const { changes, next } = await townHistory(db, na);
  const deeds = auditMessages.in(locale, tenant.words[locale]);
  return {
    lines: changes.map(({ version, at, by, action, changes: parts }) => ({ version, at, by, what: deedWords(action, deeds), parts: shownChanges(town, parts) })),
    more: next === null ? null : `/beheer/versies?na=${next}`,
    done: gedaan === "terug",
    title: versionTexts.in(locale, tenant.words[locale]).title,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ title: data?.title ?? "", path: "/beheer/versies", hidden: true }, matches);

export default function Versions() {
  const { lines, more, done } = useLoaderData<typeof loader>();
  const texts = useTexts(versionTexts);
  const setting = useUiSetting();
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done ? <Flash>{texts.done}</Flash> : null}
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
      </Stack>
      {lines.length === 0 ? (
        <EmptyState title={texts.none} icon="clock">
          {texts.noneText}
        </EmptyState>
      ) : (
        <ol className="admin-rows">
          {lines.map(({ version, at, by, what, parts }) => (
            <li key={version} className="admin-row">
              <div className="admin-row__about">
                <Heading level={2} look={3}>
                  {what}
                </Heading>
                <p className="admin-row__help">
                  <Time at={at} />, {texts.by(by ?? texts.gone)}
                </p>
                {parts.length === 0 ? (
                  <Paragraph>{texts.unchanged}</Paragraph>
                ) : (
                  <details className="unfold">
                    <summary>
                      {texts.changed}
                      <VisuallyHidden>, {momentWords(at, setting)}</VisuallyHidden>
                    </summary>
                    <ChangesTable parts={parts} heads={[texts.heads.was, texts.heads.became]} />
                  </details>
                )}
              </div>
              <TextLink href={`/beheer/versies/${version - 1}`}>
                {texts.short}
                <VisuallyHidden>: {texts.look(momentWords(at, setting))}</VisuallyHidden>
              </TextLink>
            </li>
          ))}
        </ol>
      )}
      <MoreLink href={more}>{texts.more}</MoreLink>
    </Stack>
  );
}
