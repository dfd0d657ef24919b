import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSubmit } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { moduleName } from "#app/platform/modules/module-name.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { menuEntries } from "#app/platform/tenancy/menu/entries.server.ts";
import { moveInMenu } from "#app/platform/tenancy/menu/move-in-menu.server.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Badge, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { SortableRows } from "#app/ui/sortable.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { adminTexts } from "../messages/index.ts";
import { menuMove } from "./forms.ts";
import { siteTexts } from "./messages/index.ts";
import { MoveButtons } from "./move-buttons.tsx";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.literal("moved").optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, tenant, locale } = inTown(context);
  const texts = siteTexts.in(locale, tenant.words[locale]);
  const lines = (await menuEntries(db, tenant.id)).flatMap((line) => {
    if ("page" in line) return [{ key: line.entry, name: line.page.title, isPage: true, isDraft: !line.page.published }];
    const { module, allowed, enabled } = line.choice;
    return allowed && enabled && module.navigation ? [{ key: line.entry, name: moduleName(tenant, module, locale), isPage: false, isDraft: false }] : [];
  });
  return { lines, version: (await readTownVersion(db)).version, done: readAddress(request, asked).gedaan, title: texts.menu.title };
}

/** A step counts among what the menu shows. */
function isShown(tenant: ReturnType<typeof inTown>["tenant"]): (entry: string) => boolean {
  return (entry) => {
    const module = entry.startsWith("module.") ? tenant.modules.get(entry.slice("module.".length)) : undefined;
    return module === undefined ? entry.startsWith("page.") : module.allowed && module.enabled;
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const again = adminTexts.in(town.locale, town.tenant.words[town.locale]).conflict.again;
  const reading = await readForm(request, menuMove, { locale: town.locale });
  if (!reading.ok) return data({ refused: again }, { status: 400 });
  const { do: step, key, before, version } = reading.value;
  const result = await moveInMenu(doing(town), { entry: key, to: step === "drop" ? { before: before || null } : step, among: isShown(town.tenant), version });
  if (!result.ok) return data({ refused: again }, { status: 409 });
  town.changed();
  return redirect("/beheer/menu?gedaan=moved", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/beheer/menu", hidden: true }, matches);

export default function MenuPage() {
  const { lines, version, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { menu: texts, done: said, drag } = useTexts(siteTexts);
  const submit = useSubmit();
  const rows = lines.map(({ key, name, isPage, isDraft }, place) => ({
    key,
    content: (
      <>
        <div className="admin-row__about">
          <Cluster gap="s">
            <Heading level={2} look={3}>
              {name}
            </Heading>
            {isPage ? <Badge>{texts.page}</Badge> : null}
            {isDraft ? <Badge>{texts.draft}</Badge> : null}
          </Cluster>
        </div>
        <Form method="post">
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="version" value={version} />
          <Cluster gap="s">
            <MoveButtons name={name} isFirst={place === 0} isLast={place === lines.length - 1} />
          </Cluster>
        </Form>
      </>
    ),
  }));
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash>{said[done]}</Flash> : null}
        {answer ? (
          <Alert kind="error" live>
            <Paragraph>{answer.refused}</Paragraph>
          </Alert>
        ) : null}
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        {lines.length > 1 ? <Paragraph>{drag}</Paragraph> : null}
      </Stack>
      {lines.length === 0 ? (
        <EmptyState title={texts.empty} icon="menu">
          {texts.emptyText}
        </EmptyState>
      ) : (
        <SortableRows rows={rows} onMove={(key, before) => submit({ do: "drop", key, before: before ?? "", version: String(version) }, { method: "post" })} />
      )}
      <Cluster>
        <ButtonLink href="/beheer/paginas/nieuw" look="secondary" icon="pencil">
          {texts.addPage}
        </ButtonLink>
        <ButtonLink href="/beheer/onderdelen" look="subtle" icon="settings">
          {texts.modules}
        </ButtonLink>
      </Cluster>
    </Stack>
  );
}
