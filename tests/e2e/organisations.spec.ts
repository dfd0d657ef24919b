import { expect, logIn, test } from "./setup/test.ts";
import { at, emailOf, towns } from "./setup/towns.ts";

// What others do not see is not there for them, and one reader has no scripts.
test.use({ expected: /status of 40[0-9]|\.js: csp$/ });

const phone = { viewport: { width: 360, height: 740 } };

const [town] = towns;
if (!town) throw new Error("There is no town.");
const house = "/organisaties/woonstichting-merwedekade";

// Each in a conversation of their own, as the two are tried at the same time.
for (const [javaScriptEnabled, writer] of [[true, town.people.resident], [false, "thijs-ooievaar"]] as const) {
  test(`${town.name}: a resident ${javaScriptEnabled ? "writes" : "without scripts writes"} to an organisation, an editor answers, the resident reads it, reports it and ends it`, async ({ another }) => {
    test.setTimeout(90_000);
    const mark = `${javaScriptEnabled ? "met" : "zonder"} ${Date.now()}`;
    const resident = await another({ ...phone, javaScriptEnabled });
    await logIn(resident, town, writer);
    await resident.goto(at(town, house));
    await resident.getByRole("link", { name: "Schrijf naar Woonstichting Merwedekade" }).click();
    await resident.getByLabel("Wat wil je zeggen?").fill(`Wie maakt de bel? ${mark}`);
    await resident.getByRole("button", { name: "Verstuur" }).click();
    await expect(resident.getByText("Verstuurd. De ander krijgt er een mail over.")).toBeVisible();
    const path = new URL(resident.url()).pathname;

    const editor = await another({ javaScriptEnabled });
    await logIn(editor, town, town.people.neighbour);
    await editor.goto(at(town, "/gesprekken"));
    const line = editor.locator("main li").filter({ hasText: mark });
    await expect(line.getByText("Namens Woonstichting Merwedekade")).toBeVisible();
    await line.getByRole("link").click();
    await editor.getByLabel("Jouw antwoord").fill(`Morgen komt er iemand. ${mark}`);
    await editor.getByRole("button", { name: "Verstuur" }).click();
    await expect(editor.getByText("Verstuurd.", { exact: true })).toBeVisible();

    await resident.goto(at(town, "/gesprekken"));
    const own = resident.locator("main li").filter({ hasText: `Morgen komt er iemand. ${mark}` });
    await expect(own.getByText("Nieuw", { exact: true })).toBeVisible();
    await own.getByRole("link", { name: "Woonstichting Merwedekade" }).click();
    // The list has its words too.
    await resident.waitForURL(/\/gesprekken\/[0-9a-f-]{36}/);
    await expect(resident.getByText(`Morgen komt er iemand. ${mark}`)).toBeVisible();
    await resident.goto(at(town, "/gesprekken"));
    await expect(own.getByText("Nieuw", { exact: true })).toHaveCount(0);

    await resident.goto(at(town, path));
    await resident.locator("article").filter({ hasText: `Morgen komt er iemand. ${mark}` }).getByRole("link", { name: "Meld dit" }).click();
    await resident.getByLabel("Dit klopt niet").check();
    await resident.getByLabel("Leg uit wat er aan de hand is").fill("Er kwam niemand.");
    await resident.getByLabel(/^Ik meld dit te goeder trouw/).check();
    await resident.getByRole("button", { name: "Verstuur" }).click();
    await expect(resident.getByText("Dank je wel. Je melding is binnen.")).toBeVisible();
    const moderator = await another();
    await logIn(moderator, town, town.people.moderator);
    await moderator.goto(at(town, "/toezicht?waarom=report"));
    await expect(moderator.getByText("stukje van een gesprek").first()).toBeVisible();
    // The team reads what was reported, and not the conversation.
    expect((await moderator.goto(at(town, path)))?.status()).toBe(404);

    await resident.goto(at(town, path));
    await resident.locator("summary").filter({ hasText: "Stop dit gesprek" }).click();
    await resident.getByRole("button", { name: "Ja, stop" }).click();
    await expect(resident.getByText("Jij hebt dit gesprek gestopt.")).toBeVisible();
    await editor.goto(at(town, path));
    await expect(editor.getByText("Dit gesprek is gestopt.")).toBeVisible();
    await resident.getByRole("button", { name: "Open het gesprek weer" }).click();
    await expect(resident.getByLabel("Jouw antwoord")).toBeVisible();
  });
}

