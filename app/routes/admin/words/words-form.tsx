import type { SubmissionResult } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Words } from "#app/platform/i18n/words.ts";
import { useTexts } from "#app/platform/site/use-site.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { AppForm } from "#app/ui/form/app-form.tsx";
import { Select } from "#app/ui/form/choice-field.tsx";
import type { FieldLike } from "#app/ui/form/field.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useAppForm } from "#app/ui/form/use-app-form.ts";
import { Cluster, Stack } from "#app/ui/layout.tsx";
import { Heading } from "#app/ui/text.tsx";
import { ConflictNotice } from "../conflict-notice.tsx";
import { wordsForm } from "../forms.ts";
import { adminTexts } from "../messages/index.ts";
import type { WordsValues } from "./save-words.server.ts";

const things = ["neighbourhood", "post"] as const;
const articles = ["de", "het"].map((value) => ({ value, label: value }));

/** The form of the town's words. With scripts the sentences follow what is typed; without, a button shows them. */
export function WordsForm({ values, lastResult, conflict }: { values: WordsValues; lastResult?: SubmissionResult | null; conflict?: WordsValues }) {
  const { words: texts, save } = useTexts(adminTexts);
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useAppForm(wordsForm, lastResult, values);
  const nl = fields.nl.getFieldset();
  const en = fields.en.getFieldset();
  const dutch = { neighbourhood: nl.neighbourhood.getFieldset(), post: nl.post.getFieldset() };
  const english = { neighbourhood: en.neighbourhood.getFieldset(), post: en.post.getFieldset() };
  const label = (locale: Locale, thing: (typeof things)[number], part: string) => `${texts.things[thing]}, ${part} (${texts.languages[locale]})`;
  const labels = Object.fromEntries(
    (["nl", "en"] as const).flatMap((locale) => things.flatMap((thing) => (["one", "many", "the"] as const).map((part) => [`${locale}.${thing}.${part}`, label(locale, thing, texts[part])]))),
  );
  const theirs = conflict ? things.map((thing) => ({ label: texts.things[thing], value: `${conflict.nl[thing].the} ${conflict.nl[thing].one}, ${conflict.nl[thing].many} / ${conflict.en[thing].one}, ${conflict.en[thing].many}` })) : [];
  return (
    <AppForm form={form} labels={labels}>
      {conflict ? <ConflictNotice theirs={theirs} /> : null}
      <input type="hidden" name="version" value={conflict?.version ?? fields.version.value ?? values.version} readOnly />
      <Stack as="section">
        <Heading level={2}>{texts.languages.nl}</Heading>
        {things.map((thing) => (
          <Noun key={thing} title={texts.things[thing]} one={dutch[thing].one} many={dutch[thing].many} the={dutch[thing].the} />
        ))}
        <Samples
          locale="nl"
          words={{
            neighbourhood: spoken(dutch.neighbourhood.one.value, dutch.neighbourhood.many.value, dutch.neighbourhood.the.value),
            post: spoken(dutch.post.one.value, dutch.post.many.value, dutch.post.the.value),
          }}
        />
      </Stack>
      <Stack as="section">
        <Heading level={2}>{texts.languages.en}</Heading>
        {things.map((thing) => (
          <Noun key={thing} title={texts.things[thing]} one={english[thing].one} many={english[thing].many} />
        ))}
        <Samples
          locale="en"
          words={{
            neighbourhood: spoken(english.neighbourhood.one.value, english.neighbourhood.many.value, "the"),
            post: spoken(english.post.one.value, english.post.many.value, "the"),
          }}
        />
      </Stack>
      <Cluster>
        <Button name="intent" value="save" busy={busy}>
          {save}
        </Button>
        <Button name="intent" value="preview" look="secondary" busy={busy}>
          {texts.preview}
        </Button>
      </Cluster>
    </AppForm>
  );
}

const blank = "…";

function spoken(one: string | undefined, many: string | undefined, the: string | undefined) {
  return { one: one?.trim() || blank, many: many?.trim() || blank, the: the ?? "de" };
}

function Noun({ title, one, many, the }: { title: string; one: FieldLike; many: FieldLike; the?: FieldLike }) {
  const { words: texts } = useTexts(adminTexts);
  return (
    <fieldset className="field">
      <legend>{title}</legend>
      <div className="words-row">
        {the ? <Select field={the} label={texts.the} options={articles} /> : null}
        <TextField field={one} label={texts.one} autoComplete="off" autoCapitalize="none" />
        <TextField field={many} label={texts.many} autoComplete="off" autoCapitalize="none" />
      </div>
    </fieldset>
  );
}

/** Sentences with the words as they are filled in. */
function Samples({ locale, words }: { locale: Locale; words: Words }) {
  const { words: texts } = useTexts(adminTexts);
  const { samples } = adminTexts.in(locale, words).words;
  return (
    <Card tone="tint">
      <Stack gap="s">
        <p>
          <strong>{texts.sample}</strong>
        </p>
        <ul className="admin-lines" lang={locale}>
          {samples.map((sample) => (
            <li key={sample}>{sample}</li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
