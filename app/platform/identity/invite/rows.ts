import type { AccountRole } from "#app/platform/permissions/actor.ts";
import { emailAddress } from "../email-address.ts";

/** As many people can be invited at a time. */
export const MOST_INVITED = 200;

/** One line of a list of people: whom, as what, and for which neighbourhoods. */
export interface InvitedPerson {
  name: string;
  email: string;
  roles: AccountRole[];
  connectorFor: string[];
  civilServantTitle: string | null;
}

export type RowFault = "no-name" | "no-email" | "bad-email" | "unknown-role" | "unknown-neighbourhood" | "no-neighbourhood" | "twice" | "long-title";

export interface InvitedRow {
  /** As a spreadsheet counts it: the heading is line 1. */
  line: number;
  email: string;
  name: string;
  /** What to invite; undefined with faults. */
  person: InvitedPerson | undefined;
  faults: { fault: RowFault; said: string }[];
}

/** What people write above a column, by what it holds. */
const HEADS = {
  name: ["naam", "name", "volledige naam"],
  email: ["e-mail", "email", "e-mailadres", "mailadres", "mail", "emailadres"],
  role: ["rol", "rollen", "role", "roles"],
  areas: ["wijk", "wijken", "buurt", "buurten", "neighbourhood", "neighbourhoods"],
  title: ["functie", "title", "ambtenaar"],
} as const;
type Column = keyof typeof HEADS;

const ROLES: Readonly<Record<string, AccountRole | null>> = {
  buurtverbinder: "connector", connector: "connector", moderator: "moderator", toezicht: "moderator", beheerder: "tenant-admin", admin: "tenant-admin", bewoner: null, resident: null, "": null,
};

const columns: readonly Column[] = ["name", "email", "role", "areas", "title"];

/**
 * Which column holds what, by the words above it; undefined when names or addresses have none.
 * @param areaWords what the town calls its neighbourhoods, in small letters
 */
export function columnsOf(heads: readonly string[], areaWords: readonly string[] = []): Partial<Record<Column, number>> | undefined {
  const words = heads.map((head) => head.trim().toLowerCase());
  const found: Partial<Record<Column, number>> = {};
  for (const column of columns) {
    const place = words.findIndex((word) => [...HEADS[column], ...(column === "areas" ? areaWords : [])].some((known) => known === word));
    if (place >= 0) found[column] = place;
  }
  return found.name === undefined || found.email === undefined ? undefined : found;
}

const several = (text: string): string[] => text.split(/[,;|]/).map((each) => each.trim()).filter(Boolean);

/**
 * Reads the lines of a list of people.
 * @param lines cells of each line, without the heading
 * @param areas ids of the town's neighbourhoods by their names and slugs in small letters
 */
export function invitedRows(lines: readonly (readonly string[])[], places: Partial<Record<Column, number>>, areas: ReadonlyMap<string, string>): InvitedRow[] {
  const seen = new Set<string>();
  return lines.map((cells, index) => {
    const cell = (column: Column): string => (places[column] === undefined ? "" : (cells[places[column]] ?? "").trim());
    const faults: InvitedRow["faults"] = [];
    const wrong = (fault: RowFault, said = "") => faults.push({ fault, said });
    const name = cell("name");
    if (name.length < 2 || name.length > 60) wrong("no-name", name);
    const email = emailAddress.safeParse(cell("email"));
    if (!email.success) wrong(cell("email") === "" ? "no-email" : "bad-email", cell("email"));
    else if (seen.has(email.data)) wrong("twice", email.data);
    if (email.success) seen.add(email.data);
    const roles = several(cell("role").toLowerCase()).flatMap((word) => {
      const role = ROLES[word];
      if (role === undefined) wrong("unknown-role", word);
      return role ? [role] : [];
    });
    const connectorFor = several(cell("areas")).flatMap((word) => {
      const id = areas.get(word.toLowerCase());
      if (id === undefined) wrong("unknown-neighbourhood", word);
      return id === undefined ? [] : [id];
    });
    const isConnector = roles.includes("connector");
    if (isConnector && connectorFor.length === 0 && !faults.some(({ fault }) => fault === "unknown-neighbourhood")) wrong("no-neighbourhood");
    const title = cell("title");
    if (title.length > 80) wrong("long-title", title);
    const person = faults.length > 0 || !email.success ? undefined : { name, email: email.data, roles: [...new Set(roles)], connectorFor: isConnector ? [...new Set(connectorFor)] : [], civilServantTitle: title || null };
    return { line: index + 2, email: email.data ?? cell("email"), name, person, faults };
  });
}
