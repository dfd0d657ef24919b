import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { CheckboxGroup, Select, type Option } from "#app/ui/form/choice-field.tsx";
import { FileField } from "#app/ui/form/file-field.tsx";
import { TextArea, TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { newTownForm } from "./forms.ts";
import { newTownTexts } from "./messages/index.ts";

interface NewTownFormProps {
  host: string;
  sources: readonly Option[];
  modules: readonly Option[];
  lastResult?: SubmissionResult | null;
  /** Whether what will come is shown above: then it can be made. */
  hasLooked: boolean;
}

/** The form of a new town. */
export function NewTownForm({ host, sources, modules, lastResult, hasLooked }: NewTownFormProps) {
  const texts = useTexts(newTownTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(newTownForm, lastResult, { modules: ["posts", "agenda", "help", "organisations"] });
  const labels = { name: texts.name, municipality: texts.municipality, slug: texts.slug, cbsCode: texts.cbsCode, tagline: texts.tagline, contactEmail: texts.contactEmail, areas: texts.areas, map: texts.map, postcodes: texts.postcodes, primary: texts.primary, accent: texts.accent, logo: texts.logo, copyFrom: texts.copyFrom, modules: texts.modules, adminName: texts.adminName, adminEmail: texts.adminEmail };
  return (
    <AppForm form={form} labels={labels} upload>
      <Stack as="section">
        <Heading level={2}>{texts.parts.town}</Heading>
        <TextField field={fields.name} label={texts.name} description={texts.nameHelp} autoComplete="off" />
        <TextField field={fields.municipality} label={texts.municipality} autoComplete="off" />
        <TextField field={fields.slug} label={texts.slug} description={texts.slugHelp(host)} autoComplete="off" autoCapitalize="none" spellCheck={false} size="medium" />
        <TextField field={fields.cbsCode} label={texts.cbsCode} description={texts.cbsCodeHelp} autoComplete="off" size="short" />
        <TextField field={fields.tagline} label={texts.tagline} autoComplete="off" />
        <TextField field={fields.contactEmail} label={texts.contactEmail} type="email" autoComplete="off" />
      </Stack>
      <Stack as="section">
        <Heading level={2}>{texts.parts.areas}</Heading>
        <TextArea field={fields.areas} label={texts.areas} description={texts.areasHelp} rows={8} />
        <FileField field={fields.map} label={texts.map} accept=".geojson,.json,application/geo+json,application/json" />
        <FileField field={fields.postcodes} label={texts.postcodes} accept=".csv,text/csv" />
      </Stack>
      <Stack as="section">
        <Heading level={2}>{texts.parts.look}</Heading>
        <FileField field={fields.logo} label={texts.logo} accept="image/png,image/jpeg,image/webp,image/svg+xml" />
        <TextField field={fields.primary} label={texts.primary} description={texts.colourHelp} autoComplete="off" spellCheck={false} size="short" />
        <TextField field={fields.accent} label={texts.accent} autoComplete="off" spellCheck={false} size="short" />
      </Stack>
      <Stack as="section">
        <Heading level={2}>{texts.parts.modules}</Heading>
        <Select field={fields.copyFrom} label={texts.copyFrom} description={texts.copyFromHelp} empty={texts.nothing} options={sources} />
        <CheckboxGroup field={fields.modules} label={texts.modules} options={modules} columns />
      </Stack>
      <Stack as="section">
        <Heading level={2}>{texts.parts.admin}</Heading>
        <Paragraph>{texts.adminHelp}</Paragraph>
        <TextField field={fields.adminName} label={texts.adminName} autoComplete="off" />
        <TextField field={fields.adminEmail} label={texts.adminEmail} type="email" autoComplete="off" />
      </Stack>
      {hasLooked ? <Paragraph>{texts.logoAgain}</Paragraph> : null}
      <Cluster>
        <Button name="do" value="look" look={hasLooked ? "secondary" : "primary"} busy={busy}>
          {texts.look}
        </Button>
        {hasLooked ? (
          <Button name="do" value="make" busy={busy}>
            {texts.make}
          </Button>
        ) : null}
      </Cluster>
    </AppForm>
  );
}
