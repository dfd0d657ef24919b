import { numberWords } from "#app/lib/number-words.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Badge, Card } from "#app/ui/card.tsx";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { useNonce } from "#app/ui/nonce.tsx";
import { useUiSetting } from "#app/ui/setting.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { AdminTable } from "../admin-table.tsx";
import { adminTexts } from "../messages/index.ts";
import type { LookPreview } from "./look-page.server.ts";

/** A piece of a page in the look that was filled in, and how well it can be read. */
export function LookSample({ preview, isNew }: { preview: LookPreview; isNew: boolean }) {
  const { look: texts } = useTexts(adminTexts);
  return (
    <Stack as="section" className="look-side">
      <Heading level={2} look={3}>
        {texts.sample.title}
      </Heading>
      {isNew ? null : <Paragraph>{texts.sample.none}</Paragraph>}
      <Sample preview={preview} />
      {preview.repairs.length > 0 ? (
        <Alert kind="info" title={texts.repairs} live={isNew}>
          <ul>
            {preview.repairs.map((repair) => (
              <li key={repair}>{repair}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <Contrast pairs={preview.pairs} />
    </Stack>
  );
}

function Sample({ preview: { css, siteName, header } }: { preview: LookPreview }) {
  const { look } = useTexts(adminTexts);
  const { sample: texts } = look;
  const nonce = useNonce();
  return (
    <>
      {css ? <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} /> : null}
      <div className={`look-sample look look--${header}`}>
        <p className="look-sample__header">{siteName}</p>
        <Card>
          <Stack gap="s">
            <p className="utrecht-heading-3">{texts.heading}</p>
            <div>
              <Badge kind="accent">{texts.badge}</Badge>
            </div>
            <Paragraph>{texts.body}</Paragraph>
            <Paragraph>
              <span className="utrecht-link utrecht-link--html-a look-sample__link">{texts.link}</span>
            </Paragraph>
          </Stack>
        </Card>
        <Cluster gap="s">
          <span className="utrecht-button utrecht-button--primary-action button button--link">{texts.button}</span>
          <span className="utrecht-button utrecht-button--secondary-action button button--link">{texts.second}</span>
        </Cluster>
      </div>
    </>
  );
}

function Contrast({ pairs }: Pick<LookPreview, "pairs">) {
  const { look } = useTexts(adminTexts);
  const { contrast: texts } = look;
  const { locale } = useUiSetting();
  return (
    <Stack gap="s">
      <Heading level={3}>{texts.title}</Heading>
      <Paragraph>{texts.intro}</Paragraph>
      <AdminTable
        columns={[texts.pair, texts.ratio, texts.wanted]}
        rows={pairs.map(({ label, ratio, wanted }) => ({ key: label, cells: [label, numberWords(ratio, locale), numberWords(wanted, locale)] }))}
      />
    </Stack>
  );
}
