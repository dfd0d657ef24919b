import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ButtonLink, ConfirmButton } from "#app/ui/button.tsx";
import { Cluster } from "#app/ui/layout.tsx";
import { organisationMessages } from "../messages/index.ts";
import { organisationPaths } from "../paths.ts";

interface KeeperButtonsProps {
  slug: string;
  may: { edit: boolean; editors: boolean; end: boolean; moderate: boolean };
  /** Whether nobody saw it yet, so that ending it is the end. */
  unseen: boolean;
  days: number;
}

/** What those who keep a page, and those who look after the town, can do with it. */
export function KeeperButtons({ slug, may, unseen, days }: KeeperButtonsProps) {
  const { page: texts, ending } = useTexts(organisationMessages);
  if (!may.edit && !may.editors && !may.end && !may.moderate) return null;
  return (
    <Cluster>
      {may.edit ? (
        <ButtonLink href={organisationPaths.edit(slug)} look="secondary" small icon="pencil">
          {texts.edit}
        </ButtonLink>
      ) : null}
      {may.editors ? (
        <ButtonLink href={organisationPaths.editors(slug)} look="secondary" small icon="people">
          {texts.editors}
        </ButtonLink>
      ) : null}
      {may.moderate ? (
        <Form method="post">
          <Button name="do" value="moderate" look="secondary" small icon="eye">
            {texts.moderate}
          </Button>
        </Form>
      ) : null}
      {may.end ? (
        <Form method="post">
          <ConfirmButton label={ending.end} question={unseen ? ending.questionHeld : ending.question(days)} confirm={ending.confirm} quiet name="do" value="end" />
        </Form>
      ) : null}
    </Cluster>
  );
}
