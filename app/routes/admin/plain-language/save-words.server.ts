import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import { plainTexts } from "#app/platform/plain-language/messages/index.ts";
import { readLines, writeLines, type Fault } from "#app/platform/plain-language/town/read-lines.ts";
import { changePairs, pairsOfTown } from "#app/platform/plain-language/town/town-pairs.server.ts";
import { MOST_PAIRS } from "#app/platform/plain-language/town/town-pairs.ts";
import { readTownVersion, type ByAdmin } from "#app/platform/tenancy/change-town.server.ts";
import { plainWordsForm } from "./form.ts";

/** The town's words as the form writes them. */
export async function plainWordsPage({ db, tenant }: Pick<TownContext, "db" | "tenant">) {
  const { version } = await readTownVersion(db);
  return { version: String(version), lines: writeLines(await pairsOfTown(db, tenant.id)) };
}

export type PlainWordsSaved = { ok: true } | { ok: false; reply: SubmissionResult; conflict?: { version: number } };

/** Reads the form of the words; saves the list, or gives the form back with what is wrong by line. */
export async function savePlainWords({ locale, tenant }: Pick<TownContext, "locale" | "tenant">, by: ByAdmin, request: Request): Promise<PlainWordsSaved> {
  const body = await readBody(request);
  if (!body) return { ok: false, reply: { status: "error" } };
  const reading = await readForm(body, plainWordsForm, { locale });
  if (!reading.ok) return reading;
  const { version, lines } = reading.value;
  const read = readLines(lines);
  if (!read.ok) {
    const { wrong } = plainTexts.in(locale, tenant.words[locale]).words;
    const say = (fault: Fault) => (fault.what === "many" ? wrong.many(MOST_PAIRS) : wrong[fault.what](fault.line));
    return { ok: false, reply: typedForm(body, plainWordsForm, { lines: read.faults.slice(0, 10).map(say) }) };
  }
  const result = await changePairs(by, { version, pairs: read.pairs });
  return result.ok ? { ok: true } : { ok: false, reply: typedForm(body, plainWordsForm), conflict: { version: result.current.version } };
}
