import { capital } from "#app/platform/i18n/words.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Tabs } from "#app/ui/navigation.tsx";
import { itemTexts } from "./messages.ts";

interface KindFilterProps {
  /** Address of the page, with all else that is chosen there. */
  path: string;
  /** The kinds of this town, by name; one is no choice. */
  kinds: readonly { value: string; label: string }[];
  chosen: string | undefined;
}

/** What a mixed feed shows: everything, or one kind. */
export function KindFilter({ path, kinds, chosen }: KindFilterProps) {
  const { kinds: texts } = useTexts(itemTexts);
  if (kinds.length < 2) return null;
  const to = (kind: string) => `${path}${path.includes("?") ? "&" : "?"}soort=${kind}`;
  return <Tabs label={texts.label} choices={[{ label: texts.everything, href: path, current: chosen === undefined }, ...kinds.map(({ value, label }) => ({ label: capital(label), href: to(value), current: chosen === value }))]} />;
}
