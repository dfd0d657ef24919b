import { useTexts } from "#app/platform/site/use-site.ts";
import { TextLink } from "#app/ui/text.tsx";
import { statementTexts } from "../statements/messages/index.ts";

/** The way to the house rules, from every form with which somebody publishes something (DSA, art. 14). */
export function RulesLink() {
  const { page } = useTexts(statementTexts);
  return (
    <p className="quiet">
      <TextLink href="/huisregels">{page.rules}</TextLink>
    </p>
  );
}
