import { Prisma, platformDb } from "#app/platform/database/client.server.ts";

/** A workshop as lists show it. */
export interface WorkshopLine {
  id: string;
  title: string;
  text: string;
  place: string;
  onlineUrl: string | null;
  startsAt: Date;
  endsAt: Date;
  seats: number;
  booked: number;
  waiting: number;
  cancelledAt: Date | null;
  version: number;
}

const COLUMNS = Prisma.sql`w.id, w.title, w.text, w.place, w.online_url as "onlineUrl", w.starts_at as "startsAt", w.ends_at as "endsAt", w.seats, w.cancelled_at as "cancelledAt", w.version,
  coalesce((select sum(b.people) from workshop_booking b where b.workshop_id = w.id and b.status = 'booked'), 0)::int as booked,
  coalesce((select sum(b.people) from workshop_booking b where b.workshop_id = w.id and b.status = 'waiting'), 0)::int as waiting`;

/** Workshops that can still be booked, the first one first. Those of the demo are there as long as there are only demo towns. */
export async function comingWorkshops(at: Date): Promise<WorkshopLine[]> {
  return platformDb().$queryRaw<WorkshopLine[]>`select ${COLUMNS} from workshop w where w.starts_at > ${at} and w.cancelled_at is null and (not w.is_demo or not exists (select from tenant t where not t.is_demo)) order by w.starts_at, w.id limit 50`;
}

/** Every workshop for operators, the latest first. */
export async function allWorkshops(): Promise<WorkshopLine[]> {
  return platformDb().$queryRaw<WorkshopLine[]>`select ${COLUMNS} from workshop w order by w.starts_at desc, w.id limit 200`;
}

/** One workshop; undefined when there is none. */
export async function findWorkshop(id: string): Promise<WorkshopLine | undefined> {
  const [row] = await platformDb().$queryRaw<WorkshopLine[]>`select ${COLUMNS} from workshop w where w.id = ${id}::uuid`;
  return row;
}

/** Who comes to a workshop and who waits, in the order in which they booked. */
export async function bookingsOf(workshopId: string) {
  return platformDb().workshopBooking.findMany({ where: { workshopId, status: { not: "cancelled" } }, orderBy: [{ status: "asc" }, { since: "asc" }, { id: "asc" }] });
}
