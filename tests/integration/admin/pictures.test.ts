import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readBrandPicture } from "#app/platform/tenancy/brand-picture.server.ts";

const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#336699" } });
const svg = (inside: string) => new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`);

describe("a town's picture", () => {
  it("is made to fit its place, in a form that browsers know, without what the camera wrote", async () => {
    const jpeg = await photo(3000, 1000).withExif({ IFD0: { Copyright: "somebody" } }).jpeg().toBuffer();
    const logo = await readBrandPicture("logo", jpeg);
    expect(logo).toMatchObject({ ok: true, picture: { mediaType: "image/png", width: 1200, height: 400 } });
    expect(logo.ok && (await sharp(logo.picture.bytes).metadata()).exif).toBeUndefined();
    expect(await readBrandPicture("hero", jpeg)).toMatchObject({ ok: true, picture: { mediaType: "image/webp", width: 2400, height: 800 } });
  });

  it("may be a drawing, cleaned", async () => {
    const drawing = await readBrandPicture("logo", svg(`<metadata>x</metadata><path d="M0 0h9"/>`));
    expect(drawing).toMatchObject({ ok: true, picture: { mediaType: "image/svg+xml", width: 40, height: 20 } });
    expect(drawing.ok && drawing.picture.bytes.toString()).not.toContain("metadata");
  });

  it.each([
    ["a drawing that runs", svg("<script>x</script>"), "unsafe-drawing"],
    ["a drawing of no end", svg("<g/>".repeat(90_000)), "too-large"],
    ["a text", new TextEncoder().encode("hello"), "not-a-picture"],
    ["half a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), "not-a-picture"],
    ["more than fits", new Uint8Array(3 * 1024 * 1024), "too-large"],
  ])("is refused when it is %s", async (_, bytes, reason) => {
    expect(await readBrandPicture("logo", bytes)).toEqual({ ok: false, reason });
  });

  it("is refused when it unpacks to a wall", async () => {
    const bomb = await photo(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    expect(await readBrandPicture("hero", bomb)).toEqual({ ok: false, reason: "too-many-pixels" });
  });
});
