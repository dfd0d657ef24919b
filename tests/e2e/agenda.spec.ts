import { createServer } from "node:http";
import { expect, logIn, test } from "./setup/test.ts";
import { at, towns } from "./setup/towns.ts";

const [gorinchem] = towns;

// Who has no scripts is refused those of the page.
test.use({ expected: /\.js: csp$/ });
const organisation = "Buurthuis De Lantaarn";

/** A day so many days from now, as fields and as calendars write it. */
function day(ahead: number): string {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
}
const stamp = (date: string) => date.replaceAll("-", "");

/** The calendar of a community centre on its own site, which says another thing when it is changed. */
async function site() {
  const said = { title: "Bingo met prijzen", time: "200000", version: 1, asked: [] as (string | undefined)[] };
  const server = createServer((request, response) => {
    said.asked.push(request.headers["if-none-match"]);
    const etag = `"${said.version}"`;
    if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
    const start = `${stamp(day(6))}T${said.time}`;
    const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//De Lantaarn//NL", "BEGIN:VEVENT", "UID:bingo@lantaarn", "DTSTAMP:20261101T080000Z", `SEQUENCE:${said.version}`, `SUMMARY:${said.title}`, "LOCATION:Grote zaal", `DTSTART;TZID=Europe/Amsterdam:${start}`, "DURATION:PT2H", "RRULE:FREQ=WEEKLY;COUNT=3", "END:VEVENT", "END:VCALENDAR"];
    return response.writeHead(200, { "content-type": "text/calendar", etag }).end(lines.join("\r\n"));
  });
  const port = Number(process.env["E2E_CALENDAR"]);
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return { said, url: `http://127.0.0.1:${port}/agenda.ics`, close: () => new Promise((done) => server.close(done)) };
}

test("a community centre's own calendar appears in the agenda and follows a change", async ({ page, another }) => {
  if (!gorinchem) throw new Error("There is no town.");
  const calendar = await site();
  try {
    await logIn(page, gorinchem, "yusuf-lindebast");
    await page.goto(at(gorinchem, "/agenda/bronnen"));
    await page.getByLabel("Adres van de agenda").fill(calendar.url);
    await page.getByRole("button", { name: "Voeg deze agenda toe" }).click();
    await expect(page.getByText("De agenda is toegevoegd.")).toBeVisible();

    const visitor = await another();
    const week = async (title: RegExp | string) => {
      await expect(async () => {
        await visitor.goto(at(gorinchem, "/agenda?organisatie=buurthuis-de-lantaarn"));
        await expect(visitor.getByRole("link", { name: title }).first()).toBeVisible({ timeout: 300 });
      }).toPass({ timeout: 20_000 });
    };
    await week("Bingo met prijzen");
    await visitor.getByRole("link", { name: "Bingo met prijzen" }).first().click();
    await expect(visitor.getByText("20:00 tot 22:00 uur").first()).toBeVisible();
    await expect(visitor.getByText(`Dit komt uit de eigen agenda van ${organisation}.`)).toBeVisible();

    Object.assign(calendar.said, { title: "Bingo voor iedereen", time: "193000", version: 2 });
    await page.goto(at(gorinchem, "/agenda/bronnen"));
    await page.getByRole("button", { name: "Lees nu opnieuw" }).click();
    await expect(page.getByText("We lezen deze agenda zo opnieuw.")).toBeVisible();
    await week("Bingo voor iedereen");
    await visitor.getByRole("link", { name: "Bingo voor iedereen" }).first().click();
    await expect(visitor.getByText("19:30 tot 21:30 uur").first()).toBeVisible();
  } finally {
    await calendar.close();
  }
});

test("put something in the agenda, sign up without scripts, wait, and move up when somebody signs off", async ({ page, another }) => {
  if (!gorinchem) throw new Error("There is no town.");
  const title = `Samen pannenkoeken bakken ${Date.now()}`;
  await logIn(page, gorinchem, gorinchem.people.resident);
  await page.goto(at(gorinchem, "/agenda/nieuw"));
  await page.getByLabel("Wat is er te doen?").fill(title);
  await page.getByLabel("Datum").fill(day(5));
  await page.getByLabel("Begint om").fill("17:00");
  await page.getByLabel("Is klaar om").fill("19:00");
  await page.getByLabel("Plek").fill("Bij mij thuis");
  await page.getByLabel("Vertel er meer over").fill("Beslag is er genoeg.");
  await page.getByLabel("Ja, voor elke keer apart").check();
  await page.getByLabel("Hoeveel mensen kunnen er komen?").fill("1");
  await page.getByLabel("Voor iedereen").check();
  await page.getByRole("button", { name: /^Plaats/ }).click();
  await expect(page.getByText(/^Gelukt\./)).toBeVisible();
  const path = new URL(page.url()).pathname;

  const first = await another({ javaScriptEnabled: false });
  await logIn(first, gorinchem, gorinchem.people.neighbour);
  await first.goto(at(gorinchem, path));
  await first.getByRole("button", { name: "Meld me aan" }).click();
  await expect(first.getByText("Gelukt. Je staat op de lijst.")).toBeVisible();

  const second = await another();
  await logIn(second, gorinchem, gorinchem.people.moderator);
  await second.goto(at(gorinchem, path));
  await second.getByRole("button", { name: "Zet me op de wachtlijst" }).click();
  await expect(second.getByText("Je staat op de wachtlijst.", { exact: false }).first()).toBeVisible();

  await first.getByRole("button", { name: "Meld me af" }).click();
  await expect(first.getByText("Je bent afgemeld.")).toBeVisible();
  await second.goto(at(gorinchem, path));
  await expect(second.getByText("Je bent aangemeld voor", { exact: false })).toBeVisible();
  await page.goto(at(gorinchem, `${path.split("/").slice(0, 3).join("/")}/aanmeldingen`));
  await expect(page.getByRole("row", { name: /Komt/ })).toHaveCount(1);
});
