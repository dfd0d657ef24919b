import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSubmit } from "@remix-run/react";
import { z } from "zod";
import { onTown } from "#app/platform/http/access.ts";
import { asMember, doing, inTown } from "#app/platform/http/context.server.ts";
import { readAddress } from "#app/platform/http/query.server.ts";
import { pageMeta } from "#app/platform/site/page-meta.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert, Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Badge } from "#app/ui/card.tsx";
import { Cluster, Container, Stack, VisuallyHidden } from "#app/ui/layout.tsx";
import { SortableRows } from "#app/ui/sortable.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { homePage, saveHome } from "./save-home.server.ts";
import { siteTexts } from "./messages/index.ts";
import { MoveButtons } from "./move-buttons.tsx";
import { NoteForm } from "./note-form.tsx";

export const handle = onTown({ may: "town.configure" });

const asked = z.object({ gedaan: z.enum(["moved", "saved"]).optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const town = inTown(context);
  return { ...(await homePage(town)), done: readAddress(request, asked).gedaan, title: siteTexts.in(town.locale, town.tenant.words[town.locale]).home.title };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const town = asMember(context);
  const saved = await saveHome(town, doing(town), request);
  if (!saved.ok) return data(saved, { status: saved.refused ? 409 : 400 });
  town.changed();
  return redirect(`/beheer/startpagina?gedaan=${saved.done}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ title: page?.title ?? "", path: "/beheer/startpagina", hidden: true }, matches);

export default function HomePage() {
  const { blocks, note, version, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { home: texts, done: said, drag } = useTexts(siteTexts);
  const submit = useSubmit();
  const rows = blocks.map(({ block, name, shown }, place) => ({
    key: block,
    content: (
      <>
        <div className="admin-row__about">
          <Cluster gap="s">
            <Heading level={2} look={3}>
              {name}
            </Heading>
            {shown ? null : <Badge>{texts.hidden}</Badge>}
          </Cluster>
        </div>
        <Form method="post">
          <input type="hidden" name="key" value={block} />
          <input type="hidden" name="version" value={version} />
          <Cluster gap="s">
            <Button name="do" value={shown ? "hide" : "show"} look="secondary" small>
              {shown ? texts.hide : texts.show}
              <VisuallyHidden> {name}</VisuallyHidden>
            </Button>
            <MoveButtons name={name} isFirst={place === 0} isLast={place === blocks.length - 1} />
          </Cluster>
        </Form>
      </>
    ),
  }));
  return (
    <Stack gap="l">
      <Stack gap="s">
        {done && !answer ? <Flash>{said[done]}</Flash> : null}
        {answer?.refused ? (
          <Alert kind="error" live>
            <Paragraph>{answer.refused}</Paragraph>
          </Alert>
        ) : null}
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.intro}</Paragraph>
        <Paragraph>{drag}</Paragraph>
      </Stack>
      <SortableRows rows={rows} onMove={(key, before) => submit({ do: "drop", key, before: before ?? "", version: String(version) }, { method: "post" })} />
      <Container width="text" className="admin-start">
        <Stack as="section" gap="s">
          <Heading level={2}>
            {texts.note}
            <VisuallyHidden>, {texts.title}</VisuallyHidden>
          </Heading>
          <Paragraph>{texts.noteIntro}</Paragraph>
          <NoteForm key={version} note={note} version={version} lastResult={answer?.reply} />
        </Stack>
      </Container>
    </Stack>
  );
}
