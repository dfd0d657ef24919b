import { FormProvider, getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Picture } from "#app/platform/site/site-data.ts";
import { CoachedTextArea } from "#app/platform/plain-language/ui/coached-text-area.tsx";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, RadioGroup, Select } from "#app/ui/form/choice-field.tsx";
import type { FieldLike } from "#app/ui/form/field.tsx";
import { FileField } from "#app/ui/form/file-field.tsx";
import { FormErrors } from "#app/ui/form/form-errors.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { ConflictNotice } from "../conflict-notice.tsx";
import { fontNames, lookForm } from "../forms.ts";
import { adminTexts } from "../messages/index.ts";
import type { lookValues } from "./look-page.server.ts";
import type { LookConflict } from "./save-look.server.ts";

interface LookFormProps {
  values: ReturnType<typeof lookValues>;
  pictures: Record<"logo" | "favicon" | "hero", Picture | null>;
  tokenCount: number;
  lastResult?: SubmissionResult | null;
  conflict?: LookConflict;
}

const IMAGES = "image/png,image/jpeg,image/webp,image/svg+xml";

function useLabels(): Readonly<Record<string, string>> {
  const { look } = useTexts(adminTexts);
  const { name, municipality, tagline, intro_, contactEmail, primary, accent, background, text, headingFont, bodyFont, radius, header, cards, logo, favicon, hero, logoAlt, heroAlt, tokens, tokenFile } = look;
  return { name, municipality, tagline, intro: intro_, contactEmail, primary, accent, background, text, headingFont, bodyFont, radius, header, cards, logo, favicon, hero, logoAlt, heroAlt, tokens, tokenFile };
}

/** The form of the town's look. It is sent as a whole page, so that the sample's styles come with the page's own nonce. */
export function LookForm({ values, pictures, tokenCount, lastResult, conflict }: LookFormProps) {
  const { look: texts, save } = useTexts(adminTexts);
  const labels = useLabels();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(lookForm, lastResult, values);
  const options = (names: Readonly<Record<string, string>>, keys: readonly string[]) => keys.map((value) => ({ value, label: names[value] ?? value }));
  return (
    <FormProvider context={form.context}>
      <Form {...getFormProps(form)} method="post" encType="multipart/form-data" reloadDocument className="form">
        <FormErrors form={form} labels={labels} />
        {conflict ? <ConflictNotice theirs={conflict.theirs.map(({ field, value }) => ({ label: labels[field] ?? field, value }))} /> : null}
        <input type="hidden" name="version" value={conflict?.version ?? fields.version.value ?? values.version} readOnly />
        <Part title={texts.parts.text}>
          <TextField field={fields.name} label={texts.name} autoComplete="off" />
          <TextField field={fields.municipality} label={texts.municipality} description={texts.municipalityHelp} autoComplete="off" />
          <TextField field={fields.tagline} label={texts.tagline} autoComplete="off" />
          <CoachedTextArea quietBelow={12} field={fields.intro} label={texts.intro_} rows={3} count />
          <TextField field={fields.contactEmail} label={texts.contactEmail} type="email" autoComplete="off" />
        </Part>
        <Part title={texts.parts.colours}>
          <div className="admin-pair">
            <TextField field={fields.primary} label={texts.primary} description={texts.primaryHelp} type="color" />
            <TextField field={fields.accent} label={texts.accent} description={texts.accentHelp} type="color" />
            <TextField field={fields.background} label={texts.background} type="color" />
            <TextField field={fields.text} label={texts.text} type="color" />
          </div>
        </Part>
        <Part title={texts.parts.letters}>
          <div className="admin-pair">
            <Select field={fields.headingFont} label={texts.headingFont} options={options(texts.fonts, fontNames)} />
            <Select field={fields.bodyFont} label={texts.bodyFont} options={options(texts.fonts, fontNames)} />
          </div>
          <TextField field={fields.radius} label={texts.radius} description={texts.radiusHelp} type="number" inputMode="numeric" min={0} max={28} size="short" />
          <RadioGroup field={fields.header} label={texts.header} options={options(texts.headers, ["solid", "paper"])} />
          <RadioGroup field={fields.cards} label={texts.cards} options={options(texts.cardLooks, ["raised", "lined"])} />
        </Part>
        <Part title={texts.parts.pictures}>
          <PictureField field={fields.logo} remove={fields.removeLogo} picture="logo" now={pictures.logo} mb={2} />
          <TextField field={fields.logoAlt} label={texts.logoAlt} description={texts.logoAltHelp} autoComplete="off" />
          <PictureField field={fields.favicon} remove={fields.removeFavicon} picture="favicon" now={pictures.favicon} mb={1} />
          <PictureField field={fields.hero} remove={fields.removeHero} picture="hero" now={pictures.hero} mb={12} />
          <TextField field={fields.heroAlt} label={texts.heroAlt} autoComplete="off" />
        </Part>
        <Part title={texts.parts.tokens}>
          <Paragraph>{texts.tokensHelp}</Paragraph>
          <TextArea field={fields.tokens} label={texts.tokens} rows={4} autoComplete="off" />
          <FileField field={fields.tokenFile} label={texts.tokenFile} accept=".css,.json,text/css,application/json" />
          {tokenCount > 0 ? <Checkbox field={fields.dropTokens} label={texts.dropTokens} description={texts.tokensNow(tokenCount)} /> : null}
        </Part>
        <Cluster>
          <Button name="intent" value="preview" look="secondary" busy={busy} icon="eye">
            {texts.preview}
          </Button>
          <Button name="intent" value="save" busy={busy}>
            {save}
          </Button>
        </Cluster>
      </Form>
    </FormProvider>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="admin-part">
      <Heading level={2} look={3}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

interface PictureFieldProps {
  field: FieldLike;
  remove: FieldLike;
  picture: "logo" | "favicon" | "hero";
  now: Picture | null;
  mb: number;
}

function PictureField({ field, remove, picture, now, mb }: PictureFieldProps) {
  const { look: texts } = useTexts(adminTexts);
  return (
    <>
      <FileField field={field} label={texts[picture]} description={texts.pictureHelp(mb)} accept={IMAGES} />
      {now ? (
        <div className="field">
          <p>{texts.now}</p>
          <div>
            <span className="admin-picture">
              <img src={now.src} alt={texts[picture]} width={now.width ?? undefined} height={now.height ?? undefined} />
            </span>
          </div>
          <Checkbox field={remove} label={texts.removePicture[picture]} />
        </div>
      ) : null}
    </>
  );
}
