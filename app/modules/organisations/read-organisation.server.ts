import type { SubmissionResult } from "@conform-to/react";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { readBody, readForm } from "#app/platform/http/form.server.ts";
import { typedForm } from "#app/platform/http/typed-form.server.ts";
import type { Refusal } from "./commands.server.ts";
import { organisationForm, type OrganisationInput } from "./forms.ts";
import { organisationMessages } from "./messages/index.ts";

const fieldOf: Record<Refusal, string> = { "not-allowed": "", "unknown-neighbourhood": "neighbourhoods", "name-taken": "name", "kind-of-town": "kind" };

type Reading = { ok: true; value: OrganisationInput; refused: (reason: Refusal) => SubmissionResult } | { ok: false; reply: SubmissionResult };

/** Reads the form of an organisation; `refused` gives it back with what the command said of it. */
export async function readOrganisation(request: Request, { locale, tenant }: TownContext): Promise<Reading> {
  const body = (await readBody(request)) ?? new FormData();
  const reading = await readForm(body, organisationForm, { locale });
  if (!reading.ok) return reading;
  const texts = organisationMessages.in(locale, tenant.words[locale]).form;
  return { ok: true, value: reading.value, refused: (reason) => typedForm(body, organisationForm, { [fieldOf[reason]]: [texts.refused[reason]] }) };
}
