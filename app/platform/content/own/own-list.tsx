import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { weekdayWords } from "#app/lib/date-words.ts";
import type { ItemTexts } from "#app/platform/content/texts/index.ts";
import type { ItemPaths } from "#app/platform/content/writing/writing.ts";
import { Badge, Card, EmptyState } from "#app/ui/card.tsx";
import { Cluster, Container, Stack } from "#app/ui/layout.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import type { OwnItem } from "./own-items.server.ts";

interface OwnListProps {
  items: readonly OwnItem[];
  paths: ItemPaths;
  texts: ItemTexts["own"];
  /** The way to the next one. */
  write: ReactNode;
}

/** The page on which a member finds back what they wrote of a kind. */
export function OwnList({ items, paths, texts, write }: OwnListProps) {
  const setting = useUiSetting();
  return (
    <Container width="text" className="page">
      <Stack gap="l">
        <Heading level={1}>{texts.title}</Heading>
        {items.length === 0 ? (
          <EmptyState title={texts.empty} icon="pencil" action={write} />
        ) : (
          <>
            {write}
            <Stack as="ul" gap="m" className="plain-list">
              {items.map((item) => (
                <li key={item.id}>
                  <Card>
                    <Cluster spread>
                      <Link className="utrecht-link utrecht-link--html-a" to={paths.item(item)}>
                        {item.title}
                      </Link>
                      <Badge kind={item.status === "published" ? "plain" : "accent"}>{item.changeBefore ? texts.change(weekdayWords(item.changeBefore, setting)) : texts.status[item.status]}</Badge>
                    </Cluster>
                    <Cluster spread>
                      <Time at={item.publishedAt ?? item.createdAt} />
                      {item.status === "draft" ? <Link className="utrecht-link utrecht-link--html-a" to={paths.edit(item.id)}>{texts.go}</Link> : null}
                      {item.changeBefore ? <Link className="utrecht-link utrecht-link--html-a" to={paths.edit(item.id)}>{texts.goChange}</Link> : null}
                    </Cluster>
                  </Card>
                </li>
              ))}
            </Stack>
          </>
        )}
      </Stack>
    </Container>
  );
}
