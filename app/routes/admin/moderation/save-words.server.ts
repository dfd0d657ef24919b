import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { changeWords, forgetWords, wordsOfTown } from "#app/platform/moderation/policy/town-words.server.ts";
import { wordPlaces, type TownWord } from "#app/platform/moderation/signals/words/town-words.ts";
import { readTownVersion, type ByAdmin } from "#app/platform/tenancy/change-town.server.ts";
import { forgetForm, wordsForm, type WordsFields } from "./forms.ts";

/** The town's list as the form writes it. */
export async function wordsPage({ db, tenant }: Pick<TownContext, "db" | "tenant">) {
  const { version } = await readTownVersion(db);
  const { words, isDefault } = await wordsOfTown(db, tenant.id);
  const linesOf = (place: TownWord["where"]) => words.filter(({ where }) => where === place).map(({ word }) => word).join("\n");
  const values: WordsFields = { version: String(version), anywhere: linesOf("anywhere"), alone: linesOf("alone"), compound: linesOf("compound") };
  return { values, count: words.length, isDefault };
}

export type WordsSaved = { ok: true; done: "saved" | "forgotten" } | { ok: false; reply: SubmissionResult; conflict?: { version: number } };

/** Reads the form of the words and saves the list, goes back to the first one, or gives the form back with its sentences. */
export async function saveWords({ locale }: Pick<TownContext, "locale">, by: ByAdmin, body: FormData): Promise<WordsSaved> {
  if (body.get("do") === "forget") {
    const asked = await readForm(body, forgetForm, { locale });
    if (!asked.ok) return asked;
    const forgotten = await forgetWords(by, asked.value.version);
    return forgotten.ok ? { ok: true, done: "forgotten" } : { ok: false, reply: { status: "error" }, conflict: { version: forgotten.current.version } };
  }
  const reading = await readForm(body, wordsForm, { locale });
  if (!reading.ok) return reading;
  const { version, ...typed } = reading.value;
  const words = wordPlaces.flatMap((where) => typed[where].map((word) => ({ word, where })));
  const result = await changeWords(by, { version, words });
  return result.ok ? { ok: true, done: "saved" } : { ok: false, reply: typedForm(body, wordsForm), conflict: { version: result.current.version } };
}
