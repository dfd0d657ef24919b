import type { TownContext } from "#app/platform/http/context.server.ts";
import { timesTexts } from "#app/platform/times/messages/index.ts";
import { dayParts } from "#app/platform/times/times.ts";
import { commitments, known, skills, targetGroups } from "../domain/choices.ts";
import { vacancyMessages } from "../messages/index.ts";

/** What somebody is told of, in words. */
export interface AlertLine {
  id: string;
  text: string;
}

/** What a member wants to hear of, newest first. */
export async function ownAlerts({ db, tenant, locale }: Pick<TownContext, "db" | "tenant" | "locale">, accountId: string): Promise<AlertLine[]> {
  const { choices, alerts: texts } = vacancyMessages.in(locale, tenant.words[locale]);
  const times = timesTexts.in(locale, tenant.words[locale]);
  const kept = await db.vacancyAlert.findMany({ where: { tenantId: tenant.id, accountId }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
  return kept.map((alert) => {
    const commitment = commitments.find((one) => one === alert.commitment);
    const where = tenant.neighbourhoods.find(({ id }) => id === alert.neighbourhoodId);
    const parts = known(dayParts, alert.parts);
    const said = [
      alert.words === "" ? undefined : texts.quoted(alert.words),
      ...known(skills, alert.skills).map((skill) => choices.skills[skill]),
      ...known(targetGroups, alert.targetGroups).map((group) => choices.targetGroups[group]),
      alert.days.length > 0 || parts.length > 0 ? times.when({ days: alert.days, parts }) : undefined,
      commitment && choices.commitments[commitment],
      where && texts.in(where.name, alert.adjacent),
    ].filter((part) => part !== undefined);
    return { id: alert.id, text: said.length === 0 ? texts.any : said.join(" · ") };
  });
}
