import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph, TextLink } from "#app/ui/text.tsx";
import { vacancyMessages } from "../../messages/index.ts";
import { vacancyPaths } from "../../paths.ts";
import { isRefusal, type ApplyRefusal } from "../domain/refusals.ts";
import type { OwnApplication } from "../own.server.ts";
import { Standing } from "./standing.tsx";

/** What a member applied for, with what became of it. */
export function OwnApplications({ applications, said }: { applications: readonly OwnApplication[]; said?: "withdrawn" | "backAgain" | ApplyRefusal }) {
  const { apply } = useTexts(vacancyMessages);
  const texts = apply.mine;
  return (
    <section aria-labelledby="aangemeld">
      <Stack gap="m">
        {said ? <Flash kind={isRefusal(said) ? "warning" : "ok"}>{isRefusal(said) ? apply.form.refused[said] : apply.form[said]}</Flash> : null}
        <Heading level={2} id="aangemeld">
          {texts.title}
        </Heading>
        {applications.length === 0 ? (
          <Paragraph>
            {texts.empty} <TextLink href={vacancyPaths.feed}>{texts.look}</TextLink>
          </Paragraph>
        ) : (
          <Stack as="ul" gap="m" className="plain-list">
            {applications.map((application) => (
              <li key={application.id}>
                <Standing application={application} />
              </li>
            ))}
          </Stack>
        )}
      </Stack>
    </section>
  );
}
