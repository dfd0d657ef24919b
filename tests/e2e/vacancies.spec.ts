import { randomUUID } from "node:crypto";
import { expect, logIn, mailTo, test } from "./setup/test.ts";
import { at, towns } from "./setup/towns.ts";

const [gorinchem] = towns;

// Who has no scripts is refused those of the page, and hears from the server what is missing.
test.use({ expected: /\.js: csp$|status of 400 \(Bad Request\)/ });

/** Who writes for the community centre in the demo. */
const EDITOR = "yusuf-lindebast";
const ORGANISATION = "Buurthuis De Lantaarn";

/** The link in a mail. */
function linkIn(mail: string): string {
  const link = /https?:\/\/\S+\/vacatures\/aanmelding\/[0-9a-f-]{36}\.[0-9a-f]{32}/.exec(mail)?.[0];
  if (!link) throw new Error(`There is no link in: ${mail}`);
  return link;
}

test("a volunteer applies without an account or scripts, another with; the organisation chooses one and the other is told no", async ({ page, another }) => {
  if (!gorinchem) throw new Error("There is no town.");
  const title = `Voorlezer op woensdag ${Date.now()}`;
  const email = `${randomUUID()}@post.example`;
  const last = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

  await logIn(page, gorinchem, EDITOR);
  await page.goto(at(gorinchem, "/vacatures/nieuw"));
  await page.getByLabel("Wie zoek je?").fill(title);
  await page.getByLabel("Wat gaat iemand doen?").fill("Voorlezen aan kleuters");
  await page.getByLabel("Vertel er meer over").fill("Elke woensdag zitten er acht kleuters op een kleed.");
  await page.getByLabel("Tot en met welke dag kan iemand zich aanmelden?").fill(last);
  await page.getByLabel("Voor iedereen", { exact: true }).check();
  await page.getByRole("button", { name: /^Plaats/ }).click();
  await expect(page.getByText(/^Gelukt\./)).toBeVisible();
  const path = new URL(page.url()).pathname;
  const list = `${path.split("/").slice(0, 3).join("/")}/aanmeldingen`;

  // Without an account, and without scripts: the mail is the proof.
  const visitor = await another({ javaScriptEnabled: false });
  await visitor.goto(at(gorinchem, path));
  await visitor.getByRole("button", { name: "Meld me aan" }).click();
  await visitor.getByLabel("Je naam").fill("Joris Paardenbloem");
  await visitor.getByLabel("Je e-mailadres").fill(email);
  await visitor.getByLabel("Waarom wil je dit doen?").fill("Ik lees mijn kleinkinderen ook voor, met stemmetjes.");
  await visitor.getByRole("button", { name: "Meld me aan" }).click();
  await expect(visitor.getByText("Kijk in je mail.", { exact: false })).toBeVisible();
  await page.goto(at(gorinchem, list));
  await expect(page.getByText("Hier staat nu niemand")).toBeVisible();
  const link = linkIn(await mailTo(await another(), email, new RegExp(title)));
  await visitor.goto(link);
  await expect(visitor.getByText("met stemmetjes", { exact: false })).toBeVisible();
  await visitor.getByRole("button", { name: "Verstuur mijn aanmelding" }).click();
  await expect(visitor.getByText("Gelukt. Je aanmelding is verstuurd.")).toBeVisible();

  // With an account.
  const member = await another();
  await logIn(member, gorinchem, gorinchem.people.neighbour);
  await member.goto(at(gorinchem, path));
  await member.getByLabel("Waarom wil je dit doen?").fill("Op woensdag ben ik vrij.");
  await member.getByRole("button", { name: "Meld me aan" }).click();
  await expect(member.getByText("Gelukt. Je aanmelding is verstuurd.")).toBeVisible();
  await expect(member.getByText("Je hebt je aangemeld", { exact: true })).toBeVisible();

  // The organisation chooses the one and says no to the other.
  await page.goto(at(gorinchem, path));
  await page.getByRole("link", { name: "Bekijk de aanmeldingen (2 wachten)" }).click();
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Joris Paardenbloem");
  const card = (name: string) => page.locator("main li").filter({ has: page.getByRole("heading", { name }) });
  const neighbour = (await page.getByRole("heading", { level: 2 }).nth(1).innerText()).trim();
  await card("Joris Paardenbloem").locator("summary", { hasText: /^Kies$/ }).click();
  await card("Joris Paardenbloem").getByRole("button", { name: "Verstuur: jij bent gekozen" }).click();
  await expect(page.getByText("Gelukt. Deze persoon krijgt het goede nieuws.")).toBeVisible();
  await card(neighbour).locator("summary", { hasText: "Zeg nee" }).click();
  await card(neighbour).getByRole("button", { name: "Verstuur het antwoord" }).click();
  await expect(page.getByText("Je antwoord is verstuurd.", { exact: false })).toBeVisible();
  await expect(page.getByText("Je hebt iemand gekozen")).toBeVisible();

  // Each hears it, in a letter that thanks.
  const chosen = await mailTo(await another(), email, new RegExp(`^(?!.*Verstuur).*Je aanmelding voor.*${title}`));
  expect(chosen).toContain(`${ORGANISATION} kiest jou`);
  await visitor.goto(link);
  await expect(visitor.getByText(`${ORGANISATION} heeft jou gekozen.`)).toBeVisible();
  await member.goto(at(gorinchem, "/vacatures/mijn"));
  const own = member.locator("main li").filter({ hasText: title });
  await expect(own.getByText("Niet gekozen", { exact: true })).toBeVisible();
  await expect(own.getByText("Dank je wel dat je wilde helpen.", { exact: false })).toBeVisible();
  await member.goto(at(gorinchem, "/meldingen"));
  await expect(member.getByText(`${ORGANISATION} koos iemand anders voor “${title}”`, { exact: false })).toBeVisible();

  // As many were chosen as were looked for: the vacancy goes away.
  await page.goto(at(gorinchem, list));
  await page.locator("summary", { hasText: "Sluit de vacature" }).click();
  await page.getByRole("button", { name: "Ja, er is iemand gevonden" }).click();
  await expect(page.getByText("De vacature is gesloten.")).toBeVisible();

  // Without an account, and without JavaScript, somebody takes all of it away.
  await visitor.goto(link);
  await visitor.locator("summary", { hasText: "Verwijder mijn gegevens" }).click();
  await visitor.getByRole("button", { name: "Ja, verwijder alles" }).click();
  await expect(visitor.getByText("Gelukt. Je gegevens zijn verwijderd.")).toBeVisible();
  await expect(visitor.getByText("Deze aanmelding is er niet meer")).toBeVisible();
});
