import { useTexts } from "#app/platform/site/use-site.ts";
import { TextLink } from "#app/ui/text.tsx";
import type { SightReason } from "../statements/sight-reason.server.ts";
import { statementTexts } from "../statements/messages/index.ts";

/** For the author of what is out of sight: where they read why. Nothing where no decision keeps it there. */
export function WhyOutOfSight({ reason }: { reason: SightReason | null }) {
  const { sight } = useTexts(statementTexts);
  if (!reason) return null;
  return (
    <p className="utrecht-paragraph">
      {reason.automatic ? `${sight.automatic} ` : null}
      <TextLink href={`/besluit/${reason.decisionId}`}>{sight.why}</TextLink>
    </p>
  );
}
