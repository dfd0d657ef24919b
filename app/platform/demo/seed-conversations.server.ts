import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { after, type Clock } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { DemoContent } from "./content.ts";
import { idOf } from "./seed-people.server.ts";

interface Conversations {
  tenantId: string;
  content: Pick<DemoContent, "conversations" | "organisations">;
  /** Ids by key. */
  accounts: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
  clock: Clock;
  timeZone: string;
}

/** Minutes between what one says and what the other answers. */
const PAUSE = 47;

/** Writes the demo conversations. Nobody is told of them: they were read long ago, but for the last words. */
export async function seedConversations(tx: Db, { tenantId, content, accounts, organisations, clock, timeZone }: Conversations): Promise<void> {
  const today = Temporal.Instant.fromEpochMilliseconds(clock.now().getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  for (const { starter, with: other, daysAgo, time, said } of content.conversations ?? []) {
    const starterId = idOf(accounts, starter);
    const answers = "person" in other ? idOf(accounts, other.person) : editorOf(content, other.organisation, accounts);
    const withOrganisationId = "organisation" in other ? idOf(organisations, other.organisation) : null;
    const begun = new Date(today.subtract({ days: daysAgo }).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds);
    const momentOf = (index: number) => after(begun, { minutes: index * PAUSE });
    const { id: conversationId } = await tx.conversation.create({
      data: { tenantId, starterId, withAccountId: withOrganisationId === null ? answers : null, withOrganisationId, createdAt: begun, lastMessageAt: momentOf(said.length - 1) },
      select: { id: true },
    });
    const authorOf = (index: number) => (index % 2 === 0 ? starterId : answers);
    await tx.conversationMessage.createMany({
      data: said.map((body, index) => ({ tenantId, conversationId, authorId: authorOf(index), forOrganisation: index % 2 === 1 && withOrganisationId !== null, body, idempotencyKey: randomUUID(), createdAt: momentOf(index) })),
    });
    const last = authorOf(said.length - 1);
    await tx.conversationReading.createMany({ data: [starterId, answers].map((accountId) => ({ tenantId, conversationId, accountId, readAt: accountId === last ? momentOf(said.length - 1) : momentOf(said.length - 2) })) });
  }
}

/**
 * Who answers for an organisation.
 * @throws Error for one without editors, to which nobody could have written
 */
function editorOf({ organisations }: Conversations["content"], key: string, accounts: Conversations["accounts"]): string {
  const editor = organisations.find((each) => each.key === key)?.editors[0];
  if (editor === undefined) throw new Error(`Nobody writes for "${key}", so nobody can have answered.`);
  return idOf(accounts, editor);
}
