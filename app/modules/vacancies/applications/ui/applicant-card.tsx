import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Badge, Card } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { vacancyMessages } from "../../messages/index.ts";
import { outcomes, type Answer, type Outcome, type Status } from "../domain/statuses.ts";
import { AnswerForm } from "./answer-form.tsx";
import { Written } from "./standing.tsx";

/** Somebody who applied, in words. */
interface ApplicantInWords {
  id: string;
  name: string;
  status: Status;
  motivation: string;
  contact: { email: string; phone: string | null } | null;
  hasAccount: boolean;
  openedAt: Date;
  clock: string | null;
  late: boolean;
  note: string | null;
  answeredBy: string | null;
  outcome: Outcome | null;
  answers: { answer: Answer; note: string }[];
}

interface CardProps {
  person: ApplicantInWords;
  /** What was refused of the answers to this person. */
  refused?: { answer: string; reply: SubmissionResult };
}

/** Somebody who applied, and what can be answered. */
export function ApplicantCard({ person, refused }: CardProps) {
  const { apply } = useTexts(vacancyMessages);
  const texts = apply.people;
  const { id, name, status, motivation, contact, hasAccount, openedAt, clock, late, note, answeredBy, outcome, answers } = person;
  return (
    <Card>
      <Stack gap="m">
        <Cluster spread>
          <Heading level={2} look={4}>
            {name}
          </Heading>
          <Cluster>
            {hasAccount ? null : <Badge kind="quiet">{texts.byMail}</Badge>}
            <Badge kind={status === "chosen" ? "accent" : "plain"}>{outcome === null ? apply.statuses[status] : apply.outcomes[outcome]}</Badge>
          </Cluster>
        </Cluster>
        <Paragraph>
          {texts.since} <Time at={openedAt} />
          {clock === null ? null : <>. {late ? <strong>{clock}</strong> : clock}</>}.
        </Paragraph>
        <div>
          <Paragraph>{texts.wrote}</Paragraph>
          <Written>{motivation}</Written>
        </div>
        {contact === null ? <Paragraph>{texts.contactHidden}</Paragraph> : <Contact {...contact} />}
        {note === null ? null : (
          <div>
            <Paragraph>{answeredBy === null ? texts.answeredAlone : texts.answered(answeredBy)}</Paragraph>
            <Written>{note}</Written>
          </div>
        )}
        {answers.length === 0 ? null : (
          <div>
            {answers.map((each) => (
              <AnswerForm key={each.answer} application={id} seen={status} {...each} refused={refused?.answer === each.answer ? refused.reply : undefined} />
            ))}
          </div>
        )}
        {status === "chosen" ? <OutcomeButtons id={id} name={name} outcome={outcome} /> : null}
      </Stack>
    </Card>
  );
}

function Contact({ email, phone }: { email: string; phone: string | null }) {
  const { apply } = useTexts(vacancyMessages);
  return (
    <Paragraph>
      {apply.people.contact}{" "}
      <a className="utrecht-link utrecht-link--html-a" href={`mailto:${email}`}>
        {email}
      </a>
      {phone === null ? null : (
        <>
          {", "}
          <a className="utrecht-link utrecht-link--html-a" href={`tel:${phone.replace(/[^+0-9]/g, "")}`}>
            {phone}
          </a>
        </>
      )}
    </Paragraph>
  );
}

function OutcomeButtons({ id, name, outcome }: { id: string; name: string; outcome: Outcome | null }) {
  const { apply } = useTexts(vacancyMessages);
  return (
    <Form method="post">
      <input type="hidden" name="do" value="outcome" />
      <input type="hidden" name="application" value={id} />
      <Stack gap="s">
        <Paragraph>{apply.people.outcomeTitle(name)}</Paragraph>
        <Cluster>
          {outcomes
            .filter((each) => each !== outcome)
            .map((each) => (
              <Button key={each} name="outcome" value={each} look="secondary" small>
                {apply.outcomes[each]}
              </Button>
            ))}
        </Cluster>
      </Stack>
    </Form>
  );
}
