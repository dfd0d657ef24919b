import { beforeAll, expect, it } from "vitest";
import { toJson } from "#app/platform/database/json.ts";
import { learn } from "#app/platform/moderation/classifier/learn.ts";
import { emptyModel } from "#app/platform/moderation/classifier/model.ts";
import { readModel } from "#app/platform/moderation/policy/read-model.server.ts";
import { NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const known = (town: TestTown) => readModel(town.db, town.tenant.id);

it("a town's model is what it learnt last, be it twice in one moment, and never another town's", async () => {
  const tenantId = here.tenant.id;
  expect(await known(here)).toEqual(emptyModel());
  const first = learn(emptyModel(), "Koop nu goedkope fietsen", "harmful");
  await here.db.moderationModel.create({ data: { tenantId, model: toJson(first), changedAt: new Date(NOW) } });
  expect(await known(here)).toEqual(first);
  expect(await known(here)).toBe(await known(here));
  const second = learn(first, "Wie gaat er mee wandelen", "fine");
  await here.db.moderationModel.updateMany({ where: { tenantId }, data: { model: toJson(second), changedAt: new Date(NOW) } });
  expect(await known(here)).toEqual(second);
  expect(await known(there)).toEqual(emptyModel());
  await here.db.moderationModel.deleteMany({ where: { tenantId } });
  expect(await known(here)).toEqual(emptyModel());
});
