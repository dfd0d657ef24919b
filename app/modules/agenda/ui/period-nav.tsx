import { useTexts } from "#app/platform/site/use-site.ts";
import { Cluster } from "#app/ui/layout.tsx";
import { TextLink } from "#app/ui/text.tsx";
import { agendaMessages } from "../messages/index.ts";

interface Step {
  href: string;
  label: string;
}

/** To the week or month before, after, and that of today. */
export function PeriodNav({ before, now, next }: { before: Step | null; now: Step | null; next: Step | null }) {
  const { periods: texts } = useTexts(agendaMessages);
  return (
    <nav aria-label={texts.nav} className="period-nav">
      <Cluster spread>
        {before ? <TextLink href={before.href} rel="prev">{before.label}</TextLink> : <span />}
        {now ? <TextLink href={now.href}>{now.label}</TextLink> : null}
        {next ? <TextLink href={next.href} rel="next">{next.label}</TextLink> : <span />}
      </Cluster>
    </nav>
  );
}
