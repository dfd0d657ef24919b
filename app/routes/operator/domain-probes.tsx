import { useTexts } from "#app/platform/site/use-site.ts";
import type { Probed, ProbeState } from "#app/platform/tenancy/domains/probe.server.ts";
import { Badge } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { TextLink } from "#app/ui/text.tsx";
import { operatorTexts } from "./messages/index.ts";

const looks: Record<ProbeState, "accent" | "official" | "quiet"> = { ok: "accent", warn: "official", "not-yet": "quiet" };

/** What was found out about a host name just now, and what to do about it; or the way to find out. */
export function DomainProbes({ hostname, probed }: { hostname: string; probed: Probed | null }) {
  const { domains: texts, town } = useTexts(operatorTexts);
  const address = `?kijk=${encodeURIComponent(hostname)}#${hostname}`;
  if (!probed) return <TextLink href={address}>{texts.look(hostname)}</TextLink>;
  const { leading, proof, certificate } = probed;
  const lines = [
    { name: texts.probes.leading, state: leading.state, text: texts.leading[leading.word](leading.addresses.join(", ")) },
    { name: texts.probes.proof, state: proof.state, text: { ...town.refused, ...texts.proof }[proof.word] },
    { name: texts.probes.certificate, state: certificate.state, text: texts.certificate[certificate.word](certificate.issuer, certificate.days) },
  ];
  return (
    <Stack gap="s">
      <ul className="admin-lines">
        {lines.map(({ name, state, text }) => (
          <li key={name}>
            <strong>{name}</strong> <Badge kind={looks[state]}>{texts.states[state]}</Badge> {text}
          </li>
        ))}
      </ul>
      <TextLink href={address}>{texts.lookAgain}</TextLink>
    </Stack>
  );
}
