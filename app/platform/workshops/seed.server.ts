import { randomUUID } from "node:crypto";
import { after, type Clock } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { clockOf, momentOf } from "./workshop.ts";

/** Workshops of the demo, each so many days from now. */
const planned = [
  { days: 16, from: "10:00", until: "12:00", title: "Beginnen met een buurtplatform", place: "Buurthuis De Voorbeeldkamer, Gorinchem", seats: 20, text: "Hoe krijg je bewoners, organisaties en collega's mee? We laten zien hoe de eerste honderd dagen eruitzien.\n\nMet koffie, en tijd voor al je vragen." },
  { days: 37, from: "13:30", until: "15:30", title: "Buurtverbinders vinden en houden", place: "Bibliotheek De Boekenkist, Elzendam", seats: 12, text: "Een buurtverbinder met twintig minuten per dag: wat doe je dan wel, en wat niet?" },
  { days: 58, from: "19:30", until: "21:00", title: "Schrijven zoals mensen praten", place: "Op afstand", seats: 40, text: "Samen herschrijven we jullie eigen teksten in gewone mensentaal." },
];

/** Plans the workshops of the demo, in place of those that were. */
export async function seedWorkshops(tx: Db, clock: Clock): Promise<void> {
  const now = clock.now();
  await tx.workshop.deleteMany({ where: { isDemo: true } });
  await tx.workshop.createMany({
    data: planned.map(({ days, from, until, ...workshop }) => {
      const { day } = clockOf(after(now, { days }));
      return { id: randomUUID(), ...workshop, startsAt: momentOf(day, from), endsAt: momentOf(day, until), isDemo: true, createdAt: now };
    }),
  });
}
