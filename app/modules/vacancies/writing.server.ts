import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { ItemWriting } from "#app/platform/content/writing/writing.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { dayIn, daysLater } from "#app/platform/times/day.ts";
import { LONGEST_TASK, MOST_TASKS, tasksIn } from "./domain/tasks.ts";
import { vacancyForm, type VacancyInput } from "./forms.ts";
import { vacancyMessages } from "./messages/index.ts";
import { vacancyPaths } from "./paths.ts";
import { columnsOf, fieldsOf, saysTheSame, vacancyRow } from "./vacancy-row.server.ts";

/** How far ahead a last day may be, in days. */
const FURTHEST = 366;

/** How somebody looks for a volunteer, here and now. */
export function vacancyWriting(doing: Doing): ItemWriting<VacancyInput> {
  return {
    kind: "vacancy",
    form: vacancyForm,
    paths: vacancyPaths,
    also: ({ tasks, place }) => [...tasksIn(tasks), ...(place === undefined ? [] : [place])],
    refuse: (_doing, item, input) => Promise.resolve(refusals(doing, item, input)),
    detail: (tx, tenantId, itemId, input) => keepRow(tx, tenantId, itemId, input),
    says: async (db, tenantId, itemId, input) => {
      const row = await vacancyRow(db, tenantId, itemId);
      return row !== undefined && saysTheSame(row, input);
    },
    fields: async (db, tenantId, itemId) => {
      const row = await vacancyRow(db, tenantId, itemId);
      return row ? fieldsOf(row) : [];
    },
  };
}

async function keepRow(tx: Db, tenantId: string, itemId: string, input: VacancyInput): Promise<void> {
  const columns = columnsOf(input);
  await tx.vacancy.createMany({ data: [{ tenantId, itemId, ...columns }], skipDuplicates: true });
  // With another last day it is asked anew, in its time, whether it may stay.
  const before = await vacancyRow(tx, tenantId, itemId);
  const askedAt = before?.expiresOn === input.expiresOn ? before.askedAt : null;
  await tx.vacancy.updateMany({ where: { tenantId, itemId }, data: { ...columns, askedAt } });
}

/** What the form cannot know by itself: in whose name, the days, and which places there are. */
function refusals({ tenant, member, at }: Doing, item: ItemRecord | undefined, input: VacancyInput): Record<string, string[]> | undefined {
  const { refused } = vacancyMessages.in(member.locale, tenant.words[member.locale]).write;
  const today = dayIn(tenant.profile.timeZone, at);
  const { organisation, commitment, onceOn, expiresOn, neighbourhood } = input;
  const tasks = tasksIn(input.tasks);
  const goesOut = input.intent === "publish";
  // What is out keeps its days though they passed; only what is said anew must still come.
  const isNew = item === undefined || item.status === "draft";
  if (organisation === undefined) return { organisation: [refused.organisation] };
  if (tasks.length > MOST_TASKS || tasks.some((task) => task.length > LONGEST_TASK)) return { tasks: [refused.tasks(MOST_TASKS, LONGEST_TASK)] };
  if (neighbourhood !== undefined && !tenant.neighbourhoods.some(({ id }) => id === neighbourhood)) return { neighbourhood: [refused.unknownNeighbourhood] };
  if (commitment === "lasting" && onceOn !== undefined) return { onceOn: [refused.notOnce] };
  if (expiresOn > daysLater(today, FURTHEST)) return { expiresOn: [refused.tooFar] };
  if (goesOut && expiresOn < today) return { expiresOn: [refused.over] };
  if (goesOut && isNew && onceOn !== undefined && onceOn < today) return { onceOn: [refused.onceOver] };
  return undefined;
}