test(`${town.name}: a resident begins an initiative on a phone without scripts, a connector lets it through, a neighbour is asked and joins, and it ends and comes back`, async ({ another }) => {
  test.setTimeout(90_000);
  const name = `Breien bij de brug ${Date.now()}`;
  const starter = await another({ ...phone, javaScriptEnabled: false });
  await logIn(starter, town, "bert-regenton");
  await starter.goto(at(town, "/organisaties"));
  await starter.getByRole("link", { name: "Begin zelf iets" }).click();
  await starter.getByLabel("Hoe heet het?").fill(name);
  await starter.getByLabel("Wat is het?").fill("Kort");
  await starter.getByLabel("Hoe kan iemand meedoen?").fill("Kom dinsdag om twee uur.");
  await starter.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(starter.getByLabel("Wat is het?")).toHaveAttribute("aria-invalid", "true");
  await expect(starter.getByLabel("Hoe heet het?")).toHaveValue(name);
  await starter.getByLabel("Wat is het?").fill("Wij breien samen sokken voor de hele straat.");
  await starter.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(starter.getByText("Dank je wel. Iemand van het team bekijkt het.")).toBeVisible();
  const path = new URL(starter.url()).pathname;

  const neighbour = await another(phone);
  await logIn(neighbour, town, town.people.neighbour);
  expect((await neighbour.goto(at(town, path)))?.status()).toBe(404);

  const moderator = await another();
  await logIn(moderator, town, town.people.moderator);
  await moderator.goto(at(town, "/toezicht?waarom=initiative"));
  await moderator.getByRole("link", { name }).click();
  await moderator.waitForURL(/\/toezicht\/[0-9a-f-]{36}$/);
  await expect(moderator.getByText("Een bewoner begint dit initiatief, of verandert het.")).toBeVisible();
  await moderator.getByLabel("Het mag").check();
  await moderator.getByRole("button", { name: "Beslis", exact: true }).click();
  await expect(moderator.getByText("Het besluit is genomen.")).toBeVisible();

  await neighbour.goto(at(town, "/organisaties?soort=initiative"));
  await expect(neighbour.getByRole("link", { name })).toBeVisible();

  await starter.goto(at(town, path));
  await starter.getByRole("link", { name: "Wie schrijft er?" }).click();
  await starter.getByLabel("E-mailadres").fill(emailOf(town, town.people.neighbour));
  await starter.getByRole("button", { name: "Nodig uit" }).click();
  await expect(starter.getByText("De uitnodiging is onderweg.")).toBeVisible();

  await neighbour.goto(at(town, path));
  await neighbour.getByRole("link", { name: "Antwoord op de uitnodiging" }).click();
  await neighbour.getByRole("button", { name: "Ja, ik schrijf mee" }).click();
  await expect(neighbour.getByText("Fijn! Je schrijft nu mee.")).toBeVisible();
  await expect(neighbour.getByRole("link", { name: "Pas aan" })).toBeVisible();

  await starter.goto(at(town, path));
  await starter.locator("summary").filter({ hasText: "Stop ermee" }).click();
  await starter.getByRole("button", { name: "Ja, stop ermee" }).click();
  await expect(starter.getByText("Gestopt. Je kunt het nog terughalen.")).toBeVisible();
  const visitor = await another();
  expect((await visitor.goto(at(town, path)))?.status()).toBe(404);
  await starter.getByRole("button", { name: "Haal terug" }).click();
  await expect(starter.getByText("Het is er weer.")).toBeVisible();
  expect((await visitor.goto(at(town, path)))?.status()).toBe(200);
});
