import { beforeEach, describe, expect, it } from "vitest";
import sharp from "sharp";
import { after } from "#app/platform/clock.ts";
import { photosOf } from "#app/platform/files/item-photos.server.ts";
import { findPhoto } from "#app/platform/files/photos.server.ts";
import { uploadPhoto } from "#app/platform/files/upload-photo.server.ts";
import { openCase } from "#app/platform/moderation/cases/open-case.server.ts";
import { bringToDesk } from "#app/platform/moderation/cases/own-look.server.ts";
import { undo } from "#app/platform/moderation/decisions/undo.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { expireInTown } from "#app/platform/privacy/expire.server.ts";
import { chosen, clearDesk, decided, later, minutes, postOf } from "../../setup/moderation.ts";
import { acting, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  await clearDesk(here, there);
});

const days = (count: number) => after(new Date(NOW), { days: count });

/** A photo of a post for the whole centre, uploaded some time ago, that was hidden now. */
async function hidden(uploaded: Date) {
  const item = await postOf(here);
  const bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: "#447799" } }).jpeg().toBuffer();
  const result = await uploadPhoto(here.db, item.authorId, bytes, uploaded);
  if (!result.ok) throw new Error(result.reason);
  const { id } = result.photo;
  await here.db.media.updateMany({ where: { tenantId: here.tenant.id, id }, data: { itemId: item.id, position: 0, alt: "Een tuinhek" } });
  const caseId = await bringToDesk(acting(here, "moderator"), { subject: "photo", subjectId: id, authorId: item.authorId, audience: item.audience });
  const { batchId } = await decided(here, caseId ?? "", chosen(), "moderator");
  return { item, id, batchId };
}

describe("a photo that is taken out of sight", () => {
  it("is kept from that moment on, however old it is, so that it can come back", async () => {
    const { item, id, batchId } = await hidden(days(-200));
    await expireInTown(here.db, minutes(1));
    expect(await undo(later(here, "moderator", 2), batchId)).toEqual({ ok: true, undone: 1 });
    expect((await photosOf(here.db, item.id)).map((photo) => photo.id)).toEqual([id]);
  });

  it("goes when nobody can object any more", async () => {
    const { id } = await hidden(days(-200));
    const kept = () => here.db.media.count({ where: { tenantId: here.tenant.id, id } });
    await expireInTown(here.db, days(189));
    expect(await kept()).toBe(1);
    await expireInTown(here.db, days(191));
    expect(await kept()).toBe(0);
  });

  it("is seen by its owner and by those who see the newest case about it", async () => {
    const { item, id } = await hidden(days(-1));
    const { centrum, noord } = here.neighbourhoods;
    const seers = async () => {
      const actors = { visitor, ...here.people };
      const seen = await Promise.all(Object.entries(actors).map(async ([who, actor]) => ((await findPhoto(here.db, actor, ["post"], id, "480.webp")) ? who : undefined)));
      return seen.filter((who) => who !== undefined).sort();
    };
    const about = (audience: "town" | string[], count: number) =>
      here.db.transact(async (tx) => {
        await tx.moderationCase.updateMany({ where: { tenantId: here.tenant.id, mediaId: id }, data: { status: "closed", closedAt: minutes(count) } });
        await openCase(tx, here.tenant, { subject: "photo", subjectId: id, authorId: item.authorId, audience, holds: false, causes: [{ kind: "own-look", detail: {} }] }, { actorId: null, at: minutes(count), requestId: "r" });
      });
    expect(await seers()).toEqual(["admin", "connector", "moderator", "neighbour"]);
    await about([noord], 1);
    expect(await seers()).toEqual(["admin", "moderator", "neighbour"]);
    await about("town", 2);
    expect(await seers()).toEqual(["admin", "connector", "moderator", "neighbour"]);
    await about([noord, centrum], 3);
    expect(await seers()).toEqual(["admin", "connector", "moderator", "neighbour"]);
    await here.db.moderationCase.deleteMany({ where: { tenantId: here.tenant.id, mediaId: id } });
    expect(await seers()).toEqual(["admin", "moderator", "neighbour"]);
  });
});
