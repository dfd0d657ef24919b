import { asOwner } from "./setup/database.ts";
import { expect, logIn, mailTo, test } from "./setup/test.ts";
import { at, emailOf, towns } from "./setup/towns.ts";

// A post that is hidden is not there for others, a form that lacks something is refused, and one reader has no scripts: all are what some steps are about.
test.use({ expected: /status of 40[049]|\.js: csp$/ });

const [town] = towns;
if (!town) throw new Error("There is no town.");

/** The ten minutes in which a decision can be undone are over. */
async function undoTimePasses(): Promise<void> {
  await asOwner(async (client) => {
    await client.query("update job set not_before = now() where name = 'moderation.tell' and not_before > now()");
    await client.query("update report set answered_at = now() - interval '11 minutes' where answered_at is not null");
  });
}

// By somebody whom no other test has anything decided about: their mail is told by its reader.
test(`${town.name}: reported by a visitor, hidden by a connector, read and objected to by its author, brought back by a second person`, async ({ page, another }) => {
  const mark = Date.now();
  const title = `Mijn buurman ${mark}`;
  const reporter = `melder.${mark}@post.example`;
  const writer = await another();
  await logIn(writer, town, town.people.neighbour);
  await writer.goto(at(town, "/berichten/nieuw"));
  await writer.getByLabel("Titel").fill(title);
  await writer.getByLabel("Jouw verhaal").fill("Wat een rare snuiter is dat toch.");
  await writer.getByLabel("Voor iedereen").check();
  await writer.getByRole("button", { name: /^Plaats/ }).click();
  await writer.waitForURL(/\/berichten\/[0-9a-f-]{36}\//);
  const post = new URL(writer.url()).pathname;

  await page.goto(at(town, post));
  await page.getByRole("link", { name: "Meld dit" }).click();
  await page.getByLabel("Dit is onaardig of kwetsend").check();
  await page.getByLabel("Leg uit wat er aan de hand is").fill("Dat gaat over mijn vader.");
  await page.getByLabel("Je e-mailadres").fill(reporter);
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByLabel(/^Ik meld dit te goeder trouw/)).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel(/^Ik meld dit te goeder trouw/).check();
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByText("Dank je wel. Je melding is binnen.")).toBeVisible();
  await expect(page.locator(".receipt-code")).toHaveText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/);
  const receipt = new URL(page.url()).pathname;
  expect(await mailTo(await another(), reporter, /Je melding is binnen/)).toContain(receipt);

  const connector = await another();
  await logIn(connector, town, "ans-hagelslag");
  await connector.goto(at(town, "/toezicht?waarom=report"));
  await connector.getByRole("link", { name: title }).click();
  // The list has the same choices below it.
  await connector.waitForURL(/\/toezicht\/[0-9a-f-]{36}$/);
  await connector.getByLabel("Verberg het").check();
  await connector.getByLabel("Welke regel geldt hier?").selectOption({ label: "Wees vriendelijk voor elkaar" });
  await connector.getByLabel("Leg uit waar het om gaat").fill("Je maakt iemand belachelijk die zich niet kan verweren.");
  await connector.getByRole("button", { name: "Beslis", exact: true }).click();
  await expect(connector.getByText("Het besluit is genomen.")).toBeVisible();
  await page.goto(at(town, receipt));
  await expect(page.getByText("Iemand van het team kijkt ernaar.")).toBeVisible();
  await undoTimePasses();
  await page.reload();
  await expect(page.getByText("We hebben gekeken en iets gedaan.")).toBeVisible();

  const outbox = await another();
  const mail = await mailTo(outbox, emailOf(town, town.people.neighbour), /Een besluit van het team/);
  expect(mail).toContain("Je maakt iemand belachelijk die zich niet kan verweren.");
  // The address in the mail is enough: nobody need log in to be heard.
  const sealed = /http:\/\/\S+\/besluit\/[0-9a-f-]{36}\.[0-9a-f]{32}/.exec(mail)?.[0] ?? "";
  const reader = await another({ javaScriptEnabled: false });
  await reader.goto(sealed);
  await expect(reader.getByRole("heading", { level: 1, name: "Dit is verborgen" })).toBeVisible();
  await expect(reader.getByText("Een mens van het team heeft dit besloten.")).toBeVisible();

  await writer.goto(at(town, post));
  await writer.getByRole("link", { name: "Lees waarom, en wat je kunt doen" }).click();
  await writer.getByRole("link", { name: "Maak bezwaar" }).click();
  await writer.getByLabel("Waarom ben je het er niet mee eens?").fill("Mijn buurman schreef het zelf, en hij lacht erom.");
  await writer.getByRole("button", { name: "Verstuur mijn bezwaar" }).click();
  await expect(writer.getByText("Je bezwaar is binnen.")).toBeVisible();

  await connector.goto(at(town, "/toezicht/bezwaren"));
  await connector.getByRole("link", { name: title }).click();
  await expect(connector.getByText("Jij nam het eerste besluit.")).toBeVisible();
  await expect(connector.getByRole("button", { name: "Beslis" })).toHaveCount(0);

  const judge = await another();
  await logIn(judge, town, town.people.moderator);
  await judge.goto(at(town, "/toezicht/bezwaren"));
  await judge.getByRole("link", { name: title }).click();
  await judge.getByLabel("Het bezwaar klopt").check();
  await judge.getByLabel("Je antwoord").fill("Je buurman vond het zelf grappig. Het mag.");
  await judge.getByRole("button", { name: "Beslis" }).click();
  await expect(judge.getByText("Het antwoord is verstuurd.")).toBeVisible();

  await expect(async () => expect((await page.goto(at(town, post)))?.status()).toBe(200)).toPass({ timeout: 10_000 });
  await writer.goto(at(town, "/account/besluiten"));
  await expect(writer.getByText("Ongedaan gemaakt").first()).toBeVisible();
  expect(await mailTo(outbox, emailOf(town, town.people.neighbour), /Antwoord op je bezwaar/)).toContain("Je buurman vond het zelf grappig.");
  expect(await mailTo(outbox, reporter, /We hebben naar je melding gekeken/)).toContain("De schrijver maakte bezwaar");
});
