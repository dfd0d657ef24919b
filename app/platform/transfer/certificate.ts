import { wholeMomentWords } from "#app/lib/date-words.ts";

/** What a certificate tells of a town that was deleted. */
export interface Certified {
  slug: string;
  name: string;
  closedAt: Date;
  deletedAt: Date;
  /** Name of the operator who did it. */
  operator: string;
  /** Rows by table. */
  counts: Readonly<Record<string, number>>;
  /** Of the key by which it is signed, in 64 digits. */
  fingerprint: string;
}

/** The certificate in plain words, the same bytes for the same facts: it is signed. */
export function certificateText({ slug, name, closedAt, deletedAt, operator, counts, fingerprint }: Certified): string {
  const setting = { locale: "nl", timeZone: "Europe/Amsterdam", now: deletedAt } as const;
  const rows = Object.entries(counts).sort(([one], [other]) => one.localeCompare(other));
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  return [
    "Bewijs van verwijdering",
    "",
    `Gemeentesite: ${name} (${slug})`,
    `Gesloten op: ${wholeMomentWords(closedAt, setting)}`,
    `Verwijderd op: ${wholeMomentWords(deletedAt, setting)} (${deletedAt.toISOString()})`,
    `Verwijderd door: ${operator}`,
    "",
    `Alle gegevens van deze site zijn gewist: ${total} regels in ${rows.length} tabellen, alle foto's en alle archieven.`,
    "Daarna is geteld: er is niets meer over. Reservekopieën van de hele installatie verlopen volgens de afspraken daarover.",
    "",
    ...rows.map(([table, count]) => `${table}: ${count}`),
    "",
    `Ondertekend door de installatie met sleutel ${fingerprint}`,
    "",
  ].join("\n");
}
