import { randomUUID } from "node:crypto";
import { asOwner } from "./setup/database.ts";
import { expect, logIn, mailTo, test } from "./setup/test.ts";
import { at, emailOf, towns } from "./setup/towns.ts";

const [gorinchem] = towns;
const follower = "jeroen-lantaarnpaal";
const editor = "yusuf-lindebast";
const organisation = "Buurthuis De Lantaarn";

test("follow an organisation, and hear of what it publishes by the bell, by mail and in the wijkblad; what was read is not brought again", async ({ page, another }) => {
  if (!gorinchem) throw new Error("There is no town.");
  const email = emailOf(gorinchem, follower);
  const title = `Soepmiddag ${Date.now()}`;
  await logIn(page, gorinchem, follower);
  await page.goto(at(gorinchem, "/account/meldingen"));
  await page.getByLabel("Laat mij met rust").uncheck();
  await page.getByRole("checkbox", { name: "Nieuw van organisaties die ik volg: Mail meteen" }).check();
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
  await page.goto(at(gorinchem, "/organisaties/buurthuis-de-lantaarn"));
  await page.getByRole("button", { name: `Volg ${organisation}` }).click();
  await expect(page.getByRole("button", { name: `${organisation} niet meer volgen` })).toBeVisible();

  const writer = await another();
  await logIn(writer, gorinchem, editor);
  const publish = async (headline: string): Promise<string> => {
    await writer.goto(at(gorinchem, "/berichten/nieuw"));
    await writer.getByLabel("Titel").fill(headline);
    await writer.getByLabel("Jouw verhaal").fill("De pan staat om twaalf uur op tafel.");
    await writer.getByLabel("Namens wie schrijf je?").selectOption({ label: organisation });
    await writer.getByLabel("Voor iedereen").check();
    await writer.getByRole("button", { name: /^Plaats/ }).click();
    await expect(writer.getByText(/^Gelukt\./)).toBeVisible();
    return new URL(writer.url()).pathname.split("/")[2] ?? "";
  };
  const ids = [await publish(title), await publish(`${title} met brood`)];

  // The demo may tell its people other things meanwhile.
  const bell = page.getByRole("link", { name: /^\d+ nieuwe meldingen$/ }).first();
  const line = (headline: string) => page.getByRole("listitem").filter({ hasText: `Nieuw van ${organisation}: “${headline}”` });
  await expect(async () => {
    await page.goto(at(gorinchem, "/"));
    await bell.click({ timeout: 300 });
    for (const headline of [title, `${title} met brood`]) await expect(line(headline).getByText("Nieuw", { exact: true })).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 15_000 });
  await page.getByRole("link", { name: `Nieuw van ${organisation}: “${title} met brood”` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${title} met brood`);
  await page.goto(at(gorinchem, "/meldingen"));
  await expect(line(title).getByText("Nieuw", { exact: true })).toBeVisible();
  await expect(line(`${title} met brood`).getByText("Nieuw", { exact: true })).toHaveCount(0);

  const mail = await mailTo(page, email, new RegExp(`Nieuw van ${organisation}: “${title}`));
  expect(mail).toContain("/afmelden/new-organisation.");

  // What only time brings about: it was published yesterday, and the wijkblad was asked for days ago.
  await asOwner(async (client) => {
    await client.query("update item set published_at = date_trunc('milliseconds', published_at - interval '1 day') where id = any($1::uuid[])", [ids]);
    const { rows } = await client.query<{ tenant: string; account: string }>("select tenant_id as tenant, id as account from account where email = $1", [email]);
    for (const { tenant, account } of rows) {
      await client.query(
        `insert into edition_choice (tenant_id, account_id, neighbourhood_ids, with_adjacent, kinds, days, hour, chosen_at)
         values ($1, $2, '{}', false, '{}', array[1, 2, 3, 4, 5, 6, 7]::smallint[], extract(hour from now() at time zone 'Europe/Amsterdam')::smallint, now() - interval '3 days')`,
        [tenant, account],
      );
      await client.query("insert into job (tenant_id, id, name, payload) values ($1::uuid, $2::uuid, 'editions.make', jsonb_build_object('tenantId', $1::uuid))", [tenant, randomUUID()]);
    }
  });
  const edition = await mailTo(page, email, new RegExp(`^(?!.*reageerde).*${gorinchem.name}: `));
  expect(edition).toContain(title);
  expect(edition).toContain(`Je volgt ${organisation}.`);
  expect(edition).not.toContain(`${title} met brood`);
});
