import type { MetaFunction } from "@remix-run/node";
import { keptOnTown } from "#app/platform/http/access.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Container } from "#app/ui/layout.tsx";
import { shellTexts } from "./messages.ts";

export const handle = keptOnTown();
export const meta: MetaFunction = () => [{ title: "Offline" }, { name: "robots", content: "noindex" }];

/** Kept by the service worker on a visitor's device, in this town's look, and shown when the network is gone. */
export default function Offline() {
  const { offline } = useTexts(shellTexts);
  return (
    <Container width="text" className="page">
      <h1 className="visually-hidden">{offline.title}</h1>
      <EmptyState title={offline.title} icon="globe" action={<ButtonLink href="">{offline.retry}</ButtonLink>}>
        <p>{offline.text}</p>
      </EmptyState>
    </Container>
  );
}
