import type { ItemWriting } from "#app/platform/content/writing/writing.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import type { z } from "zod";
import { tellWorried } from "./care.server.ts";
import { contactIn } from "./contact-in-text.ts";
import { concernsIn } from "./domain/concern.ts";
import { dayIn } from "#app/platform/times/day.ts";
import { askForm, offerForm, type AskInput, type OfferInput } from "./forms.ts";
import { columnsOf, fieldsOf, helpRow } from "./help-row.server.ts";
import { helpMessages } from "./messages/index.ts";
import { helpPaths } from "./paths.ts";
import { OFFER, REQUEST, type Side } from "./side.ts";
import { planAnew } from "./tend.server.ts";

type Input = AskInput | OfferInput;

/**
 * How somebody asks here and now, or offers. What tells of harm goes to a person at once, and what a text may not give away is asked to be
 * taken out before it is placed.
 */
export function helpWriting(doing: Doing, side: "ask", locale: Locale): ItemWriting<AskInput>;
export function helpWriting(doing: Doing, side: "offer", locale: Locale): ItemWriting<OfferInput>;
export function helpWriting(doing: Doing, side: Side, locale: Locale): ItemWriting<AskInput> | ItemWriting<OfferInput>;
export function helpWriting(doing: Doing, side: Side, locale: Locale): ItemWriting<AskInput> | ItemWriting<OfferInput> {
  const shared = { paths: helpPaths, says, fields, detail: (tx: Db, _tenantId: string, itemId: string, input: Input) => keepRow(tx, doing, side, itemId, input) };
  const refuse = refusal(doing, locale);
  return side === "ask" ? { ...shared, kind: REQUEST, form: askForm.superRefine(refuse) } : { ...shared, kind: OFFER, form: offerForm.superRefine(refuse) };
}

/** What is refused with a sentence of our own: contact details, a day that is over, a neighbourhood that is not of this town. */
function refusal({ tenant, at }: Doing, locale: Locale) {
  const { refused } = helpMessages.in(locale, tenant.words[locale]).write;
  return ({ title, body, until, neighbourhood, intent }: Input, context: z.RefinementCtx): void => {
    const refuse = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (!tenant.neighbourhoods.some(({ id }) => id === neighbourhood)) refuse("neighbourhood", refused["unknown-neighbourhood"]);
    if (intent !== "publish") return;
    if (until !== undefined && until < dayIn(tenant.profile.timeZone, at)) refuse("until", refused.past);
    for (const [field, text] of [["title", title], ["body", body]] as const) {
      const found = contactIn(text);
      if (found) refuse(field, refused[found]);
    }
  };
}

async function keepRow(tx: Db, doing: Doing, side: Side, itemId: string, input: Input): Promise<void> {
  const { tenant, requestId } = doing;
  const columns = columnsOf(input);
  await tx.help.createMany({ data: [{ tenantId: tenant.id, itemId, side, ...columns }], skipDuplicates: true });
  await tx.help.updateMany({ where: { tenantId: tenant.id, itemId }, data: columns });
  await planAnew(tx, tenant, itemId, requestId);
  const item = await findItem(tx, tenant.id, itemId);
  const goesOut = input.intent === "publish" && item !== undefined && item.status !== "withdrawn";
  if (goesOut && concernsIn(input).length > 0) await tellWorried(tx, doing, itemId, input);
}

/** Whether the row is just what the form asks for. */
async function says(db: Db, tenantId: string, itemId: string, input: Input): Promise<boolean> {
  const row = await helpRow(db, tenantId, itemId);
  const asked = columnsOf(input);
  const there = row && { ...asked, skills: row.skills, days: row.days, parts: row.parts, until: row.until === null ? null : new Date(`${row.until}T00:00:00Z`), neighbourhoodId: row.neighbourhoodId, lat: row.point?.lat ?? null, lon: row.point?.lon ?? null, reach: row.reach, contact: row.contact };
  return JSON.stringify(there) === JSON.stringify(asked);
}

/** The row as fields of its form. */
async function fields(db: Db, tenantId: string, itemId: string): Promise<[string, string][]> {
  const row = await helpRow(db, tenantId, itemId);
  return row ? fieldsOf(row) : [];
}
