import { randomUUID } from "node:crypto";
import { conversationFor } from "#app/platform/conversations/conversation.server.ts";
import { startConversation } from "#app/platform/conversations/start.server.ts";
import { writeMessage } from "#app/platform/conversations/write.server.ts";
import { acting, type TestTown } from "./towns.ts";

/**
 * A conversation of the resident with the connector, who answers; the resident does not want to hear from the neighbour.
 * @returns ids of the conversation and of the answer
 */
export async function fillConversations(town: TestTown, mark: string): Promise<{ conversation: string; message: string }> {
  const { db, tenant, people } = town;
  const begun = await startConversation(acting(town, "resident"), { itemId: null, about: `Over ${mark}`, with: { accountId: people.connector.accountId }, body: `Weet jij iets van een ${mark}?`, key: randomUUID() });
  const conversation = begun.ok ? await conversationFor(db, people.connector, begun.id) : undefined;
  if (!conversation) throw new Error("no conversation");
  const answer = await writeMessage(acting(town, "connector"), conversation, { body: `Ja, van een ${mark}.`, key: randomUUID() });
  if (!answer.ok) throw new Error(answer.reason);
  await db.accountBlock.create({ data: { tenantId: tenant.id, accountId: people.resident.accountId, blockedId: people.civilServant.accountId, createdAt: acting(town, "resident").at } });
  return { conversation: conversation.id, message: answer.id };
}
