import { endHelp } from "#app/modules/help/end.server.ts";
import { newOffer, newRequest } from "./help.ts";
import { NOW, type TestTown } from "./towns.ts";

/** Something in every table of help: a request that is open, one that is over, and an offer. @returns id of the open request */
export async function fillHelp(town: TestTown, mark: string): Promise<string> {
  const { db, tenant, people, organisation } = town;
  const tenantId = tenant.id;
  const at = new Date(NOW);
  const offer = await newOffer(town, { title: `Ik help met een ${mark}` });
  const request = await newRequest(town, { title: `Wie helpt met mijn ${mark}?`, where: "noord" });
  const over = await newRequest(town, { title: `De ${mark} van gisteren` });
  const pair = { tenantId, askerId: people.resident.accountId, helperId: people.neighbour.accountId, answer: "yes", answeredAt: at, createdAt: at };
  await db.helpMatch.create({ data: { ...pair, askedItemId: request.id, offeredItemId: offer.id, toldAt: at } });
  await db.helpMatch.create({ data: { ...pair, askedItemId: over.id } });
  await db.helpStep.create({ data: { tenantId, itemId: request.id, step: 1, at, told: 1 } });
  await db.helpArrangement.create({ data: { tenantId, organisationId: organisation } });
  await db.transact((tx) => endHelp(tx, tenant, over, { outcome: "matched", helperId: people.neighbour.accountId, thanks: `Dank je ${mark}` }, { saidBy: "site", actorId: people.resident.accountId, at, requestId: "fill" }));
  return request.id;
}
