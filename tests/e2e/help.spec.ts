import { asOwner } from "./setup/database.ts";
import { expect, logIn, mailTo, test } from "./setup/test.ts";
import { at, emailOf, towns } from "./setup/towns.ts";

// A form that is refused, what is not there any more, and what a browser without scripts refuses of them.
test.use({ expected: /status of 40[0-9]|\.js: csp$/ });

const phone = { viewport: { width: 360, height: 740 } };

/** What only time brings about: the request stood there for days, and it is asked how it went. */
async function daysLater(path: string): Promise<void> {
  const item = path.split("/")[2] ?? "";
  await asOwner(async (client) => {
    await client.query("update help set remind_at = now() where item_id = $1", [item]);
    await client.query("insert into job (tenant_id, id, name, payload) select tenant_id, gen_random_uuid(), 'help.tend', jsonb_build_object('tenantId', tenant_id, 'itemId', id) from item where id = $1", [item]);
  });
}

for (const town of towns) {
  test(`${town.name}: an elderly resident asks for help on a phone without scripts, a neighbour is found, and a click in the mail says that it worked out`, async ({ another }) => {
    test.setTimeout(120_000);
    const mark = `${town.slug} ${Date.now()}`;
    const neighbour = await another();
    await logIn(neighbour, town, town.people.neighbour);
    await neighbour.goto(at(town, "/hulp"));
    await neighbour.getByRole("link", { name: "Bied hulp aan" }).first().click();
    await neighbour.getByLabel("Nederlands oefenen").check();
    await neighbour.getByLabel("Wat bied je aan?").fill(`Ik praat graag ${mark}`);
    await neighbour.getByLabel("zaterdag").check();
    await neighbour.getByLabel("Waar is het?").selectOption({ label: town.neighbourhood.name });
    await neighbour.getByLabel("Voor iedereen").check();
    await neighbour.getByRole("button", { name: "Plaats dit hulpaanbod" }).click();
    await expect(neighbour.getByText("Gelukt. Je hulpaanbod staat erop.")).toBeVisible();

    const resident = await another({ ...phone, javaScriptEnabled: false });
    await logIn(resident, town, town.people.resident);
    await resident.goto(at(town, "/hulp"));
    await resident.getByRole("link", { name: "Vraag hulp" }).first().click();
    await resident.getByLabel("Nederlands oefenen").check();
    const title = `Wie oefent met mij ${mark}`;
    await resident.getByLabel("Wat heb je nodig?").fill(title);
    await resident.getByLabel("Wil je er meer over vertellen?").fill("Bel me op 06-12345678.");
    await resident.getByLabel("zaterdag").check();
    await resident.getByLabel("Waar is het?").selectOption({ label: town.neighbourhood.name });
    await resident.getByLabel("Voor iedereen").check();
    await resident.getByRole("button", { name: "Plaats deze hulpvraag" }).click();
    // A number is not for everybody; what was typed is still there.
    await expect(resident.getByText(/^Er staat een telefoonnummer in\./).first()).toBeVisible();
    await expect(resident.getByLabel("Wat heb je nodig?")).toHaveValue(title);
    await resident.getByLabel("Wil je er meer over vertellen?").fill("Ik ben wat doof, dus rustig graag.");
    await resident.getByRole("button", { name: "Plaats deze hulpvraag" }).click();
    await expect(resident.getByText("Gelukt. Je hulpvraag staat erop.")).toBeVisible();
    const path = new URL(resident.url()).pathname;

    await expect(async () => {
      await neighbour.goto(at(town, "/meldingen"));
      await expect(neighbour.getByText(`Een buur zoekt hulp: ${title}`).first()).toBeVisible({ timeout: 300 });
    }).toPass({ timeout: 20_000 });
    await neighbour.getByText(`Een buur zoekt hulp: ${title}`).first().click();
    await expect(neighbour.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(neighbour.getByText("Je kunt ook op zaterdag")).toBeVisible();
    await resident.goto(at(town, path));
    await expect(resident.getByText(/^We vroegen .*buur|^We vroegen .*buren/)).toBeVisible();

    await neighbour.getByLabel(/^Schrijf iets aan/).fill(`Ik kom graag langs. ${mark}`);
    await neighbour.getByRole("button", { name: "Ik kan helpen" }).click();
    await expect(neighbour.getByText("Verstuurd. De ander krijgt er een mail over.")).toBeVisible();

    await resident.goto(at(town, path));
    await resident.locator("section").filter({ hasText: "Wie wil je helpen" }).getByRole("link").click();
    await expect(resident.getByText(`Ik kom graag langs. ${mark}`)).toBeVisible();

    await daysLater(path);
    const mail = await mailTo(await another(), emailOf(town, town.people.resident), new RegExp(`Ben je geholpen.*${mark}`));
    const link = /http:\/\/\S+\/hulp\/uitkomst\/\S+\?antwoord=matched/.exec(mail)?.[0] ?? "";
    // Whoever has the mail needs no account; what looks at mail for them, and opens every address, says nothing.
    const visitor = await another({ ...phone, javaScriptEnabled: false });
    await visitor.goto(link);
    await visitor.goto(at(town, path));
    await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(title);
    await visitor.goto(link);
    await visitor.getByRole("button", { name: "Ja, ik ben geholpen" }).click();
    await expect(visitor.getByText(/^Wat fijn! Je vraag is afgerond/)).toBeVisible();
    await visitor.getByLabel("Wil je iemand bedanken?").fill("Wat een fijne middag.");
    await visitor.getByRole("button", { name: "Verstuur" }).click();
    await expect(visitor.getByText("Dank je wel. We geven het door.")).toBeVisible();
    expect((await visitor.goto(at(town, path)))?.status()).toBe(404);
    await neighbour.goto(at(town, "/meldingen"));
    await expect(neighbour.getByText(/Wat een fijne middag\./).first()).toBeVisible();
    await neighbour.goto(at(town, "/hulp?wijk=alles"));
    await expect(neighbour.getByText(title)).toHaveCount(0);
  });

  test(`${town.name}: who tells of harm reads at once whom to call, and the team reads first`, async ({ page, another }) => {
    await logIn(page, town, town.people.resident);
    await page.goto(at(town, "/hulp/vragen"));
    await page.getByLabel("Formulieren en post").check();
    const title = `Wie kijkt er mee naar mijn post ${town.slug} ${Date.now()}`;
    await page.getByLabel("Wat heb je nodig?").fill(title);
    await page.getByLabel("Wil je er meer over vertellen?").fill("Ik heb schulden en weet het niet meer.");
    await page.getByRole("button", { name: "Plaats deze hulpvraag" }).click();
    await expect(page.getByRole("link", { name: /^Bel Geldfit: 0800.8115$/ })).toHaveAttribute("href", "tel:08008115");
    await expect(page.getByText(/^Je vraag staat nog niet op de site\./)).toBeVisible();
    const path = new URL(page.url()).pathname;
    const visitor = await another();
    await visitor.goto(at(town, "/hulp?wijk=alles"));
    await expect(visitor.getByText(title)).toHaveCount(0);
    const moderator = await another();
    await logIn(moderator, town, town.people.moderator);
    await moderator.goto(at(town, "/toezicht"));
    await moderator.getByRole("link", { name: title }).click();
    await expect(moderator.getByText(/^Dit kan gaan over geldzorgen\./)).toBeVisible();
    await moderator.getByLabel("Het mag").check();
    await moderator.getByRole("button", { name: "Beslis", exact: true }).click();
    await expect(moderator.getByText(/^Het besluit is genomen\./)).toBeVisible();
    await visitor.goto(at(town, path));
    await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(title);
  });
}

test("a request says about where it is by a circle, and never more", async ({ page }) => {
  const [gorinchem] = towns.filter(({ slug }) => slug === "gorinchem");
  if (!gorinchem) throw new Error("no such town");
  await page.goto(at(gorinchem, "/hulp?wijk=alles"));
  await page.getByRole("link", { name: "Mijn lamp in de gang is stuk" }).click();
  await expect(page.getByRole("img", { name: /^Een cirkel van 300 meter rond een plek in / })).toBeVisible();
  expect(await page.content()).not.toMatch(/51\.8[0-9]/);
});
