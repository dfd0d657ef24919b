import { z } from "zod";

/** Where a town's admins let support in. */
export const supportPath = "/beheer/toegang";

/** For how long an operator can ask to be let in, in hours. */
export const supportHours = [1, 4, 8, 24] as const;
export type SupportHours = (typeof supportHours)[number];

const id = z.uuid();

/** What an admin can do on that page. */
export const supportAction = z.discriminatedUnion("do", [z.object({ do: z.enum(["grant", "refuse", "end"]), id })]);

/** What an operator can do on a town's page. */
export const supportAsk = z.object({
  reason: z.string().trim().min(10).max(300),
  hours: z.coerce.number<string>().pipe(z.union([z.literal(1), z.literal(4), z.literal(8), z.literal(24)])),
});
