import type { TownContext } from "#app/platform/http/context.server.ts";
import { casePage } from "#app/platform/moderation/cases/case-page.server.ts";
import { queue, queueCounts, PAGE, type QueueLine } from "#app/platform/moderation/cases/queue.server.ts";
import { namesIn } from "#app/platform/moderation/cases/names.server.ts";
import { onDuty } from "#app/platform/moderation/cases/rota.server.ts";
import { mayUndo } from "#app/platform/moderation/decisions/undo.server.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { QueueAsked } from "./forms.ts";

type Here = TownContext & { member: Member };

/** Neighbourhoods whose cases this member sees, in the town's order. */
export function ownNeighbourhoods({ tenant, member }: Pick<Here, "tenant" | "member">): { id: string; name: string }[] {
  const leads = may(member, "desk.lead", { tenantId: tenant.id });
  return tenant.neighbourhoods.filter(({ id }) => leads || member.connectorFor.includes(id)).map(({ id, name }) => ({ id, name }));
}

function cursorIn(asked: string | undefined): { care: boolean; dueAt: Date; id: string } | undefined {
  if (asked === undefined) return undefined;
  const [time = "", id = "", care] = asked.split("_");
  return { care: care === "zorg", dueAt: new Date(Number(time)), id };
}

function moreLink(asked: QueueAsked, last: QueueLine | undefined): string | null {
  if (!last) return null;
  const query = new URLSearchParams();
  for (const key of ["wijk", "waarom", "wie", "wacht"] as const) if (asked[key]) query.set(key, asked[key]);
  query.set("na", `${last.dueAt.getTime()}_${last.id}${last.care ? "_zorg" : ""}`);
  return `/toezicht?${query.toString()}`;
}

/** What cases are about, by their id, in a few words; those that this member may not see are left out. */
export async function titlesOf({ db, member, clock }: Here, ids: readonly string[]): Promise<Record<string, string>> {
  const pages = await Promise.all(ids.map((id) => casePage(db, member, id, clock.now())));
  return Object.fromEntries(pages.flatMap((page) => (page?.matter ? [[page.found.id, page.matter.title]] : [])));
}

/** All that the page of the queue shows. */
export async function queuePage(here: Here, asked: QueueAsked) {
  const { db, tenant, member, clock, locale } = here;
  const at = clock.now();
  const [lines, counts, names, duty, undoable] = await Promise.all([
    queue(db, member, { neighbourhood: asked.wijk, cause: asked.waarom, whose: asked.wie, waiting: asked.wacht === "ja", after: cursorIn(asked.na) }, at),
    queueCounts(db, member, at),
    namesIn(tenant, locale),
    onDuty(db, tenant.id, at, tenant.profile.timeZone),
    asked.besluit ? mayUndo(db, member, asked.besluit, at) : false,
  ]);
  const shown = lines.slice(0, PAGE);
  const own = ownNeighbourhoods(here);
  return {
    lines: shown.map(({ neighbourhoodIds, kind, causes, ...line }) => ({
      ...line,
      causes: [...new Map(causes.map((cause) => [cause.kind + (cause.name ?? ""), cause])).values()],
      kind: names.kind(kind ?? line.subject),
      where: neighbourhoodIds.map(names.neighbourhood),
      late: line.dueAt <= at,
      mine: line.claimedBy === member.accountId,
      own: line.authorId === member.accountId,
    })),
    counts,
    neighbourhoods: own,
    more: moreLink(asked, lines.length > PAGE ? shown.at(-1) : undefined),
    duty: [...new Set(duty.filter(({ neighbourhoodId }) => own.some(({ id }) => id === neighbourhoodId)).map(({ name }) => name))],
    undo: undoable ? (asked.besluit ?? null) : null,
  };
}

export type QueueOnPage = Awaited<ReturnType<typeof queuePage>>;
