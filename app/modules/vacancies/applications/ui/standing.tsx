import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button, ConfirmButton } from "#app/ui/button.tsx";
import { Badge, Card } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Paragraph, TextLink } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { vacancyMessages } from "../../messages/index.ts";
import { vacancyPaths } from "../../paths.ts";
import type { OwnApplication } from "../own.server.ts";

/** A text of several paragraphs that somebody wrote, line breaks and all. */
export function Written({ children }: { children: string }) {
  return <blockquote className="application__words">{children}</blockquote>;
}

/** How it stands with what somebody applied for, in words, and what they can do with it. */
export function Standing({ application }: { application: OwnApplication }) {
  const { apply } = useTexts(vacancyMessages);
  const texts = apply.standing;
  const { id, title, path, organisation: name, status, answerBefore, motivation, note, sentAt, may } = application;
  const organisation = name || apply.people.somebody;
  const said = status === "open" ? (answerBefore === null ? texts.openLate(organisation) : texts.open(organisation, answerBefore)) : status === "talking" || status === "chosen" ? texts[status](organisation) : texts[status];
  return (
    <Card>
      <Stack gap="m">
        <Cluster spread>
          {path ? <TextLink href={path}>{title}</TextLink> : <strong>{title}</strong>}
          <Badge kind={status === "chosen" ? "accent" : "plain"}>{apply.statuses[status]}</Badge>
        </Cluster>
        <Paragraph>{said}</Paragraph>
        {note === null ? null : (
          <div>
            <Paragraph>{texts.note(organisation)}</Paragraph>
            <Written>{note}</Written>
          </div>
        )}
        {status === "declined" ? <TextLink href={vacancyPaths.feed}>{texts.more}</TextLink> : null}
        <div>
          <Paragraph>
            {texts.yourText} <Time at={sentAt} />
          </Paragraph>
          <Written>{motivation}</Written>
        </div>
        {may.withdraw || may.again ? (
          <Form method="post">
            <input type="hidden" name="application" value={id} />
            {may.withdraw ? (
              <ConfirmButton label={texts.withdraw} question={texts.withdrawQuestion} confirm={texts.withdrawConfirm} quiet name="do" value="withdraw" />
            ) : (
              <Button name="do" value="again" look="secondary" small>
                {texts.again}
              </Button>
            )}
          </Form>
        ) : null}
      </Stack>
    </Card>
  );
}
