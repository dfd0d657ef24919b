import { Visitor } from "#tests/setup/http.ts";
import { inspect } from "./setup/inspect.ts";
import { operatorSession } from "./setup/sessions.ts";
import { expect, test } from "./setup/test.ts";
import { at, otherThan, port, towns } from "./setup/towns.ts";

test.describe.configure({ mode: "serial" });
// The page names no icon, so the browser looks for the usual one, maybe when the town is open again.
test.use({ expected: /status of 503|favicon\.ico/ });

for (const town of towns) {
  test(`${town.name}: a town that an operator closed for a while says so, readably, and comes back`, async ({ page }) => {
    const operator = new Visitor({ port: port() }, "localhost", await operatorSession());
    const act = async (fields: Record<string, string>) => expect((await operator.post(`/operator/gemeenten/${town.slug}`, fields)).status).toBe(303);
    await act({ do: "suspend", note: "We verhuizen de computer. Vanavond zijn we er weer." });
    try {
      await expect(async () => expect((await page.goto(at(town, "/berichten")))?.status()).toBe(503)).toPass({ timeout: 5000 });
      await expect(page.getByText("Vanavond zijn we er weer.")).toBeVisible();
      expect(await inspect(page, "the page of a closed town")).toEqual([]);
      expect((await page.goto(at(otherThan(town), "/berichten")))?.status()).toBe(200);
    } finally {
      await act({ do: "resume" });
    }
    await expect(async () => expect((await page.goto(at(town, "/berichten")))?.status()).toBe(200)).toPass({ timeout: 5000 });
  });
}
