import type { ReactNode } from "react";
import { wholeDayWords } from "#app/lib/date-words.ts";
import type { Restriction } from "#app/platform/permissions/actor.ts";
import { useSite, useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { TextLink } from "#app/ui/text.tsx";
import { statementTexts } from "../statements/messages/index.ts";

function useRestriction(): { restriction: Restriction | null; until: string | null } {
  const site = useSite();
  const restriction = site?.site === "town" ? (site.member?.restriction ?? null) : null;
  const zone = site?.site === "town" ? { locale: site.locale, timeZone: site.timeZone } : undefined;
  return { restriction, until: restriction?.until && zone ? wholeDayWords(new Date(restriction.until), zone) : null };
}

/** Says to somebody who may not write until when, what they can still do, and where they read why. Nothing for everybody else. */
export function RestrictionNotice() {
  const { restriction, until } = useRestriction();
  const { restricted: texts } = useTexts(statementTexts);
  if (!restriction) return null;
  return (
    <div className="container restriction-notice">
      <Alert kind="warning" title={until ? texts.mute(until) : texts.block}>
        <p className="utrecht-paragraph">
          {texts.still} <TextLink href={`/besluit/${restriction.decisionId}`}>{texts.why}</TextLink>
        </p>
      </Alert>
    </div>
  );
}

/** A form with which somebody writes something: whoever may not write reads why instead of filling it in. */
export function ForWriters({ children }: { children: ReactNode }) {
  const { restriction, until } = useRestriction();
  const { restricted: texts } = useTexts(statementTexts);
  return restriction ? <Reason title={texts.form} {...{ restriction, until }} /> : <>{children}</>;
}

/** Says above a member's own profile what of it they cannot change, and why. Nothing for who may write. */
export function ProfileNotice() {
  const { restriction, until } = useRestriction();
  const { restricted: texts } = useTexts(statementTexts);
  return restriction ? <Reason title={texts.profile} {...{ restriction, until }} /> : null;
}

function Reason({ title, restriction, until }: { title: string; restriction: Restriction; until: string | null }) {
  const { restricted: texts } = useTexts(statementTexts);
  return (
    <Alert title={title}>
      <p className="utrecht-paragraph">
        {until ? texts.mute(until) : texts.block} <TextLink href={`/besluit/${restriction.decisionId}`}>{texts.why}</TextLink>
      </p>
    </Alert>
  );
}
