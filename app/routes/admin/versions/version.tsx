import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { momentWords } from "#app/lib/date-words.ts";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { whenChanged } from "#app/platform/tenancy/versions/history.server.ts";
import { lookBack, restoreTown } from "#app/platform/tenancy/versions/restore.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ConfirmButton } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Breadcrumbs } from "#app/ui/navigation.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { version as versionField } from "../forms.ts";
import { adminTexts } from "../messages/index.ts";
import { ChangesTable } from "./changes-table.tsx";
import { versionTexts } from "./messages/index.ts";
import { partName, shownChanges } from "./shown-changes.server.ts";

export const handle = onTown({ may: "town.configure" });

const backForm = z.object({ version: versionField });
const asked = z.coerce.number<string>().int().positive().max(2_000_000_000);

function gone(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  const { db, tenant, locale } = town;
  const to = asked.safeParse(params["version"]);
  const changes = to.success ? await lookBack(db, to.data) : undefined;
  const at = to.success ? await whenChanged(db, to.data + 1) : undefined;
  if (!changes || !at) throw gone();
  const { back } = versionTexts.in(locale, tenant.words[locale]);
  const when = momentWords(at, { locale, timeZone: tenant.profile.timeZone, now: town.clock.now() });
  return { to: to.data, parts: shownChanges(town, changes), version: (await readTownVersion(db)).version, title: back.title(when) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const texts = versionTexts.in(town.locale, town.tenant.words[town.locale]);
  const { conflict } = adminTexts.in(town.locale, town.tenant.words[town.locale]);
  const [to, reading] = [asked.safeParse(params["version"]), await readForm(request, backForm, { locale: town.locale })];
  if (!to.success) throw gone();
  if (!reading.ok) return data({ refused: conflict.again }, { status: 400 });
  const result = await restoreTown(doing(town), { to: to.data, version: reading.value.version });
  if (result.ok) {
    town.changed();
    return redirect("/beheer/versies?gedaan=terug", 303);
  }
  if (result.reason === "unknown-version") throw gone();
  return data({ refused: result.reason === "changed-meanwhile" ? conflict.again : texts.back.unfit(partName(town, result.part)) }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: `/beheer/versies/${page?.to ?? ""}`, hidden: true }, matches);

export default function Version() {
  const { parts, version, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(versionTexts);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {answer ? (
          <Alert kind="error" live>
            <Paragraph>{answer.refused}</Paragraph>
          </Alert>
        ) : null}
        <Breadcrumbs label={texts.title} steps={[{ label: texts.title, href: "/beheer/versies" }]} />
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{parts.length === 0 ? texts.back.same : texts.back.text}</Paragraph>
      </Stack>
      {parts.length === 0 ? null : (
        <>
          <ChangesTable parts={parts} heads={[texts.heads.is, texts.heads.becomes]} />
          <Form method="post">
            <input type="hidden" name="version" value={version} />
            <ConfirmButton label={texts.back.button} question={texts.back.question} confirm={texts.back.confirm} look="primary" />
          </Form>
        </>
      )}
    </Stack>
  );
}
