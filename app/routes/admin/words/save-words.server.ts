import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import type { Noun } from "#app/platform/i18n/words.ts";
import { changeProfile } from "#app/platform/tenancy/change-profile.server.ts";
import { readTownVersion, type ByAdmin, type TownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { wordsOf } from "#app/platform/tenancy/words-of.ts";
import { wordsForm } from "../forms.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";

const dutch = ({ one, many, the }: Noun) => ({ one, many, the: the === "het" ? ("het" as const) : ("de" as const) });
const english = ({ one, many }: Noun) => ({ one, many });

function valuesOf({ profile, version }: TownVersion) {
  const { nl, en } = wordsOf(profile);
  return {
    version: String(version),
    nl: { neighbourhood: dutch(nl.neighbourhood), post: dutch(nl.post) },
    en: { neighbourhood: english(en.neighbourhood), post: english(en.post) },
  };
}

export type WordsValues = ReturnType<typeof valuesOf>;

/** The town's words as the form writes them. */
export async function wordsPage({ db }: Pick<TownContext, "db">): Promise<WordsValues> {
  return valuesOf(await readTownVersion(db));
}

export type WordsSaved = { ok: true } | { ok: false; reply: SubmissionResult; preview?: true; conflict?: WordsValues };

/** Reads the form of the words; saves it, or gives it back with its sentences. */
export async function saveWords({ locale }: Pick<TownContext, "locale">, by: ByAdmin, request: Request): Promise<WordsSaved> {
  const body = await readBody(request);
  if (!body) return { ok: false, reply: { status: "error" } };
  const reading = await readForm(body, wordsForm, { locale });
  if (!reading.ok) return reading;
  const { version, intent, nl, en } = reading.value;
  if (intent === "preview") return { ok: false, reply: typedForm(body, wordsForm), preview: true };
  const the = "the";
  const words = { nl, en: { neighbourhood: { ...en.neighbourhood, the }, post: { ...en.post, the } } };
  const result = await changeProfile(by, { version, part: "words", change: (profile) => ({ ...profile, words }) });
  if (result.ok) return { ok: true };
  if (result.reason === "unreadable") throw new Error("The look became unreadable by a change of words.");
  return { ok: false, reply: typedForm(body, wordsForm), conflict: valuesOf(result.current) };
}
