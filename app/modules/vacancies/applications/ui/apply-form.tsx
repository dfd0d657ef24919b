import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { ForWriters } from "#app/platform/moderation/ui/restriction-notice.tsx";
import { CoachedTextArea } from "#app/platform/plain-language/ui/coached-text-area.tsx";
import { useTexts, useTown } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Badge, Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { DraftNotice, ForgetDraft } from "#app/ui/form/draft-notice.tsx";
import type { FieldLike } from "#app/ui/form/field.tsx";
import { HiddenField } from "#app/ui/form/file-field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { useDraft } from "#app/ui/form/use-draft.ts";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { vacancyMessages } from "../../messages/index.ts";
import { vacancyPaths } from "../../paths.ts";
import { APPLY, applyByMailForm, applyForm, beforeLogInForm } from "../forms.ts";
import type { ApplyPart } from "../page-part.server.ts";

const FORM = "aanmeldformulier";

interface ApplyProps {
  id: string;
  path: string;
  part: ApplyPart;
  /** What just happened here. */
  done?: "verstuurd" | "mail";
  refused?: SubmissionResult;
}

/** How one applies for a vacancy, on its page: with an account, or by mail. */
export function ApplyOnPage({ id, path, part, done, refused }: ApplyProps) {
  const { apply } = useTexts(vacancyMessages);
  const { member } = useTown();
  const { form: texts } = apply;
  const { standing, waiting, mayApply, organisation, days } = part;
  return (
    <>
      {waiting === null ? null : (
        <div>
          <ButtonLink href={vacancyPaths.applicants(id)} icon="people" look={waiting > 0 ? "primary" : "secondary"}>
            {apply.people.link(waiting)}
          </ButtonLink>
        </div>
      )}
      {standing === null && !mayApply && !done ? null : (
        <div id="aanmelden">
          <Card as="section" tone="tint">
            <Stack gap="m">
              {done === "verstuurd" ? <ForgetDraft draftKey={`apply:${id}`} /> : null}
              {done ? <Flash kind={done === "mail" ? "info" : "ok"}>{done === "mail" ? texts.checkMail : texts.sent}</Flash> : null}
              {standing !== null ? (
                <>
                  <Cluster spread>
                    <Heading level={2} look={3}>
                      {texts.yours}
                    </Heading>
                    <Badge kind="accent">{apply.statuses[standing]}</Badge>
                  </Cluster>
                  <TextLink href={vacancyPaths.own}>{texts.yoursSee}</TextLink>
                </>
              ) : mayApply && done !== "mail" ? (
                <>
                  <Heading level={2} look={3}>
                    {texts.title}
                  </Heading>
                  <Paragraph>{texts.lead(organisation || apply.people.somebody, days)}</Paragraph>
                  {member ? (
                    <ForWriters>
                      <WithAccount key={id} {...{ id, part, refused }} />
                    </ForWriters>
                  ) : (
                    <WithoutAccount {...{ path, part, refused }} />
                  )}
                </>
              ) : null}
            </Stack>
          </Card>
        </div>
      )}
    </>
  );
}

function WithAccount({ id, part, refused }: Pick<ApplyProps, "id" | "part" | "refused">) {
  const { apply } = useTexts(vacancyMessages);
  const texts = apply.form;
  const formRef = useRef<HTMLFormElement>(null);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(applyForm, refused, { key: part.key ?? "" }, { id: FORM });
  const draft = useDraft(formRef, `apply:${id}`, refused != null);
  return (
    <AppForm form={form} labels={{ motivation: texts.motivation, phone: texts.phone }} formRef={formRef}>
      <DraftNotice {...draft} />
      <input type="hidden" name="intent" value={APPLY} />
      <HiddenField field={fields.key} value={part.key ?? undefined} />
      <Words motivation={fields.motivation} phone={fields.phone} organisation={part.organisation} />
      <Button busy={busy} icon="heart">
        {texts.send}
      </Button>
    </AppForm>
  );
}

type VisitorProps = Pick<ApplyProps, "path" | "part" | "refused">;

function WithoutAccount(props: VisitorProps) {
  const { apply } = useTexts(vacancyMessages);
  const texts = apply.form;
  if (!props.part.withoutAccount) return <BeforeLogIn {...props} />;
  return (
    <>
      <Paragraph>
        {texts.account} <TextLink href={`/inloggen?${new URLSearchParams({ terug: props.path }).toString()}`}>{texts.accountLink}</TextLink>.
      </Paragraph>
      <ByMail {...props} />
    </>
  );
}

function ByMail({ part, refused }: VisitorProps) {
  const { apply } = useTexts(vacancyMessages);
  const texts = apply.form;
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(applyByMailForm, refused, {}, { id: FORM });
  return (
    <AppForm form={form} labels={{ name: texts.name, email: texts.email, motivation: texts.motivation, phone: texts.phone }}>
      <input type="hidden" name="intent" value={APPLY} />
      <TextField field={fields.name} label={texts.name} autoComplete="name" size="medium" />
      <TextField field={fields.email} label={texts.email} description={texts.emailHelp} type="email" autoComplete="email" inputMode="email" size="medium" />
      <Words motivation={fields.motivation} phone={fields.phone} organisation={part.organisation} />
      <Button busy={busy} icon="heart">
        {texts.send}
      </Button>
    </AppForm>
  );
}

function BeforeLogIn({ part, refused }: VisitorProps) {
  const { apply } = useTexts(vacancyMessages);
  const texts = apply.form;
  const [form, fields] = useAppForm(beforeLogInForm, refused, {}, { id: FORM });
  return (
    <AppForm form={form} labels={{ motivation: texts.motivation, phone: texts.phone }}>
      <input type="hidden" name="intent" value={APPLY} />
      <Words motivation={fields.motivation} phone={fields.phone} organisation={part.organisation} />
      <Button icon="heart">{texts.logIn}</Button>
    </AppForm>
  );
}

/** What everybody who applies fills in, and who reads it. */
function Words({ motivation, phone, organisation }: { motivation: FieldLike; phone: FieldLike; organisation: string }) {
  const { apply } = useTexts(vacancyMessages);
  const texts = apply.form;
  return (
    <>
      <CoachedTextArea field={motivation} label={texts.motivation} description={texts.motivationHelp} rows={5} quietBelow={15} count />
      <TextField field={phone} label={texts.phone} description={texts.phoneHelp} type="tel" autoComplete="tel" inputMode="tel" size="medium" />
      <Paragraph>{texts.sees(organisation || apply.people.somebody)}</Paragraph>
    </>
  );
}
