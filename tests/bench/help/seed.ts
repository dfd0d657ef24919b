import { randomUUID } from "node:crypto";
import { blurred } from "#app/modules/help/domain/place.ts";
import { skills } from "#app/modules/help/domain/skills.ts";
import { inDatabase } from "../stage.ts";
import { OFFERS } from "./measure.ts";

/** A town with so many offers, each by somebody else, spread over ten neighbourhoods and six kilometres. @returns ids of the town and of the first neighbourhood */
export async function seedOffers(ownerUrl: string): Promise<{ tenantId: string; neighbourhoodId: string; accountId: string }> {
  const tenantId = randomUUID();
  const neighbourhoods = Array.from({ length: 10 }, () => randomUUID());
  const accounts = Array.from({ length: OFFERS }, () => randomUUID());
  const items = Array.from({ length: OFFERS }, () => randomUUID());
  const places = Array.from({ length: OFFERS }, (_, number) => blurred({ lat: 51.8 + (number % 71) * 0.0008, lon: 4.9 + (number % 89) * 0.001 }));
  const profile = { name: "Samen Zoeken", municipality: "Zoeken", tagline: "Samen zoeken", contactEmail: "x@zoeken.example", theme: { colours: { primary: "#0a5c8f", accent: "#b3471d" } } };
  await inDatabase(ownerUrl, async (client) => {
    await client.query("insert into tenant (id, slug, status, profile) values ($1, 'zoeken', 'live', $2)", [tenantId, profile]);
    await client.query("insert into neighbourhood (tenant_id, id, slug, name) select $1, id, 'w' || number, 'W' || number from unnest($2::uuid[]) with ordinality as n (id, number)", [tenantId, neighbourhoods]);
    await client.query("insert into account (tenant_id, id, email, name, email_confirmed_at) select $1, id, id || '@zoeken.example', 'Iemand', now() from unnest($2::uuid[]) id", [tenantId, accounts]);
    await client.query(
      `insert into item (tenant_id, id, kind, author_id, slug, title, status, whole_town, published_at, idempotency_key)
       select $1, i, 'helpOffer', a, 'aanbod', 'Aanbod', 'published', true, date_trunc('milliseconds', now()), i from unnest($2::uuid[], $3::uuid[]) as o (i, a)`,
      [tenantId, items, accounts],
    );
    await client.query(
      `insert into help (tenant_id, item_id, side, skills, days, neighbourhood_id, lat, lon, reach)
       select $1, i, 'offer', array[($4::text[])[(n % $5)::int + 1]], '{}', ($6::uuid[])[(n % 10)::int + 1], lat, lon, 'town'
         from unnest($2::uuid[], $3::double precision[], $7::double precision[]) with ordinality as o (i, lat, lon, n)`,
      [tenantId, items, places.map(({ lat }) => lat), [...skills], skills.length, neighbourhoods, places.map(({ lon }) => lon)],
    );
    await client.query("analyze");
  });
  return { tenantId, neighbourhoodId: neighbourhoods[0] ?? "", accountId: accounts[0] ?? "" };
}
