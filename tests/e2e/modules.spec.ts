import { expect, logIn, test } from "./setup/test.ts";
import { at, otherThan, towns } from "./setup/towns.ts";

test.describe.configure({ mode: "serial" });
test.use({ expected: /status of 404/ });

for (const town of towns) {
  test(`${town.name}: a module that is switched off is gone, and comes back`, async ({ page, another }) => {
    const visitor = await another();
    const menu = visitor.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: town.posts, exact: true });
    const found = visitor.getByRole("link", { name: town.typo.finds });
    await logIn(page, town, town.people.admin);
    await page.goto(at(town, "/beheer/onderdelen"));
    await page.getByRole("button", { name: /^Zet .* uit$/ }).first().click();
    await page.waitForURL(/gedaan=off/);

    expect((await visitor.goto(at(town, "/berichten")))?.status()).toBe(404);
    await expect(menu).toHaveCount(0);
    await visitor.goto(at(town, `/zoeken?q=${encodeURIComponent(town.typo.finds)}`));
    await expect(found).toHaveCount(0);
    const other = otherThan(town);
    expect((await visitor.goto(at(other, "/berichten")))?.status()).toBe(200);

    await page.getByRole("button", { name: /^Zet .* aan$/ }).first().click();
    await page.waitForURL(/gedaan=on/);
    expect((await visitor.goto(at(town, "/berichten")))?.status()).toBe(200);
    await expect(menu.first()).toBeVisible();
    await visitor.goto(at(town, `/zoeken?q=${encodeURIComponent(town.typo.finds)}`));
    await expect(found).toHaveCount(1);
  });
}
