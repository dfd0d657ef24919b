import { Form } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Flash } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { Time } from "#app/ui/time.tsx";
import { transferTexts } from "../messages/index.ts";
import { KEPT_DAYS } from "../paths.ts";

interface Shown {
  id: string;
  askedAt: Date;
  partsDone: number;
  parts: number;
  finishedAt: Date | null;
  bytes: number | null;
}

interface ExportsPartProps {
  exports: readonly Shown[];
  /** Address below which each file is. */
  path: string;
  done: "asked" | "busy" | "staying" | undefined;
  /** Whether an operator looks, who gets no mail. */
  byOperator?: boolean;
  /** Whether whoever looks may have everything: an operator only of a town that leaves. */
  mayAsk?: boolean;
}

/** Asks for an archive of the town, and gives those that are ready. */
export function ExportsPart({ exports, path, done, byOperator = false, mayAsk = true }: ExportsPartProps) {
  const texts = useTexts(transferTexts);
  const said = done === "asked" && byOperator ? texts.askedOperator : done && texts[done];
  return (
    <Stack gap="l">
      <Stack gap="s">
        {said ? <Flash kind={done === "asked" ? "ok" : "info"}>{said}</Flash> : null}
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.lead}</Paragraph>
        <Paragraph>{texts.warning}</Paragraph>
        {mayAsk ? (
          <Form method="post">
            <Button name="do" value="export">
              {texts.ask}
            </Button>
          </Form>
        ) : (
          <Paragraph>{texts.staying}</Paragraph>
        )}
      </Stack>
      {exports.length === 0 ? (
        <EmptyState title={texts.none} icon="clock">
          {texts.noneText}
        </EmptyState>
      ) : (
        <Stack as="ul" gap="s" className="plain-list">
          {exports.map((one) => (
            <Card key={one.id} as="li">
              <Stack gap="s">
                <Paragraph>
                  {texts.heads.at}: <Time at={one.askedAt} />. {one.finishedAt ? texts.ready : texts.making(one.partsDone, one.parts)}.
                </Paragraph>
                {one.finishedAt ? (
                  <Paragraph>
                    <a className="utrecht-link utrecht-link--html-a" href={`${path}/${one.id}`} download>
                      {texts.take(Math.max(0.1, (one.bytes ?? 0) / 1_048_576).toFixed(1))}
                    </a>
                  </Paragraph>
                ) : null}
              </Stack>
            </Card>
          ))}
        </Stack>
      )}
      <Paragraph>{texts.kept(KEPT_DAYS)}</Paragraph>
    </Stack>
  );
}
