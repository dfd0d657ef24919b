import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { readBrandPicture, placeBrandPicture } from "#app/platform/tenancy/brand-picture.server.ts";
import { appIcon } from "#app/platform/tenancy/app-icon.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { Visitor } from "../../setup/http.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";
import { startWeb, type BuiltProcess } from "../../setup/web.ts";

const manifest = z.object({ name: z.string(), short_name: z.string(), start_url: z.literal("/"), display: z.literal("standalone"), theme_color: z.string(), icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.enum(["any", "maskable"]) })) });

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;

beforeAll(async () => {
  [here, there] = await twoTowns();
  web = await startWeb();
}, 120_000);

describe("a town's site as an app", () => {
  it("has a manifest of the town's own, named on every page, with icons of the sizes it says", async () => {
    const visitor = new Visitor(web, here.host);
    expect((await visitor.get("/")).text).toContain('<link rel="manifest" href="/manifest.webmanifest"/>');
    const answer = await visitor.get("/manifest.webmanifest");
    expect(answer.headers["content-type"]).toBe("application/manifest+json");
    const read = manifest.parse(JSON.parse(answer.text));
    expect(read).toMatchObject({ name: "Samen Lindedorp", short_name: "Lindedorp", theme_color: "#0a5c8f" });
    expect(read.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(["192x192 any", "512x512 any", "512x512 maskable"]);
    for (const { src, sizes } of read.icons) {
      const icon = await visitor.get(src);
      const { width, height, format } = await sharp(icon.bytes).metadata();
      expect([icon.headers["cache-control"], format, `${width}x${height}`]).toEqual(["public, max-age=31536000, immutable", "png", sizes]);
    }
    expect(manifest.parse(JSON.parse((await new Visitor(web, there.host).get("/manifest.webmanifest")).text)).name).toBe("Samen Eikendorp");
    expect((await visitor.get("/app-icoon/9000.png")).status).toBe(404);
  });

  it("shows the town's own picture, whole and in the middle where a phone cuts the edge", async () => {
    const red = await readBrandPicture("favicon", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#ff0000"/></svg>'));
    if (!red.ok) throw new Error(red.reason);
    await here.db.transact((tx) => placeBrandPicture(tx, here.tenant.id, "favicon", red.picture));
    const tenant = await loadTenant(here.tenant.id, "localhost");
    if (!tenant) throw new Error("no town");
    const at = async (name: "512.png" | "maskable.png", x: number, y: number) => [...(await sharp(await appIcon(tenant, name)).extract({ left: x, top: y, width: 1, height: 1 }).removeAlpha().raw().toBuffer())];
    expect(await at("512.png", 2, 2)).toEqual([255, 0, 0]);
    expect(await at("maskable.png", 256, 256)).toEqual([255, 0, 0]);
    expect(await at("maskable.png", 20, 256)).toEqual([255, 255, 255]);
  });
});
