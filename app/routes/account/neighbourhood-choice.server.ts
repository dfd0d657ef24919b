import { neighbourhoodOfPostcode, readPostcode } from "#app/platform/identity/find-neighbourhood.server.ts";
import { ELSEWHERE } from "#app/platform/identity/forms.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";

export type NeighbourhoodChoice =
  | { ok: true; id: string | null }
  | { ok: false; field: "neighbourhood" | "postcode"; reason: "no-neighbourhood" | "bad-postcode" | "postcode-elsewhere" }
  /** The postcode lies in another neighbourhood than the one chosen, of this name. */
  | { ok: false; field: "postcode"; reason: "postcode-differs"; name: string };

/** What somebody chose in the list, or else what the postcode says; when the two contradict each other, they are asked. */
export async function chosenNeighbourhood({ db, tenant }: Pick<TownContext, "db" | "tenant">, { neighbourhood, postcode }: { neighbourhood?: string; postcode?: string }): Promise<NeighbourhoodChoice> {
  if (postcode === undefined) {
    if (neighbourhood === undefined) return { ok: false, field: "neighbourhood", reason: "no-neighbourhood" };
    return { ok: true, id: neighbourhood === ELSEWHERE ? null : neighbourhood };
  }
  const read = readPostcode(postcode);
  if (read === undefined) return { ok: false, field: "postcode", reason: "bad-postcode" };
  const found = await neighbourhoodOfPostcode(db, read);
  const place = tenant.neighbourhoods.find(({ id }) => id === found);
  if (neighbourhood === undefined) return place ? { ok: true, id: place.id } : { ok: false, field: "postcode", reason: "postcode-elsewhere" };
  // A town need not know all its postcodes, so one it does not know contradicts nothing.
  if (place && place.id !== neighbourhood) return { ok: false, field: "postcode", reason: "postcode-differs", name: place.name };
  return { ok: true, id: neighbourhood === ELSEWHERE ? null : neighbourhood };
}
