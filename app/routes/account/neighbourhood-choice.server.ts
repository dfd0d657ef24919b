import { neighbourhoodOfPostcode, readPostcode } from "#app/platform/identity/find-neighbourhood.server.ts";
import { ELSEWHERE } from "#app/platform/identity/forms.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";

export type NeighbourhoodChoice = { ok: true; id: string | null } | { ok: false; field: "neighbourhood" | "postcode"; reason: "no-neighbourhood" | "bad-postcode" | "postcode-elsewhere" };

/** What somebody chose in the list, or else what the postcode says. */
export async function chosenNeighbourhood({ db }: TownContext, { neighbourhood, postcode }: { neighbourhood?: string; postcode?: string }): Promise<NeighbourhoodChoice> {
  if (neighbourhood !== undefined) return { ok: true, id: neighbourhood === ELSEWHERE ? null : neighbourhood };
  if (postcode === undefined) return { ok: false, field: "neighbourhood", reason: "no-neighbourhood" };
  const read = readPostcode(postcode);
  if (read === undefined) return { ok: false, field: "postcode", reason: "bad-postcode" };
  const id = await neighbourhoodOfPostcode(db, read);
  return id === undefined ? { ok: false, field: "postcode", reason: "postcode-elsewhere" } : { ok: true, id };
}
