import { randomBytes, randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { changePost, writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { after } from "#app/platform/clock.ts";
import { changeStatus } from "#app/platform/content/change-status.server.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { findPhoto } from "#app/platform/files/photos.server.ts";
import { PHOTO_BYTES, processPhoto } from "#app/platform/files/process-photo.server.ts";
import { uploadPhoto } from "#app/platform/files/upload-photo.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { expireInTown } from "#app/platform/privacy/expire.server.ts";
import { acting, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;

const camera = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#447799" } });

beforeAll(async () => {
  [here, there] = await twoTowns();
});

describe("a photo", () => {
  it("is turned the right way and loses what the camera wrote in it", async () => {
    const bytes = await camera(1200, 800)
      .withExif({ IFD0: { Artist: "Truus Theelepel" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 50/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const result = await processPhoto(bytes);
    if (!result.ok) throw new Error(result.reason);
    expect(result.photo).toMatchObject({ width: 800, height: 1200, widths: [480, 800] });
    for (const { bytes: file } of result.photo.files) {
      const { exif, orientation, xmp, iptc } = await sharp(file).metadata();
      expect({ exif, orientation, xmp, iptc }).toEqual({});
      expect(file.includes("Truus")).toBe(false);
    }
  });

  it("comes in modern sizes and one for old phones", async () => {
    const result = await processPhoto(await camera(3000, 2000).png().toBuffer());
    expect(result.ok && result.photo.files.map(({ name }) => name)).toEqual(["480.webp", "960.webp", "1600.webp", "480.jpg"]);
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["more bytes than allowed", () => Buffer.alloc(PHOTO_BYTES + 1), "too-large"],
    ["a text", () => Buffer.from("<script>alert(1)</script>"), "not-a-photo"],
    ["an SVG", () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>`), "not-a-photo"],
    ["noise", () => randomBytes(4000), "not-a-photo"],
    ["a photo cut in half", async () => (await camera(800, 800).jpeg().toBuffer()).subarray(0, 900), "not-a-photo"],
    ["nothing", () => Buffer.alloc(0), "not-a-photo"],
    ["a bomb of pixels", async () => camera(16_000, 16_000).png({ compressionLevel: 9 }).toBuffer(), "too-many-pixels"],
  ])("is refused when it is %s", async (_case, make, reason) => {
    expect(await processPhoto(await make())).toEqual({ ok: false, reason });
  });
});

describe("an uploaded photo", () => {
  const upload = async (town: TestTown) => {
    const result = await uploadPhoto(town.db, town.people.resident.accountId, await camera(600, 400).jpeg().toBuffer(), new Date(NOW));
    if (!result.ok) throw new Error(result.reason);
    return result.photo;
  };

  it("is its owner's alone until it is published, then everyone's, and its owner's again when withdrawn", async () => {
    const { id } = await upload(here);
    const seen = async (actor: Parameters<typeof findPhoto>[1]) => {
      const photo = await findPhoto(here.db, actor, ["post"], id, "480.webp");
      return photo !== undefined;
    };
    expect([await seen(here.people.resident), await seen(here.people.neighbour), await seen(visitor)]).toEqual([true, false, false]);
    const post = await writePost(acting(here, "resident"), postForm.parse({ key: randomUUID(), title: "Kijk eens", body: "Mooi", scope: "town", photos: [{ id, alt: "Een blauwe lucht" }] }));
    expect([await seen(here.people.neighbour), await seen(visitor)]).toEqual([true, true]);
    expect(await findPhoto(here.db, here.people.resident, [], id, "480.webp")).toBeUndefined();
    const item = post.ok ? await findItem(here.db, here.tenant.id, post.id) : undefined;
    if (!item) throw new Error("no post");
    await changeStatus(here.db, here.tenant, item, "withdraw", { actorId: item.authorId, at: new Date(NOW), requestId: "r" });
    expect([await seen(here.people.resident), await seen(here.people.moderator), await seen(visitor)]).toEqual([true, true, false]);
  });

  it("that is taken out of a post stays for a day from then, so that its owner can put it back, and goes after that", async () => {
    const uploaded = await uploadPhoto(here.db, here.people.neighbour.accountId, await camera(600, 400).jpeg().toBuffer(), new Date("2026-01-05T08:00:00Z"));
    if (!uploaded.ok) throw new Error(uploaded.reason);
    const { id } = uploaded.photo;
    const form = (photos: { id: string; alt: string }[]) => postForm.parse({ key: randomUUID(), title: "Een tuin", body: "Van ons", scope: "town", photos });
    const post = await writePost(acting(here, "neighbour"), form([{ id, alt: "Een tuin" }]));
    const item = async () => {
      const found = post.ok ? await findItem(here.db, here.tenant.id, post.id) : undefined;
      if (!found) throw new Error("no post");
      return found;
    };
    const change = async (photos: { id: string; alt: string }[]) => {
      const current = await item();
      return changePost(acting(here, "neighbour"), current, { ...form(photos), version: current.version });
    };
    const kept = () => here.db.media.count({ where: { tenantId: here.tenant.id, id } });
    expect((await change([])).ok).toBe(true);
    await expireInTown(here.db, after(new Date(), { hours: 23 }));
    expect(await kept()).toBe(1);
    expect((await change([{ id, alt: "Toch weer de tuin" }])).ok).toBe(true);
    await expireInTown(here.db, after(new Date(), { days: 3 }));
    expect(await kept()).toBe(1);
    expect((await change([])).ok).toBe(true);
    await expireInTown(here.db, after(new Date(), { hours: 25 }));
    expect(await kept()).toBe(0);
  });

  it("does not exist in another town", async () => {
    const { id } = await upload(there);
    expect(await findPhoto(here.db, here.people.admin, ["post"], id, "480.webp")).toBeUndefined();
  });

  it.each(["../480.webp", "480.png", "480.webp/..", "", "..%2f480.webp"])("has no file called %j", async (name) => {
    const { id } = await upload(here);
    expect(await findPhoto(here.db, here.people.resident, ["post"], id, name).catch(() => undefined)).toBeUndefined();
  });

  it("leaves no half a file behind", async () => {
    const { id } = await upload(here);
    const folder = path.join(process.env["DATA_DIR"] ?? "", "files", here.tenant.id, id);
    expect((await readdir(folder)).sort()).toEqual(["480.jpg", "480.webp", "600.webp"]);
  });

  it("waits for its post in numbers, not without end", async () => {
    const { accountId } = here.people.civilServant;
    await here.db.media.createMany({ data: Array.from({ length: 24 }, () => ({ tenantId: here.tenant.id, ownerId: accountId, width: 1, height: 1, widths: [1] })) });
    expect(await uploadPhoto(here.db, accountId, await camera(10, 10).jpeg().toBuffer(), new Date(NOW))).toEqual({ ok: false, reason: "too-many" });
  });
});
